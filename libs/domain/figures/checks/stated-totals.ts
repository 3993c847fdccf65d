import { sentencesIn, tablesOf } from './blocks.ts';
import type { TypedPaper } from './paper.ts';
import { cellFigure, figuresIn } from './printed-figure.ts';

/** A figure that its section calls a total. */
export interface StatedTotal {
  readonly section: string;
  readonly text: string;
  readonly value: number;
}

const before =
  /\b(?:total(?:s|ling|led)?(?: of| was| is| were)?|which is|which was|volume (?:of|was|is)) \(?$/i;
const after = /^ (?:[\w-]+ ){0,3}in total\b|^ in all\b/i;

/** The totals that the sentences and tables of each section state. */
export function statedTotals(paper: TypedPaper): StatedTotal[] {
  const told = sentencesIn(paper).flatMap(({ text, block }) => [
    ...figuresIn(text)
      .filter(
        ({ percent, index, end }) =>
          !percent && (before.test(text.slice(0, index)) || after.test(text.slice(end))),
      )
      .map(({ text: printed, value }) => ({ section: block.section, text: printed, value })),
    // A number alone in brackets after others is their sum.
    ...[...text.matchAll(/\d[^().;]*\((\d[\d,]*)\)/g)].map(([, printed = '']) => ({
      section: block.section,
      text: printed,
      value: Number(printed.replaceAll(',', '')),
    })),
  ]);
  const tabled = tablesOf(paper).flatMap(({ rows, section }) =>
    rows
      .filter(({ cells }) => /^(?:grand |overall )?totals?$/i.test(cells[0] ?? ''))
      .flatMap(({ cells }) => cells.slice(1))
      .flatMap((text) => {
        const value = cellFigure(text)?.value;
        return value === undefined ? [] : [{ section, text, value }];
      }),
  );
  return [...told, ...tabled];
}
