import type { Halves } from '../decimal.ts';
import type { FigureStyle } from '../figure-style.ts';
import { sentencesIn, tablesOf } from './blocks.ts';
import { boundSeverity } from './bound-figures.ts';
import { at, type Finding, replacing } from './finding.ts';
import type { Block, TypedPaper } from './paper.ts';
import { cellFigure } from './printed-figure.ts';
import { shareRowsOf } from './share-columns.ts';
import { type ShareFault, shareFault } from './share-fault.ts';
import { partBefore, type StatedShare, sharesIn } from './stated-shares.ts';
import { type StatedTotal, statedTotals } from './stated-totals.ts';
import { styleOf } from './style.ts';

/** R05: a share follows from its part and its whole: in columns of shares, in one sentence, and against the totals of its section. */
export function shareCheck(paper: TypedPaper): Finding[] {
  return [
    ...tablesOf(paper).flatMap((table) => tableFindings(table, styleOf(paper))),
    ...proseFindings(paper),
  ];
}

function tableFindings(
  table: Extract<Block, { kind: 'table' }>,
  { halves }: Pick<FigureStyle, 'halves'>,
): Finding[] {
  return shareRowsOf(table).flatMap(({ row, part, whole, printed }) => {
    const figure = cellFigure(printed);
    const fault = figure && shareFault(part, whole, figure, halves);
    if (!fault) return [];
    const expected = printed.includes('%') ? fault.expected : fault.expected.replace('%', '');
    const found = findingOf({ part: String(part), whole: String(whole), printed }, fault);
    return [
      {
        ...found,
        expected,
        severity: 'WARN',
        ...at({ ...table, line: row.line }),
        ...replacing(table, printed, expected),
      },
    ];
  });
}

function proseFindings(paper: TypedPaper): Finding[] {
  const totals = statedTotals(paper);
  const { halves } = styleOf(paper);
  return sentencesIn(paper).flatMap(({ text, before, block }) =>
    sharesIn(text).flatMap((share) => {
      const { percent } = share;
      const part = share.part ?? (share.whole && partBefore(before));
      if (!part) return [];
      const inSection = totals.filter(({ section }) => section === block.section);
      const whole = share.whole ?? wholeNear(part.value, percent, inSection, halves);
      const fault = whole && shareFault(part.value, whole.value, percent, halves);
      // The part in the sentence before is a guess: only what is nearly right shows that it is the one.
      if (!fault || (!share.part && !fault.rounding)) return [];
      return [
        {
          ...findingOf({ part: part.text, whole: whole.text, printed: percent.text }, fault),
          severity: boundSeverity('WARN', block, [part, percent]),
          ...at(block),
          ...replacing(block, percent.text, fault.expected),
        },
      ];
    }),
  );
}

/** A share whose whole is not printed beside it is held against the totals of its section: one that nearly fits is meant. */
function wholeNear(
  part: number,
  percent: StatedShare['percent'],
  totals: readonly StatedTotal[],
  halves: Halves,
): StatedTotal | undefined {
  if (percent.decimals === 0) return undefined;
  const faults = totals
    .filter(({ value }) => value > part)
    .map((total) => ({ total, fault: shareFault(part, total.value, percent, halves) }));
  if (faults.some(({ fault }) => !fault)) return undefined;
  return faults.find(({ fault }) => fault?.rounding)?.total;
}

function findingOf(
  { part, whole, printed }: { readonly part: string; readonly whole: string; readonly printed: string },
  { expected, rounding }: ShareFault,
): Omit<Finding, 'severity' | 'section' | 'line'> {
  const why = rounding ? ' It may only be rounding.' : '';
  return {
    rule: 'R05',
    given: `${part} of ${whole}`,
    expected,
    printed,
    message: `${part} of ${whole} is ${expected}, not ${printed}.${why} Correct the share, or the figure that is wrong.`,
  };
}
