import { type PrintedPlace, placeNow, pointersIn, pointingText } from '@countersign/document';
import type { BlockColumn } from '@countersign/domain';
import { type MenuEntry, matching } from '../menu/menu.ts';
import type { ChoiceControl } from './choice-control.ts';
import { button, element } from './element.ts';

/** What a cell that points at places asks of its editor. */
export interface PointingActs {
  /** The places as stored, to show what is pointed at. */
  readonly places: () => readonly PrintedPlace[];
  /** Opens the list of places beside the button. */
  readonly ask: (anchor: HTMLElement) => void;
}

/** The places a cell points at, by their numbers now and how they begin, and the button that opens the list of places. */
export function pointing({ label }: BlockColumn, { places, ask }: PointingActs): ChoiceControl {
  const said = element('div', 'block-places');
  const choose = button('', ask);
  choose.setAttribute('aria-haspopup', 'dialog');
  choose.className = 'block-choose';
  choose.dataset.entry = '';
  const dom = element('div', 'block-pointing', said, choose);
  const show = (value: string, editable: boolean) => {
    const pointers = pointersIn(value);
    const all = pointers.length === 0 ? [] : places();
    const lines = pointers.map((pointer) => {
      const place = placeNow(pointer, all);
      // The places are as old as the draft the page has: how it began when it was picked may be newer.
      const beginning = pointer.beginning === '' ? (place?.beginning ?? '') : pointer.beginning;
      return `${place?.number ?? pointer.number} ${beginning}`.trim();
    });
    const words = value !== '' && pointers.length === 0 ? [value] : lines;
    said.replaceChildren(...words.map((line) => element('p', '', line)));
    choose.textContent = words.length === 0 ? 'Choose a paragraph' : 'Change';
    choose.setAttribute('aria-label', `${label}: ${[...words, choose.textContent].join('; ')}`);
    choose.hidden = !editable;
  };
  return { dom, show };
}

/** What can be chosen for a cell that points at places: to take one away, or to add one. `write` gets the whole cell. */
export function placeEntries(
  where: string,
  places: readonly PrintedPlace[],
  write: (text: string) => void,
): (query: string) => readonly MenuEntry[] {
  const pointers = pointersIn(where);
  const taken = pointers.map((pointer, index): MenuEntry => {
    const place = placeNow(pointer, places);
    return {
      id: `away-${index}`,
      name: `Take away ${place?.number ?? pointer.number}`,
      hint: place?.beginning ?? pointer.beginning,
      group: 'Answered in',
      run: () => write(pointingText(pointers.filter((each) => each !== pointer))),
    };
  });
  const there = new Set(pointers.map((pointer) => placeNow(pointer, places)?.number));
  const free = places
    .filter(({ number }) => !there.has(number))
    .map(
      ({ number, beginning, section }): MenuEntry => ({
        id: number,
        name: `${number} ${beginning}`,
        group: section,
        run: () => write(pointingText([...pointers, { number, beginning }])),
      }),
    );
  return (query) => [...(query.trim() === '' ? taken : []), ...matching(free, query)];
}
