import type { ReactNode } from 'react';
import styles from './summary-list.module.css';

/** A fact and what can be done about it. */
export type SummaryRow = {
  readonly id: string;
  readonly name: ReactNode;
  readonly value: ReactNode;
  /** A link such as Change; its hidden words must say what it changes. */
  readonly action?: ReactNode;
};

/** Facts by name. `front-sheet` sets them as the cover of a paper: ruled, names in a column of their own. */
export function SummaryList({
  rows,
  look = 'plain',
}: {
  rows: readonly SummaryRow[];
  look?: 'plain' | 'front-sheet';
}) {
  return (
    <dl className={styles.list} data-look={look}>
      {rows.map((row) => (
        <div key={row.id} className={styles.row}>
          <dt className={styles.name}>{row.name}</dt>
          <dd className={styles.value}>{row.value}</dd>
          {row.action !== undefined && <dd className={styles.action}>{row.action}</dd>}
        </div>
      ))}
    </dl>
  );
}

type FrontSheetProps = {
  /** The handling marking, at the head of the sheet. */
  marking: string;
  title: string;
  rows: readonly SummaryRow[];
};

/** The cover of a paper: marking, title, and the facts ruled below. */
export function FrontSheet({ marking, title, rows }: FrontSheetProps) {
  return (
    <section className={styles.sheet} aria-label="Front sheet">
      <p className={styles.marking}>{marking}</p>
      <h2 className={styles.title}>{title}</h2>
      <SummaryList rows={rows} look="front-sheet" />
    </section>
  );
}
