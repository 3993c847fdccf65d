import { daysBetween, londonDay } from '@countersign/domain';
import { Day } from '../ui/day/day.tsx';
import styles from './deadline-strip.module.css';
import type { MeetingRow } from './operations.ts';

/** How far a day is, seen from today: `in 3 days`, `tomorrow`, `today`, `past`. */
function distance(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days < 0) return 'past';
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** The deadlines of a meeting in their order; the next one stands out. */
export function DeadlineStrip({ deadlines }: Pick<MeetingRow, 'deadlines'>) {
  const today = londonDay(new Date().toISOString());
  const ordered = deadlines.toSorted((a, b) => (a.due < b.due ? -1 : 1));
  const next = ordered.find(({ due }) => due >= today);
  return (
    <ol className={styles.strip} aria-label="Deadlines">
      {ordered.map((deadline) => (
        <li
          key={deadline.key}
          className={styles.deadline}
          data-when={deadline === next ? 'next' : deadline.due < today ? 'past' : 'later'}
        >
          <span className={styles.day}>
            <Day value={deadline.due} style="short" />
          </span>
          <span className={styles.label}>{deadline.label}</span>
          <span className={styles.distance}>{distance(deadline.due, today)}</span>
        </li>
      ))}
    </ol>
  );
}
