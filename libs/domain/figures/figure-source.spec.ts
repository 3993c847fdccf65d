import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/day.ts';
import { periodOf } from '../calendar/period.ts';
import { type FigureSource, keyOfSource, parseSource } from './figure-source.ts';

const knife: FigureSource = {
  measureId: '0198a1b2-0000-7000-8000-000000000001',
  area: 'North/West',
  category: '100 % of it',
  window: periodOf('rolling-12', 'financial', '2024-03-31'),
  extractedOn: '2024-05-07',
};

test('a source is one readable text', () => {
  expect(keyOfSource(knife)).toBe(
    '0198a1b2-0000-7000-8000-000000000001/rolling-12.financial.2023-04/2024-05-07/North%2FWest/100 %25 of it',
  );
});

test('every source is read back from its text', () => {
  fc.assert(
    fc.property(
      fc.record({
        measureId: fc.uuid(),
        area: fc.string(),
        category: fc.string({ unit: fc.constantFrom('%', '/', '2', 'F', '5') }),
        window: fc
          .tuple(
            fc.constantFrom('month', 'quarter', 'half', 'year', 'rolling-12'),
            fc.constantFrom('financial', 'calendar'),
            fc.nat(8000),
          )
          .map(([kind, calendar, days]) => periodOf(kind, calendar, addDays('2010-01-01', days))),
        extractedOn: fc.nat(8000).map((days) => addDays('2010-01-01', days)),
      }),
      (source) => expect(parseSource(keyOfSource(source))).toEqual(source),
    ),
  );
});

test.each([
  '',
  'id',
  'id/rolling-12.financial.2023-04/2024-05-07/North',
  'id/rolling-12.financial.2023-04/2024-05-07/North/All/more',
  'id/week.financial.2023-04/2024-05-07//',
  'id/month.lunar.2023-04/2024-05-07//',
  'id/quarter.financial.2023-05/2024-05-07//',
  'id/month.financial.2023-13/2024-05-07//',
  'id/month.financial.2023-04/2024-02-30//',
  '/month.financial.2023-04/2024-02-20//',
  'id/month.financial.2023-04/2024-02-20/%/',
])('nothing else is a source: %s', (text) => expect(parseSource(text)).toBeUndefined());
