import type { BlockColumn } from '@countersign/domain';
import { element } from './element.ts';

/** What stands in a cell in which nobody types: it shows what is chosen, and whether it may be changed. */
export interface ChoiceControl {
  readonly dom: HTMLElement;
  show(value: string, editable: boolean): void;
}

/** A list of choices that drops down. */
export function select({ choices = [], label }: BlockColumn, choose: (value: string) => void): ChoiceControl {
  const dom = document.createElement('select');
  dom.className = 'block-select';
  dom.setAttribute('aria-label', label);
  dom.append(new Option('', ''), ...choices.map((choice) => new Option(choice.label, choice.value)));
  dom.addEventListener('change', () => choose(dom.value));
  const show = (value: string, editable: boolean) => {
    // What two people chose at once, or an older template: it is shown rather than lost.
    if (![...dom.options].some((option) => option.value === value)) dom.append(new Option(value, value));
    if (dom.value !== value) dom.value = value;
    dom.disabled = !editable;
  };
  return { dom, show };
}

let groups = 0;

/** Choices that are all in view. */
export function radios({ choices = [], label }: BlockColumn, choose: (value: string) => void): ChoiceControl {
  groups += 1;
  const dom = element('div', 'block-answers');
  dom.setAttribute('role', 'radiogroup');
  dom.setAttribute('aria-label', label);
  const inputs = choices.map((choice) => {
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = `block-answer-${groups}`;
    input.value = choice.value;
    input.addEventListener('change', () => input.checked && choose(choice.value));
    dom.append(element('label', '', input, choice.label));
    return input;
  });
  const show = (value: string, editable: boolean) => {
    for (const input of inputs) {
      input.checked = input.value === value;
      input.disabled = !editable;
    }
  };
  return { dom, show };
}
