import {
  type Day,
  lastDayOf,
  monthsOf,
  type Period,
  periodLabel,
  periodOf,
  printNumber,
  rollingYearOf,
  round,
  yearBefore,
} from '@countersign/domain';
import { type CountedMeasure, POSITIONS, rankName, SURVEY, SURVEYED } from './measures.ts';
import { chance, monthlyCounts, shared } from './monthly.ts';

/** The cells of a file that the analysts made. */
export type Cells = readonly (readonly string[])[];

const HEAD = ['Measure', 'Area', 'Category', 'Period', 'Value', 'Extracted on', 'Provisional'];
const AREAS = ['North', 'South', 'West'] as const;
const AREA_WEIGHTS = [0.36, 0.41, 0.23];

/** Counts by month over three years to the end of a period, as one extract has them. */
export function countedFile(counted: readonly CountedMeasure[], period: Period, extractedOn: Day): Cells {
  return [HEAD, ...counted.flatMap((measure) => rowsOfCounted(measure, period, extractedOn))];
}

function rowsOfCounted(measure: CountedMeasure, period: Period, extractedOn: Day): Cells {
  const { name, season, totals, byArea = false } = measure;
  const current = rollingYearOf(period);
  const previous = yearBefore(current);
  const [before, now] = totals;
  const first = Math.round(before * (1 + chance(name) * 0.06));
  return [
    [yearBefore(previous), first] as const,
    [previous, before] as const,
    [current, now] as const,
  ].flatMap(([window, total]) => {
    const months = monthsOf(window);
    return monthlyCounts(name, season, months, total).flatMap((count, index) => {
      const month = months[index] ?? '';
      const end = [extractedOn, isOver(month, extractedOn) ? 'No' : 'Yes'];
      const areas = byArea
        ? shared(
            count,
            AREA_WEIGHTS.map((weight, at) => weight + 0.03 * chance(`${name} ${month} ${at}`)),
          )
        : [];
      return [
        [name, '', '', month, String(count), ...end],
        ...areas.map((share, at) => [name, AREAS[at] ?? '', '', month, String(share), ...end]),
      ];
    });
  });
}

/**
 * Values and positions over the twelve months to each of twelve month ends, the last of them `end`. At `reported` they are
 * what the plan update says of its quarter; before that quarter the positions are those of the update before.
 */
export function positionsFile(reported: Day, end: Day, extractedOn: Day): Cells {
  const ends = monthsOf(periodOf('rolling-12', 'financial', end));
  const year = monthsOf(periodOf('rolling-12', 'financial', reported));
  const quarter = monthsOf(periodOf('quarter', 'financial', reported));
  return [
    HEAD,
    ...POSITIONS.flatMap(({ name, values, ranks, decimals }) =>
      ends.flatMap((month) => {
        const at = year.indexOf(month);
        const along = month < (year[0] ?? '') ? 0 : at === -1 ? 1 : at / (year.length - 1);
        const isGiven = along === 0 || month === year.at(-1);
        const noise = isGiven ? 0 : chance(`${name} ${month}`) * 0.015 * values[0];
        const value = round(values[0] + (values[1] - values[0]) * along + noise, decimals ?? 1);
        const rank = month < (quarter[0] ?? '') ? ranks[0] : ranks[1];
        const label = periodLabel(periodOf('rolling-12', 'financial', month));
        return [
          [name, '', '', label, String(value), extractedOn, 'No'],
          [rankName(name), '', '', label, String(rank), extractedOn, 'No'],
        ];
      }),
    ),
  ];
}

/** What the public says, over the twelve months to `end` and the twelve before. */
export function surveyFile(end: Day, extractedOn: Day): Cells {
  const now = periodOf('rolling-12', 'financial', end);
  const rows = SURVEY.flatMap(({ name, before, now: latest }) =>
    [[yearBefore(now), before] as const, [now, latest] as const].flatMap(([window, shares]) =>
      shares.map((share, at) => [
        name,
        '',
        SURVEYED[at] ?? '',
        periodLabel(window),
        `${printNumber(share, { decimals: 1 })}%`,
        extractedOn,
        'No',
      ]),
    ),
  );
  return [HEAD, ...rows];
}

/** The same file with one figure written wrongly, as files are. */
export function withSlip(cells: Cells, name: string, month: string, by: number): Cells {
  return cells.map((row) =>
    row[0] === name && row[1] === '' && row[3] === month
      ? row.map((cell, column) => (column === 4 ? String(Number(cell) + by) : cell))
      : row,
  );
}

/** Only the heading and the rows of one measure in one month. */
export const onlyMonth = (cells: Cells, name: string, month: string): Cells =>
  cells.filter((row, index) => index === 0 || (row[0] === name && row[1] === '' && row[3] === month));

const isOver = (month: Day, on: Day) => lastDayOf(periodOf('month', 'financial', month)) <= on;
