import { type Sentence, sentencesIn } from './blocks.ts';
import { at, type Finding } from './finding.ts';
import type { TypedPaper } from './paper.ts';
import { figuresIn, type PrintedFigure } from './printed-figure.ts';

/** How far a factor may move from one paper to the next, in per cent. */
export const FACTOR_TOLERANCE = 5;

interface Conversion {
  readonly key: string;
  readonly factor: number;
  readonly text: string;
  readonly sentence: Sentence;
}

/** R41: what one unit is converted to another with, hours to officers or officers to cost, is as in the last paper. */
export function conversionFactorCheck(paper: TypedPaper): Finding[] {
  const previous = paper.known?.previous;
  if (!previous) return [];
  const before = conversionsIn(previous);
  return conversionsIn(paper).flatMap((now) => {
    const same = before.filter(({ key }) => key === now.key);
    const [last] = same;
    if (!last || same.some(({ factor }) => isNear(factor, now.factor))) return [];
    return [findingOf(now, last)];
  });
}

function isNear(one: number, other: number): boolean {
  return Math.abs(other / one - 1) * 100 <= FACTOR_TOLERANCE;
}

const converts =
  /\b(?:equivalent (?:to|of)|equates to|equal to|amounts to|the same as|costing|(?:a |an )?(?:annual |salary |total |estimated )*(?:cost|value|saving) of)\b/gi;

/** Whether a sentence may convert one unit to another. */
export function isConversion(text: string): boolean {
  return text.search(converts) >= 0;
}

/** Each figure before such words with the figure after them, by what both count. */
function conversionsIn(paper: TypedPaper): Conversion[] {
  return sentencesIn(paper).flatMap((sentence) => {
    const figures = figuresIn(sentence.text).filter(({ percent, value }) => !percent && value > 0);
    return [...sentence.text.matchAll(converts)].flatMap((match) => {
      const from = figures.filter(({ index }) => index < match.index).at(-1);
      const to = figures.find(({ index }) => index > match.index);
      if (!from || !to || to.index - match.index > 60) return [];
      const units = [unitOf(sentence.text, from), unitOf(sentence.text, to)];
      if (units.includes('') || units[0] === units[1]) return [];
      const text = sentence.text.slice(from.index, to.end);
      return [{ key: units.join(' to '), factor: to.value / from.value, text, sentence }];
    });
  });
}

const noUnit =
  /^(?:full|whole|time|full-time|part-time|additional|extra|further|more|equivalent|of|new|paid|volunteer|police)$/i;

function unitOf(text: string, { text: printed, end }: PrintedFigure): string {
  if (/[£$€]/.test(printed)) return printed.replace(/[^£$€]/g, '');
  const words = /^(?: [A-Za-z-]+){1,5}/.exec(text.slice(end))?.[0].trim().split(' ') ?? [];
  return words.find((word) => !noUnit.test(word))?.toLowerCase() ?? '';
}

function findingOf({ sentence, factor, key }: Conversion, last: Conversion): Finding {
  const given = `the last paper converts ${key} by ${short(last.factor)} ("${last.text}")`;
  return {
    rule: 'R41',
    severity: 'ASK',
    ...at(sentence.block),
    given,
    expected: short(last.factor),
    printed: short(factor),
    message: `Here ${key} are converted by ${short(factor)}, but ${given}. Did the method change? Then note it.`,
  };
}

function short(factor: number): string {
  return String(Number(factor.toPrecision(4)));
}
