import { IconLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { DateTime } from '../day/day.tsx';
import styles from './timeline.module.css';

/** One thing that happened, as a sentence, with who and when. `id` is its place in the page's address. */
export type TimelineEntry = {
  readonly id: string;
  readonly what: string;
  readonly who: string;
  /** UTC ISO moment. */
  readonly when: string;
  /** A reason, a comment, a link to the edition. */
  readonly detail?: ReactNode;
};

/** What happened, newest first as given; every entry can be linked to. */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} id={entry.id} className={styles.entry}>
          <p className={styles.what}>
            {entry.what}
            <a className={styles.anchor} href={`#${entry.id}`} aria-label={`Link to: ${entry.what}`}>
              <IconLink size={16} aria-hidden />
            </a>
          </p>
          <p className={styles.who}>
            {entry.who}, <DateTime value={entry.when} />
          </p>
          {entry.detail !== undefined && <div className={styles.detail}>{entry.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
