import { tablesOf } from './blocks.ts';
import { extractFindings } from './bound-extracts.ts';
import { comparisonRows, type PrintedRow } from './comparison-rows.ts';
import { dateSpansIn } from './date-span.ts';
import { at, type Finding } from './finding.ts';
import { measureOf, nameOf } from './named-rows.ts';
import type { Table, TypedPaper } from './paper.ts';
import { cellFigure } from './printed-figure.ts';
import { toldOfTableFindings } from './told-of-table.ts';
import { toldTwiceFindings } from './told-twice.ts';
import { unboundFindings } from './unbound-prints.ts';

interface Observation {
  readonly table: Table;
  readonly line: number;
  readonly measure: string;
  readonly key: string;
  readonly label: string;
  readonly cells: readonly string[];
}

const namesNothing = /^(?:total|other|unknown|n\/?a|force|county|north|south|east|west)$/i;

/** R11: one measure of one period is printed as one figure, wherever it stands: in tables, in sentences, bound or typed. */
export function sameFigureCheck(paper: TypedPaper): Finding[] {
  return [
    ...tableFindings(paper),
    ...extractFindings(paper),
    ...unboundFindings(paper),
    ...toldOfTableFindings(paper),
    ...toldTwiceFindings(paper),
  ];
}

function tableFindings(paper: TypedPaper): Finding[] {
  const seen = tablesOf(paper).flatMap((table) =>
    comparisonRows(table).flatMap((row) => observationOf(paper, row)),
  );
  const byKey = new Map<string, Observation[]>();
  return seen.flatMap((later) => {
    const before = byKey.get(later.key) ?? [];
    byKey.set(later.key, [...before, later]);
    const earlier = before.find(
      (other) =>
        other.table !== later.table &&
        differ(other, later) &&
        !isOtherArea(seen, other.table, later.table) &&
        // Bound rows differ by their areas or their extracts, and of extracts the author is asked.
        !(isBound(other) && isBound(later)),
    );
    return earlier ? [findingOf(earlier, later)] : [];
  });
}

function isBound({ table, line }: Observation): boolean {
  return table.rows.some((row) => row.line === line && Object.keys(row.sources ?? {}).length > 0);
}

function observationOf(paper: TypedPaper, row: PrintedRow): Observation[] {
  const name = nameOf(paper, row);
  const measure = measureOf(paper, row);
  const periods = row.periods.map(periodKey);
  if (measure === '' || namesNothing.test(name.trim()) || periods.includes('')) return [];
  const { table, line } = row;
  const key = `${measure}: ${periods.join(', ')}`;
  return [{ table, line, measure, key, label: name, cells: [row.previous, row.current] }];
}

/** `12 Month ending March 23` and `12 months ending Mar 2023` are one period. */
function periodKey(label: string): string {
  const [span] = dateSpansIn(label);
  if (span)
    return `${/\b12 ?months?\b|rolling/i.test(label) ? '12 months to ' : `${span.from} to `}${span.to}`;
  return label.toLowerCase().replace(/\s+/g, ' ').trim();
}

function differ(a: Observation, b: Observation): boolean {
  return a.cells.some((cell, index) => cellFigure(cell)?.value !== cellFigure(b.cells[index] ?? '')?.value);
}

/** Two tables that share several measures and agree on none are of two areas, not of one that contradicts itself. */
function isOtherArea(seen: readonly Observation[], one: Table, other: Table): boolean {
  const shared = seen
    .filter(({ table }) => table === one)
    .flatMap((a) => seen.filter((b) => b.table === other && b.key === a.key).map((b) => differ(a, b)));
  return shared.length > 1 && shared.every(Boolean);
}

function findingOf(earlier: Observation, later: Observation): Finding {
  const given = `${earlier.cells.join(' and ')} in ${earlier.table.section} (line ${earlier.line})`;
  const printed = later.cells.join(' and ');
  return {
    rule: 'R11',
    severity: 'BLOCK',
    ...at({ ...later.table, line: later.line }),
    given,
    expected: earlier.cells.join(' and '),
    printed,
    message: `The same measure and period is printed as ${given}, and here as ${printed}. Print one extract in both places, or say why they differ.`,
  };
}
