import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useLive } from '../api/live.ts';
import { meetingChanged } from '../meeting/operations.ts';
import { noticesChanged } from '../notice/operations.ts';
import { counted } from '../paper/words.ts';
import { Asked } from '../shell/asked.tsx';
import { dayText } from '../ui/day/day-text.ts';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { CogOutcomeForm } from './cog-outcome-form.tsx';
import { DecidedList } from './decided-list.tsx';
import { DueCard } from './due-card.tsx';
import { cogSessionQuery, type DuePaper } from './operations.ts';
import styles from './session-page.module.css';

const EVERYTHING = {};

/** One session of COG: the papers due, the outcome of each, and what never came before it. */
export function SessionPage() {
  const { meetingId } = useParams({ from: '/desk/cog/$meetingId' });
  const asked = useQuery(cogSessionQuery, { variables: { meetingId } });
  const [deciding, setDeciding] = useState<DuePaper>();
  useLive(meetingChanged, { meetingId }, asked);
  useLive(noticesChanged, EVERYTHING, asked);
  return (
    <Asked result={asked} find={({ cogSession }) => cogSession} waiting="Loading the session">
      {(session) => {
        const { meeting, due, decided, notPresented, chiefOfficers } = session;
        return (
          <>
            <PageHeading
              crumbs={[{ title: 'COG', to: '/cog' }]}
              title={meeting.name}
              lead={[
                dayText(meeting.day, 'weekday'),
                meeting.startsAt,
                meeting.place,
                `${counted(due.length, 'paper')} due`,
              ]
                .filter(Boolean)
                .join(', ')}
            />
            <div className={styles.session}>
              <section aria-labelledby="cog-due">
                <h2 id="cog-due">Papers due</h2>
                {due.length === 0 ? (
                  <EmptyState title="Papers that wait for COG appear here">
                    They come once their Chief Officer has approved them.
                  </EmptyState>
                ) : (
                  <ul className={styles.due}>
                    {due.map((paper) => (
                      <DueCard key={paper.paper.id} due={paper} onDecide={() => setDeciding(paper)} />
                    ))}
                  </ul>
                )}
              </section>
              <DecidedList title="Decided" decided={decided} onDone={asked.refetch} />
              <DecidedList
                title="Not presented to COG"
                lead="Each needs a note once COG has been told afterwards."
                decided={notPresented}
                mayNote
                onDone={asked.refetch}
              />
            </div>
            {deciding && (
              <CogOutcomeForm
                key={deciding.paper.id}
                due={deciding}
                meetingId={meeting.id}
                chiefOfficers={chiefOfficers}
                onClose={() => setDeciding(undefined)}
                onDone={asked.refetch}
              />
            )}
          </>
        );
      }}
    </Asked>
  );
}
