import { useQuery } from '@apollo/client/react';
import { londonDay } from '@countersign/domain';
import { useLive } from '../api/live.ts';
import { meetingChanged, meetingDaysQuery } from '../meeting/operations.ts';
import { paperPlaces } from '../paper/places.ts';
import { STANDING } from '../paper/words.ts';
import { readinessQuery } from '../readiness/operations.ts';
import { STANDINGS, StandingTag } from '../readiness/standing-tag.tsx';
import { dayText } from '../ui/day/day-text.ts';
import { AppLink } from '../ui/page/app-link.tsx';
import styles from './beside.module.css';

const SHOWN = 4;

/** The next board meeting whose papers are still being made. */
function useNextMeetingId(): string | undefined {
  const { data } = useQuery(meetingDaysQuery);
  const today = londonDay(new Date().toISOString());
  return data?.boards
    .filter(({ kind }) => kind === 'BOARD')
    .flatMap(({ meetings }) => meetings)
    .filter(({ day, state }) => day >= today && (state === 'PLANNED' || state === 'OPEN'))
    .toSorted((a, b) => a.day.localeCompare(b.day))[0]?.id;
}

/** How the papers of the next meeting stand: counts, and those most at risk. */
export function NextMeeting() {
  const meetingId = useNextMeetingId();
  return meetingId === undefined ? null : <MeetingSummary meetingId={meetingId} />;
}

function MeetingSummary({ meetingId }: { meetingId: string }) {
  const asked = useQuery(readinessQuery, { variables: { meetingId } });
  useLive(meetingChanged, { meetingId }, asked);
  const readiness = asked.data?.readiness;
  if (!readiness) return null;
  const { meeting, rows } = readiness;
  const risky = rows
    .filter(({ standing }) => standing === 'OVERDUE' || standing === 'AT_RISK')
    .toSorted((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
  return (
    <section aria-labelledby="next-meeting">
      <h2 id="next-meeting" className={styles.title}>
        <AppLink to={`/meetings/${meeting.id}`}>{meeting.name}</AppLink>
      </h2>
      <p className={styles.when}>{dayText(meeting.day, 'weekday')}</p>
      <dl className={styles.counts}>
        {STANDINGS.map((standing) => (
          <div key={standing} className={styles.count} data-status={STANDING[standing].status}>
            <dt>{STANDING[standing].word}</dt>
            <dd>{rows.filter((row) => row.standing === standing).length}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles.risky}>
        {risky.slice(0, SHOWN).map(({ paper, holder, standing }) => (
          <li key={paper.id}>
            <AppLink to={paperPlaces.paper(paper.id)}>{paper.title}</AppLink>
            <span className={styles.held}>
              <StandingTag standing={standing} /> {holder ?? 'Nobody'}
            </span>
          </li>
        ))}
      </ul>
      {risky.length > SHOWN && (
        <p className={styles.more}>
          <AppLink to={`/meetings/${meeting.id}`}>{`All ${rows.length} papers`}</AppLink>
        </p>
      )}
    </section>
  );
}
