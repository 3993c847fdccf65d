import { dashboardSteps } from './dashboard-steps.ts';
import type { DashboardRow } from './dashboards.ts';
import { at, type Finding } from './finding.ts';
import type { TypedPaper } from './paper.ts';

/** R10: a dashboard that moved nowhere since the last period was perhaps not updated. A finished plan cannot move. */
export function unchangedCheck(paper: TypedPaper): Finding[] {
  return dashboardSteps(paper).flatMap(({ dashboard, earlier, later }) => {
    if (!isSame(earlier, later) || isFinished(later)) return [];
    const printed = later.statuses.map(({ name, count }) => `${count ?? 'no'} ${name}`).join(', ');
    return [
      {
        rule: 'R10',
        severity: 'ASK',
        ...at({ ...dashboard.table, line: later.line }),
        given: earlier.label || 'the last period',
        expected: 'a plan that moved',
        printed,
        message: `The plan stands exactly as it did in ${earlier.label || 'the last period'} (${printed}). Was it updated, or did nothing move, and why?`,
      },
    ];
  });
}

function isSame(earlier: DashboardRow, later: DashboardRow): boolean {
  return (
    earlier.total === later.total &&
    earlier.statuses.length === later.statuses.length &&
    later.statuses.every(
      ({ name, count }, index) =>
        earlier.statuses[index]?.name === name && earlier.statuses[index]?.count === count,
    )
  );
}

function isFinished({ total, statuses }: DashboardRow): boolean {
  const complete = statuses.find(({ name }) => /\bcompleted?\b/i.test(name))?.count;
  return total === 0 || (complete !== undefined && complete === total);
}
