import { counted } from '../../paper/words.ts';
import { dayText, momentText } from '../../ui/day/day-text.ts';
import { type Column, DataTable } from '../../ui/table/data-table.tsx';
import styles from '../figures.module.css';
import type { MeasureFigures } from '../operations.ts';

type Row = MeasureFigures['extracts'][number];

const saidOf = ({ by, at, fileName }: Row['loads'][number]) =>
  `${by}, ${momentText(at, 'short')}, from ${fileName}`;

const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'day',
    title: 'Extracted on',
    isHeading: true,
    value: ({ extractedOn }) => dayText(extractedOn),
    order: ({ extractedOn }) => extractedOn,
  },
  { id: 'figures', title: 'Figures', align: 'right', value: ({ figures }) => figures },
  {
    id: 'loads',
    title: 'Loaded by',
    value: ({ loads }) => loads.map(saidOf).join('; '),
    show: ({ loads }) => loads.map((load) => <div key={`${load.fileName} ${load.at}`}>{saidOf(load)}</div>),
  },
];

/** The days on which its figures were drawn from their system. */
export function Extracts({ rows, name }: { rows: readonly Row[]; name: string }) {
  return (
    <section className={styles.part} aria-labelledby="measure-extracts">
      <h2 id="measure-extracts">Extracts</h2>
      <DataTable
        caption={`${counted(rows.length, 'extract')} of ${name}`}
        hideCaption
        columns={COLUMNS}
        rows={rows}
        rowKey={({ extractedOn }) => extractedOn}
        exportName={`${name} extracts`}
        empty={<p>Nothing is loaded yet.</p>}
      />
    </section>
  );
}
