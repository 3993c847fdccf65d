import { type Status, StatusTag } from '../ui/status/status-tag.tsx';
import type { MeetingRow } from './operations.ts';

const STATUSES: Readonly<Record<MeetingRow['state'], Status>> = {
  PLANNED: 'not-started',
  OPEN: 'in-progress',
  ISSUED: 'waiting',
  HELD: 'waiting',
  CLOSED: 'done',
  CANCELLED: 'not-started',
};

/** A meeting's state as word, icon and colour. */
export function MeetingState({ meeting }: { meeting: Pick<MeetingRow, 'state' | 'stateWords'> }) {
  return <StatusTag status={STATUSES[meeting.state]} word={meeting.stateWords} />;
}
