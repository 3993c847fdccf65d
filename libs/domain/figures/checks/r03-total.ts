import { differenceOf, sumOf } from '../../section/blocks/printed-cell.ts';
import { printNumber } from '../rounding.ts';
import { sentencesIn, tablesOf } from './blocks.ts';
import { boundSeverity } from './bound-figures.ts';
import { dashboardOf } from './dashboards.ts';
import { at, type Finding, replacing } from './finding.ts';
import type { Block, Row, Table, TypedPaper } from './paper.ts';
import { cellFigure } from './printed-figure.ts';
import { toldSumsIn } from './sums-in-words.ts';

const totalLabel = /^(?:grand |overall )?totals?$/i;
const noPart = /%|\b(?:diff|change|average|mean|rate|rank|share|proportion)\b/i;
const subTotal = /\bsub-? ?total\b/i;
const notAvailable = /^n\/?a$/i;
const ofWhich = /^(?:of which|of these|including|incl\.)/i;

/** R03: a printed total is the sum of its parts: of the rows above it, of the columns beside it, or of the words before it. */
export function totalCheck(paper: TypedPaper): Finding[] {
  const ofTables = tablesOf(paper).flatMap((table) => [...rowTotals(table), ...columnTotals(table)]);
  return [...ofTables, ...proseTotals(paper)];
}

/** Both ways of laying out a table come down to one row of parts and one printed sum. */
function rowTotals(table: Table): Finding[] {
  return table.rows.flatMap((row, index) => {
    if (!totalLabel.test(row.cells[0] ?? '')) return [];
    const before = table.rows.slice(0, index);
    const from = before.map(({ cells }) => totalLabel.test(cells[0] ?? '')).lastIndexOf(true) + 1;
    const parts = partsOf(before.slice(Math.max(from, 1)));
    if (parts.some(({ cells }) => noPart.test(cells[0] ?? ''))) return [];
    const isMixed =
      parts.some(({ cells }) => subTotal.test(cells[0] ?? '')) &&
      !parts.every(({ cells }) => subTotal.test(cells[0] ?? ''));
    if (isMixed) return [];
    return row.cells.slice(1).flatMap((printed, at) => {
      if (table.rows.some(({ cells }) => noPart.test(cells[at + 1] ?? ''))) return [];
      const cells = parts.map(({ cells }) => cells[at + 1] ?? '');
      return sumFinding(table, row, cells, printed);
    });
  });
}

/** Sub-totals stand for the rows above them; what is "of which" is counted already. */
function partsOf(rows: readonly Row[]): readonly Row[] {
  const summed = rows.filter(({ cells }) => subTotal.test(cells[0] ?? ''));
  return summed.length > 1
    ? summed
    : rows.filter((row) => !ofWhich.test(row.cells[0] ?? '') && !isOfYears(row));
}

function columnTotals(table: Table): Finding[] {
  const [head, ...rows] = table.rows;
  const column = head?.cells.findIndex((title) => totalLabel.test(title)) ?? -1;
  // A row of a dashboard is R04's, which knows its statuses.
  if (!head || column < 1 || head.cells.some((title) => noPart.test(title)) || dashboardOf(table)) return [];
  return rows.flatMap((row) =>
    sumFinding(
      table,
      row,
      row.cells.filter((_, at) => at > 0 && at !== column),
      row.cells[column] ?? '',
    ),
  );
}

function sumFinding(table: Table, row: Row, cells: readonly string[], printed: string): Finding[] {
  const total = cellFigure(printed);
  const filled = cells.filter((cell) => cell !== '' && !notAvailable.test(cell.trim()));
  const parts = filled.map(cellFigure);
  if (!total || parts.length < 2 || ![total, ...parts].every((part) => part && !part.percent)) return [];
  const sum = sumOf(parts.map((part) => part?.value)) ?? 0;
  const places = Math.max(total.decimals, ...parts.map((part) => part?.decimals ?? 0));
  // Parts that are rounded may each be off by half a unit of their last place; whole numbers are exact.
  const tolerance = places === 0 ? 0 : (parts.length / 2) * 10 ** -places;
  if (Math.abs(differenceOf(sum, total.value) ?? 0) <= tolerance) return [];
  const severity = places === 0 ? 'BLOCK' : 'WARN';
  return [{ ...findingOf(filled, sum, printed, table), severity, ...at({ ...table, line: row.line }) }];
}

/** `12 officers and 3 sergeants (15)`, `15 people (12 officers and 3 sergeants)`. */
function proseTotals(paper: TypedPaper): Finding[] {
  return sentencesIn(paper).flatMap(({ text, block }) =>
    toldSumsIn(text).flatMap(({ parts, whole }) => {
      const sum = parts.reduce((all, { value }) => all + value, 0);
      if (sum === whole.value) return [];
      const given = parts.map((part) => part.text);
      const severity = boundSeverity('BLOCK', block, [...parts, whole]);
      return [{ ...findingOf(given, sum, whole.text, block), severity, ...at(block) }];
    }),
  );
}

/** A second row of headings; a count of 2,031 looks like a year as well, but not in a row of its own. */
function isOfYears({ cells: [label = '', ...cells] }: Row): boolean {
  return (
    /^(?:(?:calendar|financial) )?(?:years?|period)?$/i.test(label) &&
    cells.every((cell) => /^(?:(?:19|20)\d\d)?$/.test(cell))
  );
}

function findingOf(
  parts: readonly string[],
  sum: number,
  printed: string,
  block: Block,
): Omit<Finding, 'severity' | 'section' | 'line'> {
  const given = parts.join(' + ');
  const message = `${given} is ${sum}, not ${printed}. Correct the total or the part that is wrong, and every share of it.`;
  const expected = printed.includes(',') ? printNumber(sum) : String(sum);
  return { rule: 'R03', given, expected, printed, message, ...replacing(block, printed, expected) };
}
