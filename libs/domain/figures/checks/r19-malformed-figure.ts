import { sentencesIn } from './blocks.ts';
import { at, type Finding, onProse } from './finding.ts';
import type { TypedPaper } from './paper.ts';

const faults: readonly (readonly [what: string, pattern: RegExp])[] = [
  // "the % of officers" is English; "a % increase" is a figure that was never filled in.
  ['a percentage', /\b(?:an?|of|by|further|approximately|around|nearly|over)\s+%(?!\w)(?=\s|[.,;)]|$)/gi],
  ['a percentage', /(?<![\w.])(?:[xX?]{1,3}|_{2,})\s?%/g],
  ['an amount', /(?:£|€)(?=\s*(?:[.,;)](?!\d)|$|\s[a-z]))/g],
];

/** R19: where a figure is announced, it is there. Run on sentences only: headings and tables may say "%" alone. */
export function malformedFigureCheck(paper: TypedPaper): Finding[] {
  return sentencesIn(paper).flatMap(({ text, block }) =>
    faults.flatMap(([what, pattern]) =>
      [...text.matchAll(pattern)].map((match): Finding => {
        const printed = text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 12).trim();
        return {
          rule: 'R19',
          severity: onProse('BLOCK'),
          ...at(block),
          given: 'no number',
          expected: what,
          printed,
          message: `The number is missing from ${what}: "${printed}". Fill it in, or take the words out.`,
        };
      }),
    ),
  );
}
