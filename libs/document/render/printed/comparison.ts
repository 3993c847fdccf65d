import { parseNumber, printComparison } from '@countersign/domain';
import type { SectionNode } from '../../schema/section-doc.ts';
import { sectionText } from '../../schema/section-text.ts';
import type { PrintedCell, PrintedTable } from './printed.ts';
import { printable } from './runs.ts';
import { textOf } from './tables.ts';

/** One row of a comparison as it is read: figures as typed, differences computed. */
export interface ComparisonReading {
  readonly measure: string;
  readonly previous: string;
  readonly current: string;
  readonly difference: string;
  readonly percent: string;
}

/** The words of every cell of one kind in a row: a cell that was doubled for a moment loses nothing. */
function cellText(row: SectionNode, type: string): string {
  const cells = (row.content ?? []).filter((cell) => cell.type === type);
  return printable(cells.map(sectionText).join(' ')).trim();
}

/** A bare number gets its thousands marked; one with a unit, or no number at all, stays as typed. */
const figure = (typed: string, printed: string) => (printed === '' || /[£%]/.test(typed) ? typed : printed);

/** A row of a comparison table with what follows from its figures; blank where a figure is missing. */
export function readComparisonRow(row: SectionNode): ComparisonReading {
  const measure = cellText(row, 'comparisonMeasure');
  const typed = {
    previous: cellText(row, 'comparisonPrevious'),
    current: cellText(row, 'comparisonCurrent'),
  };
  const printed = printComparison({
    measure,
    previous: parseNumber(typed.previous),
    current: parseNumber(typed.current),
  });
  return {
    ...printed,
    previous: figure(typed.previous, printed.previous),
    current: figure(typed.current, printed.current),
  };
}

function cell(text: string, look: Pick<PrintedCell, 'header' | 'numeric'>): PrintedCell {
  const runs = text === '' ? [] : [{ kind: 'text' as const, text }];
  return { ...look, colspan: 1, rowspan: 1, blocks: [{ kind: 'paragraph', number: null, runs }] };
}

/** A comparison table with its derived columns; nothing when it has no rows. */
export function printComparisonTable(node: SectionNode): PrintedTable[] {
  const rows = (node.content ?? []).map(readComparisonRow);
  if (rows.length === 0) return [];
  const labels = [textOf(node.attrs?.previousLabel), textOf(node.attrs?.currentLabel), 'Diff.', '% Diff.'];
  return [
    {
      kind: 'table',
      caption: textOf(node.attrs?.caption),
      comparison: true,
      columns: 5,
      head: [
        [
          cell('Measure', { header: true, numeric: false }),
          ...labels.map((label) => cell(label, { header: true, numeric: true })),
        ],
      ],
      body: rows.map(({ measure, previous, current, difference, percent }) => [
        cell(measure, { header: true, numeric: false }),
        ...[previous, current, difference, percent].map((text) =>
          cell(text, { header: false, numeric: true }),
        ),
      ]),
    },
  ];
}
