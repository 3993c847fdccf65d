import { daysBetween, londonDay } from '@countersign/domain';
import { Day } from '../ui/day/day.tsx';
import styles from './deadline-line.module.css';

type DeadlineLineProps = {
  deadlines: readonly { readonly key: string; readonly label: string; readonly due: string }[];
  meetingDay: string;
};

function fromNow(today: string, day: string): string {
  const days = daysBetween(today, day);
  if (days < 0) return 'already past';
  if (days === 0) return 'today';
  return days < 14 ? `in ${days} ${days === 1 ? 'day' : 'days'}` : `in ${Math.round(days / 7)} weeks`;
}

/** The deadlines counted back from the meeting, on a line in their order. */
export function DeadlineLine({ deadlines, meetingDay }: DeadlineLineProps) {
  const today = londonDay(new Date().toISOString());
  const stops = [...deadlines, { key: 'meeting', label: 'Meeting', due: meetingDay }];
  return (
    <section aria-labelledby="deadlines" className={styles.section}>
      <h2 id="deadlines" className={styles.title}>
        Deadlines
      </h2>
      <p className={styles.says}>
        Counted back from the meeting in working days, with English bank holidays.
      </p>
      <ol className={styles.line}>
        {stops.map(({ key, label, due }) => (
          <li key={key} data-past={due < today} data-end={key === 'meeting'}>
            <Day value={due} style="short" />
            <span className={styles.label}>{label}</span>
            <span className={styles.left}>{fromNow(today, due)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
