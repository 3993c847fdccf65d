import { type BlockDefinition, type BlockSetting, STANDARD_STATUSES } from '@countersign/domain';
import { element } from './element.ts';

/** A setting of a block as a field. */
export interface SettingField {
  readonly setting: BlockSetting;
  readonly input: HTMLTextAreaElement;
}

/** What a field does with what is typed in it. */
export interface FieldActs {
  readonly mayWrite: () => boolean;
  readonly write: (setting: BlockSetting, text: string) => void;
  readonly intoCells: () => void;
  readonly leave: () => void;
}

/** The field of a setting. One that names columns is taken over when it is left, so that no column comes and goes while it is typed. */
export function settingField(
  { kind }: BlockDefinition,
  setting: BlockSetting,
  { mayWrite, write, intoCells, leave }: FieldActs,
): SettingField {
  const input = document.createElement('textarea');
  input.rows = 1;
  input.placeholder = EXAMPLES[setting.key] ?? setting.label;
  input.setAttribute('aria-label', setting.label);
  input.addEventListener('focus', () => {
    input.readOnly = !mayWrite();
  });
  const text = () => input.value.replace(/\s*\n\s*/g, ' ');
  input.addEventListener(
    namesColumns(kind, setting) ? 'change' : 'input',
    () => mayWrite() && write(setting, text()),
  );
  input.addEventListener('keydown', (event) => {
    const atEnd = input.selectionStart === input.value.length;
    if (event.key === 'Enter' || (event.key === 'ArrowDown' && atEnd)) intoCells();
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { setting, input };
}

/** What a field with a label beside it may hold. */
const EXAMPLES: Readonly<Record<string, string>> = {
  statuses: STANDARD_STATUSES,
  months: 'January | February | March',
  of: '8',
  note: 'Nothing was re-baselined',
  commitment: 'As the plan words it',
  standing: 'No implications were identified.',
};

/** What others wrote is shown, but not over what is being typed here. */
export function showSetting({ input }: SettingField, text: string): void {
  if (input.value !== text && input !== document.activeElement) input.value = text;
}

/** A field with its label before it. */
export function labelled({ setting, input }: SettingField): HTMLElement {
  return element('label', 'block-setting', element('span', 'block-label', setting.label), input);
}

/** Whether the columns of a block are named by this setting. */
export const namesColumns = (kind: BlockDefinition['kind'], { key }: BlockSetting): boolean =>
  key === 'statuses' || (kind === 'type-by-month' && key === 'months');
