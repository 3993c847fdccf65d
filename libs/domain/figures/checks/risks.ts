import { tablesOf } from './blocks.ts';
import { dateSpansIn } from './date-span.ts';
import { type KeyedRow, keyedRows } from './keyed-rows.ts';
import type { Table, TypedPaper } from './paper.ts';
import { cellFigure } from './printed-figure.ts';

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

/** Every row of every table of risks that carries a reference. */
export function risksIn(paper: TypedPaper): PrintedRisk[] {
  return tablesOf(paper)
    .flatMap((table) => keyedRows<Column>(table, ['risk-register'], headings, ['ref', 'risk']))
    .flatMap(riskOf);
}

function riskOf({ table, line, cell }: KeyedRow<Column>): PrintedRisk[] {
  const ref = cell('ref').replace(/\s+/g, '').toUpperCase();
  const open = !/^(?:closed|complete|resolved|terminated|removed|retired)/i.test(cell('status'));
  return /\d/.test(ref) ? [{ ref, text: cell('risk'), open, line, table }] : [];
}

/** How many items a dashboard calls at risk: in its last period, or in all its rows where they are no periods. */
export function atRiskIn(table: Table): number | undefined {
  const [head, ...rows] = table.rows;
  const column =
    head?.cells.findIndex((title) => /^(?:no\.? |number )?at[ -]risk$/i.test(title.trim())) ?? -1;
  if (column < 1) return undefined;
  const counted = rows.filter(({ cells }) => !/^(?:grand |overall )?totals?$/i.test(cells[0]?.trim() ?? ''));
  const isByPeriod = counted.every(({ cells }) => isPeriod(cells[0] ?? ''));
  const last = counted.at(-1);
  const taken = isByPeriod ? (last ? [last] : []) : counted;
  return taken.reduce((all, { cells }) => all + (cellFigure(cells[column] ?? '')?.value ?? 0), 0);
}

function isPeriod(label: string): boolean {
  return (
    /\b(?:q(?:uarter|tr)?\s?[1-4]|quarter|period|month|half|current|previous)\b/i.test(label) ||
    dateSpansIn(label).length > 0
  );
}
