import { dayText, momentText } from '../../ui/day/day-text.ts';
import { type Column, DataTable } from '../../ui/table/data-table.tsx';
import styles from '../figures.module.css';
import type { MeasureFigures, MeasureRow } from '../operations.ts';
import { areaText, categoryText, monthsText, valueText } from '../words.ts';

type Row = MeasureFigures['restatements'][number];

/** What was said of the same month by the same extract before, and who changed it. */
export function Restatements({ measure, rows }: { measure: MeasureRow; rows: readonly Row[] }) {
  const columns: readonly Column<Row>[] = [
    {
      id: 'month',
      title: 'Month or period',
      isHeading: true,
      value: ({ start, months }) => monthsText(start, months),
      order: ({ start }) => start,
    },
    {
      id: 'where',
      title: 'Area and category',
      value: ({ area, category }) => `${areaText(area)}, ${categoryText(category).toLowerCase()}`,
    },
    {
      id: 'before',
      title: 'Was',
      align: 'right',
      value: ({ before, beforeText }) => before ?? beforeText,
      show: ({ before, beforeText }) => (before === null ? beforeText : valueText(measure, before)),
    },
    {
      id: 'after',
      title: 'Became',
      align: 'right',
      value: ({ after, afterText }) => after ?? afterText,
      show: ({ after, afterText, provisional }) =>
        `${after === null ? afterText : valueText(measure, after)}${provisional ? ' (provisional)' : ''}`,
    },
    {
      id: 'extract',
      title: 'Extract of',
      value: ({ extractedOn }) => dayText(extractedOn, 'short'),
      order: ({ extractedOn }) => extractedOn,
    },
    { id: 'at', title: 'Restated', value: ({ at }) => momentText(at, 'short'), order: ({ at }) => at },
    { id: 'by', title: 'By', value: ({ by }) => by },
    { id: 'file', title: 'File', value: ({ fileName }) => fileName },
  ];
  return (
    <section className={styles.part} aria-labelledby="measure-restated">
      <h2 id="measure-restated">Restated</h2>
      <DataTable
        caption="Restated figures"
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        exportName={`${measure.name} restated`}
        empty={<p>No figure was restated. When one is, what it was before stays here.</p>}
      />
    </section>
  );
}
