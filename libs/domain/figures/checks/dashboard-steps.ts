import { type Dashboard, type DashboardRow, dashboardsOf } from './dashboards.ts';
import type { TypedPaper } from './paper.ts';

/** Two periods of one delivery plan that follow each other, the earlier one perhaps out of the last paper. */
export interface DashboardStep {
  readonly dashboard: Dashboard;
  readonly earlier: DashboardRow;
  readonly later: DashboardRow;
}

/** Every step from period to period of every dashboard, and from the last paper's latest row where this one has a single row. */
export function dashboardSteps(paper: TypedPaper): DashboardStep[] {
  const before = paper.known?.previous ? dashboardsOf(paper.known.previous) : [];
  return dashboardsOf(paper).flatMap((dashboard) => {
    if (dashboard.by === 'strand') return strandSteps(dashboard, before);
    const rows = inOrder(dashboard.rows);
    const last = before.find(({ by, table }) => by === 'period' && table.section === dashboard.table.section);
    const carried = rows.length === 1 && last ? inOrder(last.rows).slice(-1) : [];
    const all = [...carried, ...rows].filter(({ statuses }) => hasFigures(statuses));
    return all.slice(1).flatMap((later, index) => {
      const earlier = all[index];
      return earlier && earlier.label !== later.label ? [{ dashboard, earlier, later }] : [];
    });
  });
}

function strandSteps(dashboard: Dashboard, before: readonly Dashboard[]): DashboardStep[] {
  const last = before.filter(({ by }) => by === 'strand').flatMap(({ rows }) => rows);
  return dashboard.rows.flatMap((later) => {
    const earlier = last.find(({ label }) => label === later.label);
    return earlier && hasFigures(earlier.statuses) && hasFigures(later.statuses)
      ? [{ dashboard, earlier: { ...earlier, label: '' }, later }]
      : [];
  });
}

function hasFigures(statuses: DashboardRow['statuses']): boolean {
  return statuses.some(({ count }) => count !== undefined);
}

/** The latest row that holds figures; undefined where none does. */
export function latestRow({ rows }: Dashboard): DashboardRow | undefined {
  return inOrder(rows.filter(({ statuses }) => hasFigures(statuses))).at(-1);
}

/** A paper may print the current quarter first: the labels say so. */
function inOrder(rows: readonly DashboardRow[]): readonly DashboardRow[] {
  const [first, second] = rows;
  const isLatestFirst =
    first !== undefined &&
    second !== undefined &&
    (/\bcurrent|\bthis\b|\bnow\b/i.test(first.label) ||
      /\bprevious|\blast\b|\bbefore\b/i.test(second.label) ||
      yearIn(first.label) > yearIn(second.label) ||
      (yearIn(first.label) === yearIn(second.label) && quarterIn(first.label) > quarterIn(second.label)));
  return isLatestFirst ? [...rows].reverse() : rows;
}

function yearIn(label: string): number {
  return Number(/\b20(\d\d)/.exec(label)?.[1] ?? 0);
}

function quarterIn(label: string): number {
  return Number(/\bq(?:tr|uarter)? ?([1-4])\b/i.exec(label)?.[1] ?? 0);
}
