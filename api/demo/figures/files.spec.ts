import {
  addDays,
  type Day,
  judgeRows,
  lastDayOf,
  type Measure,
  monthsOf,
  type Period,
  periodOf,
  readRows,
  readTable,
  resolveWindow,
  rollingYearOf,
  spanOf,
  yearBefore,
} from '@countersign/domain';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Cells, countedFile, onlyMonth, positionsFile, surveyFile, withSlip } from './files.ts';
import { COUNTED, POSITIONS, rankName, SURVEY } from './measures.ts';
import { shared } from './monthly.ts';

const named = (name: string, unit: Measure['unit']): Measure => ({
  id: name,
  name,
  aliases: [],
  unit,
  polarity: 'neither',
  bestRank: 'first',
  source: 'here',
  decimals: 0,
  smallNumbers: null,
  ownerId: null,
});
const measures = [
  ...COUNTED.map(({ name }) => named(name, 'count')),
  ...POSITIONS.flatMap(({ name, unit }) => [named(name, unit), named(rankName(name), 'rank')]),
  ...SURVEY.map(({ name }) => named(name, 'percent')),
];

/** The figures of a file, as loading it would store them. */
function stored(cells: Cells, today: Day) {
  const table = readTable(cells);
  if ('reasons' in table) throw new Error(table.reasons[0]?.text);
  const rows = judgeRows(readRows(table.rows, { measures, today, spellings: [] }), () => undefined);
  expect(rows.filter(({ verdict }) => verdict !== 'added').map(({ reasons }) => reasons)).toEqual([]);
  return rows.flatMap(({ figure }) => figure ?? []);
}

const halves = fc.nat(4000).map((days): Period => periodOf('half', 'financial', addDays('2020-01-01', days)));

test('in any year the twelve-month windows give exactly the totals, by area as for the force', () => {
  fc.assert(
    fc.property(halves, fc.integer({ min: -12, max: 60 }), (period, delay) => {
      const extractedOn = addDays(lastDayOf(period), delay);
      const figures = stored(countedFile(COUNTED, period, extractedOn), extractedOn);
      for (const { name, totals, byArea } of COUNTED) {
        const total = (window: Period, areas: readonly string[]) => {
          const points = figures
            .filter(({ measureId, area }) => measureId === name && areas.includes(area))
            .map((figure) => ({ id: '', ...figure }));
          const sums = areas.map((area) =>
            resolveWindow(
              'count',
              spanOf(window),
              points.filter((point) => point.area === area),
            ),
          );
          return sums.reduce((sum, each) => sum + ('value' in each ? each.value : Number.NaN), 0);
        };
        const current = rollingYearOf(period);
        expect([total(yearBefore(current), ['']), total(current, [''])]).toEqual([...totals]);
        if (byArea) expect(total(current, ['North', 'South', 'West'])).toBe(totals[1]);
      }
    }),
    { numRuns: 10 },
  );
});

test('positions and survey are taken as they are, and end as the plan update has them', () => {
  const figures = stored(positionsFile('2026-06-30', '2026-06-30', '2026-07-07'), '2026-07-07');
  expect(figures).toHaveLength(POSITIONS.length * 2 * 12);
  for (const { name, values, ranks } of POSITIONS) {
    const at = (measureId: string, index: number) =>
      figures.filter((figure) => figure.measureId === measureId).at(index)?.value;
    expect([at(name, 0), at(name, -1)]).toEqual(values);
    expect([at(rankName(name), -4), at(rankName(name), -1)]).toEqual(ranks);
  }
  expect(stored(surveyFile('2026-09-30', '2026-10-07'), '2026-10-07')).toHaveLength(SURVEY.length * 6);
});

test('a later extract of positions says the same of the months that both have', () => {
  const said = (end: string) =>
    new Map(
      positionsFile('2026-06-30', end, '2026-10-07').map(([name, , , label, value]) => [
        `${name} ${label}`,
        value,
      ]),
    );
  const [earlier, later] = [said('2026-06-30'), said('2026-09-30')];
  const both = [...later.keys()].filter((key) => earlier.has(key));
  expect(both.length).toBeGreaterThan(POSITIONS.length * 2 * 8);
  expect(both.filter((key) => earlier.get(key) !== later.get(key))).toEqual([]);
});

test('a slip changes one figure, and mending it takes one row', () => {
  const period = periodOf('half', 'financial', '2026-09-30');
  const file = countedFile(COUNTED, period, '2026-10-07');
  const month = monthsOf(period)[1] ?? '';
  const slipped = withSlip(file, 'Knife Crime', month, 90);
  expect(slipped.filter((row, index) => row.join() !== file[index]?.join())).toHaveLength(1);
  expect(onlyMonth(file, 'Knife Crime', month)).toHaveLength(2);
});

test('a total is shared out to the last one', () => {
  fc.assert(
    fc.property(
      fc.nat(100_000),
      fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1 }),
      (total, weights) => {
        expect(shared(total, weights).reduce((sum, share) => sum + share, 0)).toBe(total);
      },
    ),
  );
});
