import { parseNumber } from '../rounding.ts';
import { sentencesIn } from './blocks.ts';
import { at, type Finding } from './finding.ts';
import type { TypedPaper } from './paper.ts';
import { figuresIn } from './printed-figure.ts';

/** How far a fraction in words may lie from its figure, in points, and "nearly" below its number, in per cent. */
export const APPROXIMATION = { points: 2.5, nearly: 2 } as const;

interface Said {
  readonly printed: string;
  readonly approximation: string;
  /** What the words say, and what the figure beside them says. */
  readonly said: number;
  readonly is: number;
  readonly given: string;
  readonly fraction: boolean;
}

/** R30: words for a fraction, and "nearly" or "over" a number, are near the figure that stands beside them. */
export function approximationCheck(paper: TypedPaper): Finding[] {
  return sentencesIn(paper).flatMap(({ text, block }) =>
    [...fractionsIn(text), ...roundNumbersIn(text)].flatMap((said) => {
      const expected = faultOf(said);
      if (expected === undefined) return [];
      const { printed, given } = said;
      const message = `"${printed}" is said of ${given}. Write ${expected}.`;
      return [
        { rule: 'R30', severity: 'INFO', ...at(block), given, expected, printed, message } satisfies Finding,
      ];
    }),
  );
}

const below = 'nearly|almost|just under|close to';
const above = 'over|more than|just over|in excess of';
const around = 'around|about|approximately|roughly|some';
const aYear = '(?! of (?:the |this )?(?:financial |calendar )?(?:year|hour|day|month|quarter|term)s?\\b)';
const fraction = (words: string) =>
  new RegExp(`\\b(?:(${below}|${above}|${around}) )?${words}\\b(?= \\(| of |\\))${aYear}`, 'gi');

const fractions: readonly (readonly [pattern: RegExp, percent: number])[] = [
  [fraction('a quarter'), 25],
  [fraction('(?:a|one)[ -]third'), 100 / 3],
  [fraction('(?:a )?half'), 50],
  [fraction('two[ -]thirds'), 200 / 3],
  [fraction('three[ -]quarters'), 75],
  [fraction('(?:a|one)[ -]fifth'), 20],
  [fraction('(?:a|one)[ -]tenth'), 10],
];

const belowWord = new RegExp(`^(?:${below})$`);
const aboveWord = new RegExp(`^(?:${above})$`);
const beforeNumber = new RegExp(`\\b(${below}|${above}) $`, 'i');

/** `nearly half (46%)`, `around a third of visits (34%)`, `over half (12 of 20)`, `46% (nearly half)`. */
function fractionsIn(text: string): Said[] {
  if (!/[(]/.test(text) || !/half|third|quarter|fifth|tenth/i.test(text)) return [];
  return fractions.flatMap(([pattern, said]) => {
    return [...text.matchAll(pattern)].flatMap((match) => {
      const value =
        shareAfter(text.slice(match.index + match[0].length)) ??
        shareBefore(text.slice(0, match.index), text.slice(match.index + match[0].length));
      if (!value) return [];
      const approximation = (match[1] ?? '').toLowerCase();
      return [{ printed: match[0], approximation, said, fraction: true, ...value }];
    });
  });
}

type Value = Pick<Said, 'is' | 'given'>;

function shareAfter(rest: string): Value | undefined {
  const bracket = /^(?: of)?(?: [\w’'-]+){0,6} \(([^()]{1,40})\)/.exec(rest)?.[1];
  return bracket === undefined ? undefined : shareIn(bracket);
}

function shareBefore(before: string, after: string): Value | undefined {
  return /\($/.test(before) && after.startsWith(')')
    ? shareIn(/\S+ $/.exec(before.slice(0, -1))?.[0].trim() ?? '')
    : undefined;
}

function shareIn(text: string): Value | undefined {
  const [first, second, third] = figuresIn(`${text} `);
  if (!first || third) return undefined;
  if (first.percent && !second) return { is: first.value, given: first.text };
  const isPart = second !== undefined && !first.percent && !second.percent && second.value > 0;
  if (!isPart || !/ (?:out )?of (?:the )?$/.test(text.slice(first.end, second.index))) return undefined;
  return { is: (100 * first.value) / second.value, given: `${first.text} of ${second.text}` };
}

/** `nearly 500 (492)`, `over 2,500 visits (2,421)`: a round number in words with the exact one in brackets. */
function roundNumbersIn(text: string): Said[] {
  return figuresIn(text).flatMap((round) => {
    const word = beforeNumber.exec(text.slice(Math.max(0, round.index - 20), round.index))?.[1];
    const exact = /^(?: [\w’'-]+){0,3} \((\d[\d,]*(?:\.\d+)?)\)/.exec(text.slice(round.end))?.[1] ?? '';
    const is = parseNumber(exact);
    if (word === undefined || is === undefined || round.percent) return [];
    // Half or double is no slip of a word: the bracket counts something else.
    if (is < round.value / 2 || is > round.value * 2) return [];
    const printed = `${word} ${round.text}`;
    const approximation = word.toLowerCase();
    return [{ printed, approximation, said: round.value, is, given: exact, fraction: false }];
  });
}

function faultOf({ approximation, said, is, fraction }: Said): string | undefined {
  const near = fraction ? APPROXIMATION.points : (said * APPROXIMATION.nearly) / 100;
  if (belowWord.test(approximation) && (is >= said || is < said - near))
    return is >= said ? 'over, or the figure' : 'the figure';
  if (aboveWord.test(approximation)) return is <= said ? 'under, or the figure' : undefined;
  return Math.abs(is - said) > near ? 'the figure' : undefined;
}
