import { Day } from '../ui/day/day.tsx';
import { StatusTag } from '../ui/status/status-tag.tsx';
import type { ReadinessBoard } from './operations.ts';
import styles from './other-items.module.css';

const KINDS = {
  VERBAL: { status: 'done', word: 'Verbal' },
  TO_FOLLOW: { status: 'waiting', word: 'To follow' },
  WITHDRAWN: { status: 'not-started', word: 'Withdrawn' },
  PAPER: { status: 'in-progress', word: 'Paper' },
} as const;

/** The agenda items without a paper of their own to follow up. */
export function OtherItems({ items }: { items: ReadinessBoard['others'] }) {
  return (
    <section aria-labelledby="other-items" className={styles.others}>
      <h2 id="other-items">Other items on the agenda</h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <span className={styles.number}>{item.number}</span>
            <span>
              <span className={styles.title}>{item.title}</span>
              <span className={styles.detail}>
                {[item.owner?.line, item.reason].filter(Boolean).join(': ')}
                {item.due !== null && (
                  <>
                    {' '}
                    Due <Day value={item.due} style="short" />
                  </>
                )}
              </span>
            </span>
            <StatusTag {...KINDS[item.kind]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
