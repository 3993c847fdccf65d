import type { ResultOf } from '../api/graphql.ts';
import { EmptyState } from '../ui/state/empty-state.tsx';
import type { meetingQuery } from './meeting-query.ts';
import styles from './plain-agenda.module.css';

type Items = NonNullable<ResultOf<typeof meetingQuery>['meeting']>['agenda'];

const KINDS = {
  PAPER: '',
  VERBAL: ' (verbal)',
  TO_FOLLOW: ' (to follow)',
  WITHDRAWN: ' (withdrawn)',
} as const;

/** The agenda for those who do not follow the papers behind it. */
export function PlainAgenda({ items }: { items: Items }) {
  if (items.length === 0)
    return (
      <EmptyState title="The agenda appears here">
        The board’s secretary builds it from approved papers and issues it before the meeting.
      </EmptyState>
    );
  return (
    <section aria-labelledby="plain-agenda">
      <h2 id="plain-agenda">Agenda</h2>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <span className={styles.number}>{item.number}</span>
            <span>
              {item.title}
              {KINDS[item.kind]}
              {item.owner && <span className={styles.owner}>{item.owner.line}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
