import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useLive } from '../api/live.ts';
import { MeetingHeading } from '../meeting/meeting-heading.tsx';
import { meetingChanged } from '../meeting/operations.ts';
import { Asked } from '../shell/asked.tsx';
import { AgendaActs } from './agenda-acts.tsx';
import { AgendaList } from './agenda-list.tsx';
import { agendaQuery } from './operations.ts';
import { PlaceablePapers } from './placeable-papers.tsx';

/** The agenda of a meeting: built, issued, and followed to the outcome of each item. */
export function AgendaPage() {
  const { meetingId } = useParams({ from: '/desk/meetings/$meetingId/agenda' });
  const asked = useQuery(agendaQuery, { variables: { meetingId } });
  useLive(meetingChanged, { meetingId }, asked);
  return (
    <Asked result={asked} find={({ meeting }) => meeting} waiting="Loading the agenda">
      {(meeting) => (
        <>
          <MeetingHeading meeting={meeting} page="Agenda" />
          <div className="cs-stack">
            <AgendaActs meeting={meeting} onDone={asked.refetch} />
            <AgendaList meeting={meeting} onDone={asked.refetch} />
            <PlaceablePapers meeting={meeting} onDone={asked.refetch} />
          </div>
        </>
      )}
    </Asked>
  );
}
