import { useState } from 'react';
import { ActBar } from '../ui/act/act-bar.tsx';
import { CancelMeeting } from './cancel-meeting.tsx';
import styles from './meeting-acts.module.css';
import { MeetingForm } from './meeting-form.tsx';
import type { MeetingRow } from './operations.ts';

type MeetingActsProps = { meeting: MeetingRow; onDone: () => Promise<unknown> };

/** Change and cancel a meeting, for those who may. */
export function MeetingActs({ meeting, onDone }: MeetingActsProps) {
  const [open, setOpen] = useState<'change' | 'cancel'>();
  const close = () => setOpen(undefined);
  if (!meeting.acts.some(({ name }) => name === 'changeMeeting' || name === 'cancelMeeting')) return null;
  return (
    <section aria-labelledby="meeting-itself" className={styles.acts}>
      <h2 id="meeting-itself">The meeting itself</h2>
      <ActBar
        acts={meeting.acts}
        offers={[
          {
            name: 'changeMeeting',
            label: 'Change the meeting',
            refused: 'The meeting cannot be changed now',
            onPress: () => setOpen('change'),
          },
          {
            name: 'cancelMeeting',
            label: 'Cancel the meeting',
            refused: 'The meeting cannot be cancelled now',
            onPress: () => setOpen('cancel'),
          },
        ]}
      />
      {open === 'change' && (
        <MeetingForm
          board={meeting.board}
          programmes={[]}
          meeting={meeting}
          onClose={close}
          onDone={onDone}
        />
      )}
      {open === 'cancel' && <CancelMeeting meeting={meeting} onClose={close} onDone={onDone} />}
    </section>
  );
}
