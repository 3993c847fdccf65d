import type { Halves } from '../decimal.ts';
import { printNumber } from '../rounding.ts';
import { sentencesIn } from './blocks.ts';
import { at, type Finding } from './finding.ts';
import type { TypedPaper } from './paper.ts';
import type { PrintedFigure } from './printed-figure.ts';
import { shareFault, shareOf } from './share-fault.ts';
import { sharesIn } from './stated-shares.ts';
import { styleOf } from './style.ts';

/** Above this many any percentage to one decimal can be reached, or nearly. */
const MOST = 500;

/** R13: a percentage of a small count is the percentage of some whole number. Asked only where that number is not printed. */
export function attainableCheck(paper: TypedPaper): Finding[] {
  const { halves } = styleOf(paper);
  return sentencesIn(paper).flatMap(({ text, block }) =>
    sharesIn(text).flatMap(({ percent, part, whole }): Finding[] => {
      if (!whole || part || whole.decimals > 0 || whole.value > MOST || percent.value > 100) return [];
      const nearest = nearestShares(percent, whole.value, halves);
      if (nearest.length === 0) return [];
      const expected = nearest.join(' or ');
      return [
        {
          rule: 'R13',
          severity: 'ASK',
          ...at(block),
          given: `a share of ${whole.text}`,
          expected,
          printed: percent.text,
          message: `No whole number is ${percent.text} of ${whole.text}: the nearest are ${expected}. Is it a share of something else, or cut off instead of rounded?`,
        },
      ];
    }),
  );
}

/** The percentages just below and above that a whole number does have; none when the printed one is among them. */
function nearestShares(percent: PrintedFigure, whole: number, halves: Halves): string[] {
  const below = Math.floor((percent.value * whole) / 100);
  const counts = [below, below + 1].filter((count) => count <= whole);
  if (counts.some((count) => !shareFault(count, whole, percent, halves))) return [];
  return counts.map((count) => {
    const share = shareOf(count, whole, percent.decimals, halves) ?? 0;
    return `${printNumber(share, { decimals: percent.decimals })}% (${count})`;
  });
}
