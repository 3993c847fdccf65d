import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMay, useMe } from '../account/use-me.ts';
import { useLive } from '../api/live.ts';
import { ReadinessPanel } from '../readiness/readiness-panel.tsx';
import { Asked } from '../shell/asked.tsx';
import { DeadlineStrip } from './deadline-strip.tsx';
import { MeetingActs } from './meeting-acts.tsx';
import { MeetingHeading } from './meeting-heading.tsx';
import { meetingQuery } from './meeting-query.ts';
import { meetingChanged } from './operations.ts';
import { PlainAgenda } from './plain-agenda.tsx';

/** The home of a meeting: its deadlines, and how ready its papers are. */
export function MeetingPage() {
  const { meetingId } = useParams({ from: '/desk/meetings/$meetingId' });
  const navigate = useNavigate();
  const asked = useQuery(meetingQuery, { variables: { meetingId } });
  const me = useMe();
  const maySeeReadiness = useMay('readReadiness');
  useLive(meetingChanged, { meetingId }, asked);

  return (
    <Asked result={asked} find={({ meeting }) => meeting} waiting="Loading the meeting">
      {(meeting) => {
        const commission = meeting.acts.find(({ name }) => name === 'commissionPaper');
        return (
          <>
            <MeetingHeading
              meeting={meeting}
              actions={
                commission?.allowed && (
                  <Button onClick={() => void navigate({ href: `/commission?meeting=${meeting.id}` })}>
                    Commission a paper
                  </Button>
                )
              }
            />
            <DeadlineStrip deadlines={meeting.deadlines} />
            {maySeeReadiness ? (
              <ReadinessPanel meetingId={meetingId} mayCommission={commission?.allowed ?? false} />
            ) : (
              me && <PlainAgenda items={meeting.agenda} />
            )}
            <MeetingActs meeting={meeting} onDone={asked.refetch} />
          </>
        );
      }}
    </Asked>
  );
}
