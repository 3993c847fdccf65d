import { NUMBER_WORDS } from '../number-words.ts';
import { figuresIn } from './printed-figure.ts';
import { rememberingTexts } from './remembering.ts';

/** A whole number in a text, in digits or in words, with the word it counts (empty when none follows). */
export interface Count {
  readonly value: number;
  readonly text: string;
  readonly noun: string;
  readonly index: number;
  readonly end: number;
}

const small: readonly string[] = NUMBER_WORDS;
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const word = `(?:${tens.join('|')})(?:[- ](?:${small.slice(0, 9).join('|')}))?|${[...small].reverse().join('|')}`;
// "One of the", "the one that" and "one another" count nothing.
const inWords = new RegExp(`\\b(?<!\\bthe )(${word})\\b(?!-)(?! of the\\b| another\\b| that\\b)`, 'gi');

/** Source of a pattern for a whole number, in digits or in words. */
export const wholeNumber = `(?:\\d{1,3}(?:,\\d{3})+|\\d+|${word})`;

/** The value of a number in digits or words: `1,200`, `fourteen`, `twenty-one`. Undefined for any other word. */
export function countOf(text: string): number | undefined {
  if (/^\d[\d,]*$/.test(text)) return Number(text.replaceAll(',', ''));
  const [first = '', second = ''] = text.toLowerCase().split(/[- ]/);
  const ten = tens.indexOf(first);
  if (ten < 0) return small.includes(first) ? small.indexOf(first) + 1 : undefined;
  return (ten + 2) * 10 + (second === '' ? 0 : small.indexOf(second) + 1);
}

/** The whole numbers of a text, in its order. Percentages, years, dates and amounts of money are none. */
export const countsIn = rememberingTexts((text: string): readonly Count[] => {
  const digits = figuresIn(text)
    .filter(({ percent, text: printed }) => !percent && /^\d[\d,]*$/.test(printed))
    .map(({ value, text: printed, noun, index, end }): Count => ({ value, text: printed, noun, index, end }));
  const words = [...text.matchAll(inWords)].flatMap((match) => {
    const value = countOf(match[0]);
    const end = match.index + match[0].length;
    const noun = /^ ([A-Za-z][A-Za-z-]*)/.exec(text.slice(end))?.[1]?.toLowerCase() ?? '';
    return value === undefined ? [] : [{ value, text: match[0], noun, index: match.index, end }];
  });
  return [...digits, ...words].sort((a, b) => a.index - b.index);
});
