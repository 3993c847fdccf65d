import { sentencesIn, tablesOf } from './blocks.ts';
import { at, type Finding, onProse } from './finding.ts';
import type { Row, Table, TypedPaper } from './paper.ts';
import { cellFigure } from './printed-figure.ts';

const totalLabel = /^(?:grand |overall )?totals?$/i;
const noPart = /%|\b(?:diff|change|average|mean|rate|rank|sub-?total)\b/i;

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
    const parts = before.slice(Math.max(from, 1));
    if (parts.some(({ cells }) => noPart.test(cells[0] ?? ''))) return [];
    return row.cells.slice(1).flatMap((printed, at) => {
      if (table.rows.some(({ cells }) => noPart.test(cells[at + 1] ?? ''))) return [];
      const cells = parts.map(({ cells }) => cells[at + 1] ?? '');
      return sumFinding(
        table,
        row,
        cells.filter((cell) => !isYear(cell)),
        printed,
      );
    });
  });
}

function columnTotals(table: Table): Finding[] {
  const [head, ...rows] = table.rows;
  const column = head?.cells.findIndex((title) => totalLabel.test(title)) ?? -1;
  if (!head || column < 1 || head.cells.some((title) => noPart.test(title))) return [];
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
  const filled = cells.filter((cell) => cell !== '');
  const parts = filled.map(cellFigure);
  const isWhole = [total, ...parts].every((part) => part && part.decimals === 0 && !part.percent);
  if (!total || parts.length < 2 || !isWhole) return [];
  const sum = parts.reduce((all, part) => all + (part?.value ?? 0), 0);
  if (sum === total.value) return [];
  return [{ ...findingOf(filled, sum, printed), severity: 'BLOCK', ...at({ ...table, line: row.line }) }];
}

const inWords =
  /(?<![\d,.])(\d[\d,]*)((?: [A-Za-z-]+){1,4})(?:,| and) (?:(\d[\d,]*)((?: [A-Za-z-]+){1,4}) and )?(\d[\d,]*)(?: [A-Za-z-]+){1,4} \((?:total(?:ling)? |a total of )?(\d[\d,]*)\)/g;

/** `12 officers and 3 sergeants (15)`: a bracket that is near the sum is meant as the sum. */
function proseTotals(paper: TypedPaper): Finding[] {
  return sentencesIn(paper).flatMap(({ text, block }) =>
    [...text.matchAll(inWords)].flatMap((match) => {
      const [, first = '', , middle, , last = '', printed = ''] = match;
      const parts = [first, ...(middle === undefined ? [] : [middle]), last];
      const sum = parts.reduce((all, part) => all + (cellFigure(part)?.value ?? Number.NaN), 0);
      const total = cellFigure(printed)?.value ?? Number.NaN;
      const isNear = Math.abs(sum - total) <= sum / 5;
      if (!isNear || sum === total || isYear(printed)) return [];
      return [{ ...findingOf(parts, sum, printed), severity: onProse('BLOCK'), ...at(block) }];
    }),
  );
}

function isYear(cell: string): boolean {
  return /^(?:19|20)\d\d$/.test(cell);
}

function findingOf(
  parts: readonly string[],
  sum: number,
  printed: string,
): Omit<Finding, 'severity' | 'section' | 'line'> {
  const given = parts.join(' + ');
  const message = `${given} is ${sum}, not ${printed}. Correct the total or the part that is wrong, and every share of it.`;
  return { rule: 'R03', given, expected: String(sum), printed, message };
}
