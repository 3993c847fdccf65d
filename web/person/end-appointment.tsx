import { londonDay } from '@countersign/domain';
import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { ActDialog } from '../ui/act/act-dialog.tsx';
import { DateField } from '../ui/form/date-field.tsx';
import { readDay, typeDay } from '../ui/form/typed-day.ts';
import { announce } from '../ui/state/announcer.tsx';
import { endAppointmentMutation, type PersonRow } from './operations.ts';

type EndAppointmentProps = {
  appointment: PersonRow['appointments'][number];
  onClose: () => void;
  onDone: () => Promise<unknown>;
};

/** Ends an appointment with its last day. What was signed in it keeps its rank and post. */
export function EndAppointment({ appointment, onClose, onDone }: EndAppointmentProps) {
  const end = useAct(endAppointmentMutation, 'The appointment cannot be ended');
  const [until, setUntil] = useState(() => typeDay(londonDay(new Date().toISOString())));
  const read = readDay(until, 'Last day');
  const check = () => {
    if (read.kind === 'day') return [];
    return [{ field: 'end-until', message: read.kind === 'empty' ? 'Enter the last day' : read.message }];
  };
  const send = (key: string) => {
    if (read.kind !== 'day') throw new Error('The date is checked before the form is sent.');
    return end({ key, appointmentId: appointment.id, until: read.day });
  };
  return (
    <ActDialog
      opened
      title={`End the appointment as ${appointment.post.title}?`}
      act="End the appointment"
      check={check}
      onAct={send}
      onClose={onClose}
      onReload={() => void onDone()}
      onDone={() => {
        announce('The appointment is ended');
        void onDone();
      }}
    >
      {(errors) => (
        <>
          <p>What waits for the holder of this post then waits for whoever holds it next.</p>
          <DateField
            id="end-until"
            label="Last day"
            value={until}
            onChange={setUntil}
            error={errors[0]?.message}
            wrongParts={read.kind === 'wrong' ? read.parts : undefined}
          />
        </>
      )}
    </ActDialog>
  );
}
