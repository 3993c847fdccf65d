import { daysBetween } from '../../calendar/day.ts';
import { sentencesIn } from './blocks.ts';
import { countOf, wholeNumber } from './counts.ts';
import { type DateSpan, dateSpansIn, monthsLong } from './date-span.ts';
import { dayRangesIn } from './day-range.ts';
import { at, type Finding } from './finding.ts';
import type { TypedPaper } from './paper.ts';

/** R18: a word for how long something lasted agrees with the two dates beside it; a week of Monday to Friday is a week. Listed only. */
export function durationCheck(paper: TypedPaper): Finding[] {
  return sentencesIn(paper).flatMap(({ text, block }) =>
    [...inDays(text), ...inMonths(text)].map(({ word, dates, actual }): Finding => {
      const given = `${dates} is ${actual}`;
      return {
        rule: 'R18',
        severity: 'INFO',
        ...at(block),
        given,
        expected: actual,
        printed: word,
        message: `"${word}" is said of ${dates}, which is ${actual}. Correct the word, or a date.`,
      };
    }),
  );
}

interface Mismatch {
  readonly word: string;
  readonly dates: string;
  readonly actual: string;
}

const beside = '[^.;\\d()]{0,40}(?:\\(|\\b(?:from|between|on|of|held|ran|during) )?(?:the |from |between )?$';
const dayWords = new RegExp(
  `\\b(?:(${wholeNumber})[- ](days?|weeks?)|(fortnight|weekend|week|single day|day))\\b${beside}`,
  'i',
);
const monthWords = new RegExp(
  `\\b(?:(${wholeNumber})[- ](months?|years?)|(half[- ]year|quarter|year))\\b${beside}`,
  'i',
);

function inDays(text: string): Mismatch[] {
  return dayRangesIn(text).flatMap((range) => {
    const [matched, number, unit = '', name = ''] = dayWords.exec(text.slice(0, range.index)) ?? [];
    const days = daysBetween(range.from, range.to) + 1;
    if (matched === undefined || fitsDays(days, countOf(number ?? '') ?? 1, unit || name)) return [];
    const word = number === undefined ? name : `${number} ${unit}`;
    return [{ word, dates: range.text, actual: `${days} days` }];
  });
}

function fitsDays(days: number, count: number, unit: string): boolean {
  if (/^weekend$/i.test(unit)) return days >= 2 && days <= 4;
  if (/^fortnight$/i.test(unit)) return days >= 12 && days <= 15;
  // Monday to Friday is a week of action as Monday to Sunday is, and so is one that ends on the next Monday.
  if (/^weeks?$/i.test(unit)) return days >= count * 7 - 2 && days <= count * 7 + 1;
  return days === count;
}

/** `between June 2030 and March 2031` is one span of two months with "and" between them. */
function monthSpansIn(text: string): DateSpan[] {
  const spans = dateSpansIn(text);
  const joined = spans.flatMap((span, index): DateSpan[] => {
    const next = spans[index + 1];
    const and = next && text.slice(span.index + span.text.length, next.index);
    if (!next || and !== ' and ' || !/\bbetween $/i.test(text.slice(0, span.index))) return [];
    return [{ ...span, to: next.to, text: `${span.text}${and}${next.text}` }];
  });
  return [...spans, ...joined];
}

function inMonths(text: string): Mismatch[] {
  return monthSpansIn(text).flatMap((span) => {
    const months = monthsLong(span);
    const isOfMonths =
      span.from.endsWith('-01') && months > 1 && !/\b\d{1,2}(?:st|nd|rd|th)?\s+\p{L}/u.test(span.text);
    if (!isOfMonths) return [];
    const [matched, number, unit = '', name = ''] = monthWords.exec(text.slice(0, span.index)) ?? [];
    if (matched === undefined) return [];
    const count = countOf(number ?? '') ?? 1;
    const wanted = /^half/i.test(name)
      ? 6
      : /^quarter/i.test(name)
        ? 3
        : /^year/i.test(unit || name)
          ? 12 * count
          : count;
    // "March 2023 to March 2024" is a year as often as it is thirteen months.
    if (months === wanted || months === wanted + 1) return [];
    const word = number === undefined ? name : `${number} ${unit}`;
    return [{ word, dates: span.text, actual: `${months} months` }];
  });
}
