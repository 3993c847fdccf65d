import { printNumber } from '../rounding.ts';
import { type Dashboard, type DashboardRow, dashboardsOf, sumOf } from './dashboards.ts';
import { at, type Finding, replacing } from './finding.ts';
import type { TypedPaper } from './paper.ts';

/** R04: every action of a dashboard row is in one status: the total is their sum. Statuses are those of its headings. */
export function dashboardRowCheck(paper: TypedPaper): Finding[] {
  return dashboardsOf(paper).flatMap((dashboard) =>
    dashboard.rows.flatMap((row) => rowFinding(dashboard, row)),
  );
}

function rowFinding({ table }: Dashboard, { line, total, statuses, unknown }: DashboardRow): Finding[] {
  const sum = sumOf(statuses);
  if (total === undefined || sum === undefined || sum === total) return [];
  // A column that nobody knows may be a status of this template: with it the row may add up.
  if (unknown.length > 0 && sum + unknown.reduce((all, count) => all + count, 0) === total) return [];
  const given = statuses.map(({ name, count }) => `${count} ${name}`).join(', ');
  const [expected, printed] = [printNumber(sum), printNumber(total)];
  return [
    {
      rule: 'R04',
      severity: 'BLOCK',
      ...at({ ...table, line }),
      given,
      expected,
      printed,
      message: `${given} make ${expected} actions, not ${printed}. Correct the total, or the status that is wrong.`,
      ...replacing(table, printed, expected),
    },
  ];
}
