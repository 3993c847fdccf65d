import { tablesOf } from './blocks.ts';
import { latestRow } from './dashboard-steps.ts';
import { atRiskOf, dashboardOf } from './dashboards.ts';
import { dateSpansIn } from './date-span.ts';
import { type KeyedRow, keyedRows } from './keyed-rows.ts';
import type { Table, TypedPaper } from './paper.ts';

/** A row of a risk register, or of a list of risks that repeats one. */
export interface PrintedRisk {
  readonly ref: string;
  readonly text: string;
  readonly open: boolean;
  readonly line: number;
  readonly table: Table;
}

type Column = 'ref' | 'risk' | 'status';

const headings: Readonly<Record<Column, RegExp>> = {
  ref: /^(?:risk )?(?:ref|reference|id|no\.?|number)\b/i,
  risk: /^(?!.*\b(?:rating|score|owner|ref|id|no|number)\b).*\brisks?\b/i,
  status: /^(?:status|state)$/i,
};

/** Every row of every table of risks that carries a reference, or describes a risk. */
export function risksIn(paper: TypedPaper): PrintedRisk[] {
  return tablesOf(paper)
    .flatMap((table) => keyedRows<Column>(table, ['risk-register'], headings, ['ref', 'risk']))
    .flatMap(riskOf);
}

function riskOf({ table, line, cell }: KeyedRow<Column>): PrintedRisk[] {
  const ref = cell('ref').replace(/\s+/g, '').toUpperCase();
  const open = !/^(?:closed|complete|resolved|terminated|removed|retired)/i.test(cell('status'));
  const text = cell('risk');
  const isDescribed = text !== '' && !/^(?:none|n\/?a|no risks?\b.*)$/i.test(text);
  return /\d/.test(ref) || isDescribed ? [{ ref, text, open, line, table }] : [];
}

/** How many items a dashboard calls at risk: in its latest period, or in all its rows where they are no periods. */
export function atRiskIn(table: Table): number | undefined {
  const dashboard = dashboardOf(table);
  if (!dashboard) return undefined;
  const latest = latestRow(dashboard);
  const isByPeriod = dashboard.by === 'period' && dashboard.rows.every(({ label }) => isPeriod(label));
  const counts = (isByPeriod && latest ? [latest] : dashboard.rows).flatMap((row) => atRiskOf(row) ?? []);
  return counts.length === 0 ? undefined : counts.reduce((all, count) => all + count, 0);
}

function isPeriod(label: string): boolean {
  return (
    /\b(?:q(?:uarter|tr)?\s?[1-4]|quarter|period|month|half|current|previous)\b/i.test(label) ||
    dateSpansIn(label).length > 0
  );
}
