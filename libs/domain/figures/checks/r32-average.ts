import { addDays, type Day, daysBetween, parseDay } from '../../calendar/day.ts';
import { decimalOf, divide, numberOf } from '../decimal.ts';
import { type Sentence, sentencesIn } from './blocks.ts';
import { dateSpansIn } from './date-span.ts';
import { at, type Finding } from './finding.ts';
import type { TypedPaper } from './paper.ts';
import { type PaperPeriod, paperPeriod } from './paper-period.ts';
import { figuresIn, type PrintedFigure } from './printed-figure.ts';

/** R32: an average per day is the total over the days of its window. "To date" may end on any day after the period. */
export function averageCheck(paper: TypedPaper): Finding[] {
  const period = paperPeriod(paper);
  return sentencesIn(paper).flatMap((sentence) => {
    const said = averageIn(sentence.text);
    const days = said && daysOf(sentence, period);
    if (!said || !days) return [];
    const { total, average } = said;
    const [most, least] = [days[0], days[1]].map((count) => perDay(total.value, count, average.decimals));
    if (most === undefined || least === undefined || (least <= average.value && average.value <= most))
      return [];
    const range = least === most ? `${most}` : `${least} to ${most}`;
    const given = `${total.text} in ${days[0] === days[1] ? days[0] : `${days[0]} to ${days[1]}`} days`;
    const message = `${given} is ${range} a day, not ${average.text}. Correct the average, the total or the window.`;
    const printed = `${average.text} per day`;
    return [
      { rule: 'R32', severity: 'INFO', ...at(sentence.block), given, expected: range, printed, message },
    ];
  });
}

function perDay(total: number, days: number, decimals: number): number {
  return numberOf(divide(decimalOf(total), decimalOf(days), decimals));
}

const average = /(?:\(|\b)(?:(?:an |on )?averag(?:e of|ing|e) |that is |or |around )?$/i;

/** `2,196 chats (34 per day)`, `332 reports, averaging 8 a day`: one total, then one average of the same. */
function averageIn(text: string): { total: PrintedFigure; average: PrintedFigure } | undefined {
  const all = figuresIn(text);
  const index = all.findIndex(({ end }) =>
    /^ ?(?:per day|a day|daily|each day|every day)\b/i.test(text.slice(end)),
  );
  const own = all[index];
  const total = all[index - 1];
  if (!own || !total || own.percent || total.percent || total.value <= own.value) return undefined;
  const between = text.slice(total.end, own.index);
  const isBeside =
    between.length < 60 && /[(,]|\bat\b|\bor\b/.test(between) && average.test(text.slice(0, own.index));
  return isBeside && !/[;]|\b(?:compared|from|than|versus)\b/i.test(between)
    ? { total, average: own }
    : undefined;
}

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const begun = new RegExp(
  `\\b(?:on|since|from) (?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}(?! ?(?:19|20)\\d\\d)\\b`,
  'i',
);
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LATE_DAYS = 45;

/** The fewest and the most days of the window that the sentence, or the one before, names. */
function daysOf(
  { text, before }: Sentence,
  period: PaperPeriod | undefined,
): readonly [number, number] | undefined {
  const [span, more] = dateSpansIn(text);
  if (span && more) return undefined;
  if (span && span.from !== span.to) return both(daysBetween(span.from, span.to) + 1);
  if (!period) return undefined;
  const start = startIn(text, period) ?? startIn(before, period);
  if (start)
    return [daysBetween(start, period.to) + 1, daysBetween(start, addDays(period.to, LATE_DAYS)) + 1];
  const isWhole = /\b(?:this|the|over the|reporting) (?:quarter|half-year|period|reporting period)\b/i.test(
    text,
  );
  return isWhole && !/\b(?:last|previous|next) /i.test(text)
    ? both(daysBetween(period.from, period.to) + 1)
    : undefined;
}

function both(days: number): readonly [number, number] {
  return [days, days];
}

/** A day without a year lies in the period, or in the year before its end. */
function startIn(text: string, period: PaperPeriod): Day | undefined {
  const [, day = '', name = ''] = begun.exec(text) ?? [];
  const number = String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
  const year = Number(period.to.slice(0, 4));
  return [year, year - 1]
    .map((its) => parseDay(`${its}-${number}-${day.padStart(2, '0')}`))
    .find((start) => start !== undefined && start <= period.to);
}
