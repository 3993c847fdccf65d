import { countOf, wholeNumber } from './counts.ts';
import { type DateSpan, dateSpansIn, monthsLong } from './date-span.ts';

/** A stretch of time that a text names, by its length in months, and where it stands. */
export interface Window {
  readonly months: number;
  readonly text: string;
  readonly index: number;
}

const named: readonly (readonly [pattern: RegExp, months: (count: string) => number])[] = [
  [/\b(Q[1-4] ?(?:and|&|\/) ?Q[1-4])\b/gi, () => 6],
  [/\b((?:half[- ]year|six[- ]months?))\b/gi, () => 6],
  [new RegExp(`\\b(${wholeNumber})[- ]months?\\b`, 'gi'), (count) => countOf(count) ?? 0],
  [new RegExp(`\\b(${wholeNumber}) quarters\\b`, 'gi'), (count) => (countOf(count) ?? 0) * 3],
  [
    /\b((?:first |second |third |fourth |last |previous |this |same )?quarter|Q[1-4])\b(?! of (?!the year|20|19)[a-z])/gi,
    () => 3,
  ],
  [/\b((?:full|whole|financial|calendar|rolling) year|20\d\d\/\d\d)\b/gi, () => 12],
  [/\b((?:last|previous|this|one|single) month)\b/gi, () => 1],
];

/** The windows a text names, in its order; a date, and a stretch that no figure can be counted over, is none. */
export function windowsIn(text: string): Window[] {
  const found: Window[] = [];
  const add = (window: Window) => {
    const end = window.index + window.text.length;
    if (!found.some((other) => window.index < other.index + other.text.length && other.index < end))
      found.push(window);
  };
  for (const [pattern, months] of named)
    for (const match of text.matchAll(pattern))
      add({ months: months(match[1] ?? ''), text: match[0], index: match.index });
  for (const span of dateSpansIn(text))
    if (isStretch(text, span)) add({ months: monthsLong(span), text: span.text, index: span.index });
  return found.sort((a, b) => a.index - b.index);
}

/** Whole months that figures are counted over: not the end of "12 months to March 2024", nor a day. */
function isStretch(text: string, { from, text: printed, index }: DateSpan): boolean {
  const isDay = /\d{1,2}(?:st|nd|rd|th)?\b/.test(printed.replace(/(?:20)?\d\d$/, ''));
  const isEnd = /\b(?:end(?:ing|ed)?|to|until|till|since|before|after|by)(?: the)?(?: end)?(?: of)? $/i;
  return from.endsWith('-01') && !isDay && !isEnd.test(text.slice(0, index));
}
