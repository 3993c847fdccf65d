import { paperPlaces } from '../../paper/places.ts';
import { AppLink } from '../../ui/page/app-link.tsx';
import { type Column, DataTable } from '../../ui/table/data-table.tsx';
import styles from '../figures.module.css';
import type { PrintingPaper } from '../operations.ts';

const COLUMNS: readonly Column<PrintingPaper>[] = [
  { id: 'reference', title: 'Paper', value: ({ paper }) => paper.reference },
  {
    id: 'title',
    title: 'Title',
    isHeading: true,
    value: ({ paper }) => paper.title,
    show: ({ paper }) => <AppLink to={paperPlaces.paper(paper.id)}>{paper.title}</AppLink>,
  },
  { id: 'state', title: 'State', value: ({ paper }) => paper.stateWords },
  {
    id: 'sections',
    title: 'Where',
    value: ({ sections }) => sections.map(({ name }) => name).join('; '),
    show: ({ paper, sections }) =>
      sections.map(({ id, name }) => (
        <div key={id}>
          <AppLink to={paperPlaces.section(paper.id, id)}>{name}</AppLink>
        </div>
      )),
  },
];

/** Every paper that prints the measure, and in which sections, of those that the reader may read. */
export function PrintedIn({ rows, name }: { rows: readonly PrintingPaper[]; name: string }) {
  return (
    <section className={styles.part} aria-labelledby="measure-printed">
      <h2 id="measure-printed">Papers that print it</h2>
      <DataTable
        caption={`Papers that print ${name}`}
        hideCaption
        columns={COLUMNS}
        rows={rows}
        rowKey={({ paper }) => paper.id}
        exportName={`${name} papers`}
        empty={<p>No paper that you may read prints it.</p>}
      />
    </section>
  );
}
