import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { ActDialog } from '../ui/act/act-dialog.tsx';
import { DateField } from '../ui/form/date-field.tsx';
import { readDay, typeDay } from '../ui/form/typed-day.ts';
import { announce } from '../ui/state/announcer.tsx';
import { type AgendaMeeting, addToFollowItemMutation } from './operations.ts';

type ToFollowItemProps = {
  meeting: AgendaMeeting;
  paper: AgendaMeeting['placeable'][number];
  onClose: () => void;
  onDone: () => Promise<unknown>;
};

/** Keeps a place on the agenda for a paper that is not approved yet. */
export function ToFollowItem({ meeting, paper, onClose, onDone }: ToFollowItemProps) {
  const add = useAct(addToFollowItemMutation, 'The place cannot be kept');
  const [due, setDue] = useState(typeDay(meeting.cutOff));
  const read = readDay(due, 'Due date');
  const check = () => {
    if (read.kind === 'day') return [];
    return [
      { field: 'follow-due', message: read.kind === 'empty' ? 'Enter when the paper is due' : read.message },
    ];
  };
  const send = (key: string) => {
    if (read.kind !== 'day') throw new Error('The date is checked before the form is sent.');
    return add({
      meetingId: meeting.id,
      on: { key, version: meeting.version },
      paperId: paper.id,
      due: read.day,
    });
  };
  return (
    <ActDialog
      opened
      title={`Keep a place for ${paper.reference}?`}
      act="Keep a place, to follow"
      check={check}
      onAct={send}
      onClose={onClose}
      onReload={() => void onDone()}
      onDone={() => {
        announce(`${paper.title} is on the agenda, to follow`);
        void onDone();
      }}
    >
      {(errors) => (
        <>
          <p>{paper.title} is shown as “to follow” and takes this place when it is approved and placed.</p>
          <DateField
            id="follow-due"
            label="Due date"
            hint="When readers can expect the paper."
            value={due}
            onChange={setDue}
            error={errors[0]?.message}
            wrongParts={read.kind === 'wrong' ? read.parts : undefined}
          />
        </>
      )}
    </ActDialog>
  );
}
