import { useState } from 'react';
import { ActBar } from '../ui/act/act-bar.tsx';
import { HoldOrClose } from './hold-or-close.tsx';
import { IssueAgenda } from './issue-agenda.tsx';
import type { AgendaMeeting } from './operations.ts';
import { VerbalItem } from './verbal-item.tsx';

type AgendaActsProps = { meeting: AgendaMeeting; onDone: () => Promise<unknown> };

/** The acts on the agenda as a whole, those of this stage of the meeting. */
export function AgendaActs({ meeting, onDone }: AgendaActsProps) {
  const [open, setOpen] = useState<'issue' | 'verbal' | 'hold' | 'close'>();
  const close = () => setOpen(undefined);
  const isBuilt = meeting.state === 'PLANNED' || meeting.state === 'OPEN';
  const offers = [
    {
      name: 'issueAgenda',
      label: 'Issue the agenda',
      refused: 'The agenda cannot be issued yet',
      main: true,
      stage: isBuilt,
      onPress: () => setOpen('issue'),
    },
    {
      name: 'holdMeeting',
      label: 'Record that it was held',
      refused: 'The meeting cannot be recorded as held yet',
      main: true,
      stage: meeting.state === 'ISSUED',
      onPress: () => setOpen('hold'),
    },
    {
      name: 'closeMeeting',
      label: 'Close the meeting',
      refused: 'The meeting cannot be closed yet',
      main: true,
      stage: meeting.state === 'HELD',
      onPress: () => setOpen('close'),
    },
    {
      name: 'addVerbalItem',
      label: 'Add a verbal item',
      refused: 'A verbal item cannot be added now',
      stage: isBuilt || meeting.state === 'ISSUED',
      onPress: () => setOpen('verbal'),
    },
  ] as const;
  return (
    <>
      <ActBar acts={meeting.acts} offers={offers.filter(({ stage }) => stage)} />
      {open === 'issue' && <IssueAgenda meeting={meeting} onClose={close} onDone={onDone} />}
      {open === 'verbal' && <VerbalItem meeting={meeting} onClose={close} onDone={onDone} />}
      {(open === 'hold' || open === 'close') && (
        <HoldOrClose act={open} meeting={meeting} onClose={close} onDone={onDone} />
      )}
    </>
  );
}
