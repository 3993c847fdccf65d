import { proseOf } from './blocks.ts';
import { dashboardSteps } from './dashboard-steps.ts';
import { type Dashboard, type DashboardRow, isBalanced } from './dashboards.ts';
import { at, type Finding } from './finding.ts';
import type { TypedPaper } from './paper.ts';

const explained =
  /\bre-?baselin\w*|\bre-?scop\w*|\bmerged?\b|\bmerging\b|\bremoved\b|\bwithdrawn\b|\bcombined\b|\bre-?opened\b|\btransferred\b|\bno longer\b/i;

/** R09: actions of a delivery plan do not vanish, nor does what was complete become undone, unless the section says why. */
export function movementCheck(paper: TypedPaper): Finding[] {
  return dashboardSteps(paper).flatMap(({ dashboard, earlier, later }) => {
    if (!isBalanced(earlier) || !isBalanced(later) || isExplained(paper, dashboard)) return [];
    const lost = lostBetween(earlier, later);
    if (!lost) return [];
    const { name, before, now } = lost;
    const given = `${before} ${name} in ${earlier.label || 'the last period'}`;
    return [
      {
        rule: 'R09',
        severity: 'WARN',
        ...at({ ...dashboard.table, line: later.line }),
        given,
        expected: `${before} ${name} or more`,
        printed: `${now} ${name}`,
        message: `${given}, now ${now}: ${before - now} went. Correct the figure, or say in the section where they went (with the date, if the plan was re-baselined).`,
      },
    ];
  });
}

function lostBetween(
  earlier: DashboardRow,
  later: DashboardRow,
): { name: string; before: number; now: number } | undefined {
  if (earlier.total !== undefined && later.total !== undefined && later.total < earlier.total)
    return { name: 'actions', before: earlier.total, now: later.total };
  const before = completeOf(earlier);
  const now = completeOf(later);
  return before !== undefined && now !== undefined && now < before
    ? { name: 'complete', before, now }
    : undefined;
}

function completeOf({ statuses }: DashboardRow): number | undefined {
  return statuses.find(({ name }) => /\bcompleted?\b/i.test(name))?.count;
}

function isExplained(paper: TypedPaper, { table }: Dashboard): boolean {
  return proseOf(paper).some(({ section, text }) => section === table.section && explained.test(text));
}
