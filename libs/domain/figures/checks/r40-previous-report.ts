import { proseOf, tablesOf } from './blocks.ts';
import { comparisonRows, type PrintedRow } from './comparison-rows.ts';
import { at, type Finding, type Severity } from './finding.ts';
import { daysOfLabel, measureOf } from './named-rows.ts';
import type { TypedPaper } from './paper.ts';
import { cellFigure } from './printed-figure.ts';

interface Observation {
  readonly row: PrintedRow;
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly value: number;
  readonly current: boolean;
}

/** A figure this small repeats by chance. */
const FEWEST_TO_REPEAT = 20;

/** R40: a figure of an earlier period is the one the last paper printed for it, and a new period has a new figure. */
export function previousReportCheck(paper: TypedPaper): Finding[] {
  const previous = paper.known?.previous;
  if (!previous) return [];
  const before = observationsOf(previous);
  return observationsOf(paper).flatMap((now) => {
    if (isExplained(paper, now)) return [];
    const same = before.filter(({ measure }) => measure === now.measure);
    const printed = same.find(({ from, to }) => from === now.from && to === now.to);
    if (printed) return printed.value === now.value ? [] : [changed(now, printed)];
    const last = same.find(({ current }) => current);
    const isNew = now.current && last !== undefined && last.to < now.to;
    return isNew && last.value === now.value && now.value >= FEWEST_TO_REPEAT ? [unchanged(now, last)] : [];
  });
}

function observationsOf(paper: TypedPaper): Observation[] {
  return tablesOf(paper)
    .flatMap(comparisonRows)
    .flatMap((row) => {
      const measure = measureOf(paper, row);
      if (measure === '') return [];
      return [row.previous, row.current].flatMap((text, index) => {
        const days = daysOfLabel(row.periods[index === 0 ? 0 : 1]);
        const value = cellFigure(text)?.value;
        return days && value !== undefined
          ? [{ row, measure, ...days, text, value, current: index === 1 }]
          : [];
      });
    });
}

/** A note in the section that figures were revised answers the question before it is asked. */
function isExplained(paper: TypedPaper, { row }: Observation): boolean {
  return proseOf(paper).some(
    ({ section, text }) =>
      section === row.table.section &&
      /\b(?:revis\w+|restat\w+|re-?record\w*|reclassif\w+|provisional)\b/i.test(text),
  );
}

function changed(now: Observation, before: Observation): Finding {
  const given = `the last paper printed ${before.text} for ${before.from} to ${before.to}`;
  const message = `Here ${now.text} is printed, but ${given}. Print the same figure, or note that it was revised.`;
  return findingOf(now, 'WARN', given, before.text, message);
}

function unchanged(now: Observation, before: Observation): Finding {
  const given = `the last paper printed ${before.text} for the period to ${before.to}`;
  const message = `${now.text} is printed for the period to ${now.to}, and ${given}. Is it the same by chance, or was it not brought up to date?`;
  return findingOf(now, 'ASK', given, 'the figure of this period', message);
}

function findingOf(
  { row, text }: Observation,
  severity: Severity,
  given: string,
  expected: string,
  message: string,
): Finding {
  return {
    rule: 'R40',
    severity,
    ...at({ ...row.table, line: row.line }),
    given,
    expected,
    printed: text,
    message,
  };
}
