import { beginningOf, type PointedPlace, placeNow, pointersIn } from '../../memory/pointed.ts';
import type { PrintedSection, Run } from './printed.ts';

/** A place of a printed paper: where it is, and which section it belongs to. */
export interface PrintedPlace extends PointedPlace {
  readonly anchor: string;
  /** `5.1.1 Knife crime`. */
  readonly section: string;
}

/** The numbered sections and paragraphs of a paper, in order. */
export function placesOf(sections: readonly PrintedSection[]): readonly PrintedPlace[] {
  return sections.flatMap(({ number, heading, anchor, blocks }) => {
    const section = `${number} ${heading}`.trim();
    const own = number === '' ? [] : [{ number, beginning: beginningOf(heading), anchor, section }];
    const paragraphs = blocks.flatMap((block) => {
      if (block.kind !== 'paragraph' || block.number === null) return [];
      const words = block.runs.map((run) => (run.kind === 'text' ? run.text : ' ')).join('');
      return [{ number: block.number, beginning: beginningOf(words), anchor: `p-${block.number}`, section }];
    });
    return [...own, ...paragraphs];
  });
}

/** What a cell points at, each place by its number now and linked; what names no place is printed as it was typed. */
export function pointingRuns(where: string, places: readonly PrintedPlace[]): readonly Run[] {
  const pointers = pointersIn(where);
  if (pointers.length === 0) return textRuns(where);
  return pointers.flatMap((pointer, index): Run[] => {
    const place = placeNow(pointer, places);
    const between = index === 0 ? '' : index === pointers.length - 1 ? ' and ' : ', ';
    const link: Run = {
      kind: 'text',
      text: place?.number ?? pointer.number,
      ...(place ? { to: place.anchor } : {}),
    };
    const words = pointer.beginning === '' ? '' : ` “${place?.beginning ?? pointer.beginning}”`;
    return [...textRuns(between), link, ...textRuns(words)];
  });
}

const textRuns = (text: string): Run[] => (text === '' ? [] : [{ kind: 'text', text }]);
