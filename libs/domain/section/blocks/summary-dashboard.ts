import type { BlockColumn, BlockDefinition, Cells, PaperAround, SectionAround } from './block.ts';
import { statusColumns } from './dashboard.ts';
import { figureIn, printedOr, shareOf, sumOf } from './printed-cell.ts';

/** The latest figures of every strand's dashboard; rows, totals and shares all follow. A strand without one has a reason. */
export const summaryDashboardBlock: BlockDefinition = {
  kind: 'summary-dashboard',
  name: 'Summary dashboard',
  hint: 'One row a strand, drawn from the dashboards of the paper',
  form: 'table',
  rowsGiven: true,
  drawnFromPaper: true,
  settings: [
    { key: 'caption', label: 'Caption' },
    { key: 'statuses', label: 'Statuses' },
  ],
  columns: ({ statuses }) => [
    { key: 'strand', label: 'Strand', holds: 'words', derived: true },
    { key: 'total', label: 'Total', holds: 'figure', derived: true },
    ...statusColumns(statuses).map((column): BlockColumn => ({ ...column, derived: true })),
    { key: 'reason', label: 'Not applicable because', holds: 'words' },
  ],
  derive: ({ rows, settings }, around) => {
    const keys = statusColumns(settings.statuses).map(({ key }) => key);
    const strands = strandsOf(around);
    const figures = rows.map(({ id }) => latestOf(strands.find(({ key }) => key === id)));
    const totals = figures.map((cells) => sumOf(keys.map((key) => figureIn(cells, key))));
    const columnSums = keys.map((key) => sumOf(figures.map((cells) => figureIn(cells, key))));
    const whole = sumOf(totals);
    const foot: Cells[] = [
      {
        strand: 'All strands',
        total: printedOr(whole),
        ...Object.fromEntries(keys.map((key, index) => [key, printedOr(columnSums[index])])),
      },
      {
        strand: 'Share',
        total: whole === undefined || whole === 0 ? '' : '100%',
        ...Object.fromEntries(keys.map((key, index) => [key, shareOf(columnSums[index], whole)])),
      },
    ];
    return {
      rows: rows.map(({ id }, index) => ({
        strand: nameOf(strands.find(({ key }) => key === id)),
        total: totals[index] === undefined ? 'N/A' : printedOr(totals[index]),
        ...Object.fromEntries(keys.map((key) => [key, printedOr(figureIn(figures[index] ?? {}, key))])),
      })),
      foot: rows.length === 0 ? [] : foot,
      notes: [],
    };
  },
};

/** The strands a summary has rows for: whatever section has a lead. */
export function strandsOf(around: PaperAround): SectionAround[] {
  return around.filter(({ leadLine }) => leadLine !== undefined);
}

const nameOf = (section: SectionAround | undefined) =>
  section === undefined ? '' : `${section.number} ${section.heading}`.trim();

function latestOf(section: SectionAround | undefined): Cells {
  const dashboard = section?.blocks.find(({ kind }) => kind === 'dashboard');
  return dashboard?.rows.at(-1)?.cells ?? {};
}
