import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, formatDay, monthName, shortMonthName } from '../../calendar/day.ts';
import { periodOf } from '../../calendar/period.ts';
import { periodLabel } from '../../calendar/period-labels.ts';
import { spanOf } from '../observation.ts';
import { readDay } from './written-day.ts';
import { readSpan } from './written-span.ts';

const march = { start: '2024-03-01', months: 1 };
const aYear = { start: '2023-04-01', months: 12 };

test.each([
  ['Mar 24', march],
  ['March 2024', march],
  ['mar-2024', march],
  ["Mar '24", march],
  ['Mar. 24', march],
  ['2024-03', march],
  ['202403', march],
  ['03/2024', march],
  ['3-2024', march],
  ['31/03/2024', march],
  ['01/03/24', march],
  ['2024-03-31', march],
  ['1 March 2024', march],
  ['Q4 2023/24', { start: '2024-01-01', months: 3 }],
  ['quarter 1 2023-24', { start: '2023-04-01', months: 3 }],
  ['Q1 2024', { start: '2024-01-01', months: 3 }],
  ['Q3 and Q4 2023/24', { start: '2023-10-01', months: 6 }],
  ['Q1&2 2023/2024', { start: '2023-04-01', months: 6 }],
  ['H2 2023/24', { start: '2023-10-01', months: 6 }],
  ['2023/24', aYear],
  ['2023-24', aYear],
  ['FY 2023/24', aYear],
  ['2024', { start: '2024-01-01', months: 12 }],
  ['12 months ending Mar 24', aYear],
  ['12 months to March 2024', aYear],
  ['rolling 12 months ending 31/03/2024', aYear],
  ['Year ending March 2024', aYear],
  ['Apr 23 – Mar 24', aYear],
  ['October 2023 to March 2024', { start: '2023-10-01', months: 6 }],
  ['January to March 2024', { start: '2024-01-01', months: 3 }],
])('%s is read', (text, span) => expect(readSpan(text)).toEqual(span));

test.each([
  '',
  'Total',
  '2725',
  '24',
  'Sm 24',
  'Marches 2024',
  '13/2024',
  '2024-13',
  '2023/25',
  'Q5 2023/24',
  'Q2 and Q3 2023/24',
  'Q1 and Q3 2023/24',
  'H3 2023/24',
  'April to May 2024',
  'Mar 24 to Jan 24',
  '12 months ending soon',
  '31/02/2024',
])('%s is no period', (text) => expect(readSpan(text)).toBeUndefined());

test('every label of a period is read as that period', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('month', 'quarter', 'half', 'year', 'rolling-12'),
      fc.constantFrom('financial', 'calendar'),
      fc.nat(8000),
      (kind, calendar, days) => {
        const period = periodOf(kind, calendar, addDays('2010-01-01', days));
        expect(readSpan(periodLabel(period))).toEqual(spanOf(period));
      },
    ),
  );
});

test('a day is read as people write it, day before month', () => {
  fc.assert(
    fc.property(fc.nat(8000), (days) => {
      const day = addDays('2010-01-01', days);
      const [year = '', month = '', date = ''] = day.split('-');
      const number = String(Number(date));
      for (const written of [
        day,
        `${day}T00:00:00Z`,
        `${date}/${month}/${year}`,
        `${number}/${Number(month)}/${year.slice(2)}`,
        `${number}.${month}.${year}`,
        formatDay(day),
        `${number} ${shortMonthName(day)} ${year.slice(2)}`,
        `${number}-${shortMonthName(day)}-${year}`,
        `${number}th ${monthName(day).toUpperCase()} ${year}`,
      ])
        expect(readDay(written)).toBe(day);
    }),
  );
});

test.each(['', '30 February 2024', '05/24/2024', '7', 'yesterday', '7 Ma 2024', '2024', 'May 2024'])(
  '%s is no day',
  (text) => expect(readDay(text)).toBeUndefined(),
);
