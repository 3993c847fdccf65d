import { tablesOf } from './blocks.ts';
import type { Table, TypedPaper } from './paper.ts';
import { cellFigure } from './printed-figure.ts';

/** A delivery plan in figures: how many of its actions are in which status, by period or by strand. */
export interface Dashboard {
  readonly table: Table;
  readonly by: 'period' | 'strand';
  readonly rows: readonly DashboardRow[];
}

/** One row of it, without the row of totals. A cell without a number is undefined, which is not zero. */
export interface DashboardRow {
  readonly label: string;
  readonly line: number;
  readonly total: number | undefined;
  readonly statuses: readonly Status[];
  /** Figures in columns that nobody knows to be a status. */
  readonly unknown: readonly number[];
}

/** How many actions are in one status, named as the heading prints it. */
export interface Status {
  readonly name: string;
  readonly count: number | undefined;
}

const status =
  /^(?:actions? |number )?(?:completed?|on-?going|in progress|at[- ]risk|deferred|unallocated|not started|on (?:track|target)|behind|overdue|delayed|suspended|closed|cancelled|paused|outstanding|open|green|amber|red|late|slipped|withdrawn|blue)$/i;
const byStrand = /\b(?:strands?|themes?|areas?|work ?streams?|priorit(?:y|ies)|plans?)\b/i;
const noStatus = new Set(['period', 'strand', 'total', 'reason']);
const notActions = /%|\b(?:reason|note|comment|lead|owner)\b/i;

/** Every dashboard of a paper, known as one or recognised by its headings: a total and two statuses at least. */
export function dashboardsOf(paper: TypedPaper): Dashboard[] {
  return tablesOf(paper).flatMap((table) => dashboardOf(table) ?? []);
}

/** The same for one table; undefined when it is no dashboard. */
export function dashboardOf(table: Table): Dashboard | undefined {
  const [head, ...rows] = table.rows;
  const typed = table.block === 'dashboard' || table.block === 'summary-dashboard';
  if (!head || (table.block !== undefined && !typed)) return undefined;
  const isStatus = (title: string, column: number) =>
    typed ? column > 0 && !noStatus.has(table.columns?.[column] ?? 'reason') : status.test(title);
  const titles = head.cells;
  const total = typed
    ? (table.columns?.indexOf('total') ?? -1)
    : titles.findIndex((title) => /^total(?: actions| number)?$/i.test(title));
  if (total < 1 || titles.filter(isStatus).length < 2) return undefined;
  const counted = rows
    .filter(({ cells }) => !isTotal(cells[0] ?? ''))
    .map(({ cells, line }) => ({
      label: cells[0] ?? '',
      line,
      total: countIn(cells[total]),
      statuses: titles.flatMap((name, column) =>
        isStatus(name, column) ? [{ name, count: countIn(cells[column]) }] : [],
      ),
      unknown: titles.flatMap((title, column) =>
        typed || column === 0 || column === total || isStatus(title, column) || notActions.test(title)
          ? []
          : (countIn(cells[column]) ?? []),
      ),
    }));
  const strands = typed ? table.block === 'summary-dashboard' : byStrand.test(titles[0] ?? '');
  return { table, by: strands ? 'strand' : 'period', rows: counted };
}

/** How many actions of the row are at risk; undefined where it does not say. */
export function atRiskOf({ statuses }: DashboardRow): number | undefined {
  return statuses.find(({ name }) => /\bat[- ]?risk\b/i.test(name))?.count;
}

/** Whether the statuses of a row are all printed and make up its total. */
export function isBalanced({ total, statuses }: DashboardRow): boolean {
  return total === sumOf(statuses);
}

/** The sum of the statuses; undefined while one has no number. */
export function sumOf(statuses: readonly Status[]): number | undefined {
  return statuses.reduce<number | undefined>(
    (sum, { count }) => (sum === undefined || count === undefined ? undefined : sum + count),
    0,
  );
}

function isTotal(label: string): boolean {
  return /^(?:grand |overall )?totals?$|^all (?:strands|themes|areas)$/i.test(label);
}

function countIn(cell: string | undefined): number | undefined {
  const figure = cellFigure(cell ?? '');
  return figure && figure.decimals === 0 && !figure.percent ? figure.value : undefined;
}
