import { useQuery } from '@apollo/client/react';
import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { meetingDaysQuery } from '../meeting/operations.ts';
import { ActDialog } from '../ui/act/act-dialog.tsx';
import { dayText } from '../ui/day/day-text.ts';
import { RadioField, TickField } from '../ui/form/choice-field.tsx';
import { fieldProps } from '../ui/form/field-errors.tsx';
import { announce } from '../ui/state/announcer.tsx';
import type { Outcome } from './agenda-words.ts';
import { type AgendaMeeting, recordOutcomeMutation } from './operations.ts';

type OutcomeFormProps = {
  meeting: AgendaMeeting;
  paper: AgendaMeeting['placeable'][number];
  onClose: () => void;
  onDone: () => Promise<unknown>;
};

/** The meetings of the same board after this one that still take papers. */
function useLaterMeetings(meeting: AgendaMeeting) {
  const { data } = useQuery(meetingDaysQuery);
  const board = data?.boards.find(({ id }) => id === meeting.board.id);
  return (board?.meetings ?? [])
    .filter(({ day, state }) => day > meeting.day && (state === 'PLANNED' || state === 'OPEN'))
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

/** Records what the board decided about one paper. */
export function OutcomeForm({ meeting, paper, onClose, onDone }: OutcomeFormProps) {
  const record = useAct(recordOutcomeMutation, 'The outcome cannot be recorded');
  const later = useLaterMeetings(meeting);
  const [outcome, setOutcome] = useState<Outcome>();
  const [note, setNote] = useState('');
  const [meetingId, setMeetingId] = useState('');
  const [keeps, setKeeps] = useState<readonly 'text'[]>([]);
  const isDeferred = outcome === 'DEFERRED';

  const check = () => [
    ...(outcome === undefined ? [{ field: 'outcome', message: 'Choose what the board decided' }] : []),
    ...(isDeferred && meetingId === ''
      ? [{ field: 'outcome-meeting', message: 'Choose the meeting the paper moves to' }]
      : []),
    ...((isDeferred || outcome === 'COMMENT') && note.trim() === ''
      ? [{ field: 'outcome-note', message: isDeferred ? 'Enter the reason' : 'Enter the comment' }]
      : []),
  ];
  const send = (key: string) => {
    if (outcome === undefined) throw new Error('The outcome is checked before the form is sent.');
    return record({
      paperId: paper.id,
      on: { key, version: paper.version },
      outcome,
      note: note.trim() || null,
      meetingId: isDeferred ? meetingId : null,
      keepsText: isDeferred && keeps.length > 0,
    });
  };

  return (
    <ActDialog
      opened
      title={`What did the board decide about ${paper.reference}?`}
      act="Record the outcome"
      check={check}
      onAct={send}
      onClose={onClose}
      onReload={() => void onDone()}
      onDone={() => {
        announce('The outcome is recorded');
        void onDone();
      }}
    >
      {(errors) => (
        <>
          <p>{paper.title}</p>
          <RadioField
            id="outcome"
            label="Outcome"
            value={outcome}
            onChange={setOutcome}
            error={errors.find(({ field }) => field === 'outcome')?.message}
            choices={[
              { value: 'NOTED', title: 'Noted' },
              { value: 'APPROVED', title: 'Approved' },
              { value: 'COMMENT', title: 'Commented on', hint: 'The comment is kept with the paper.' },
              {
                value: 'DEFERRED',
                title: 'Deferred to another meeting',
                more: (
                  <>
                    <NativeSelect
                      {...fieldProps('outcome-meeting', errors)}
                      label="It moves to"
                      value={meetingId}
                      onChange={(event) => setMeetingId(event.currentTarget.value)}
                      data={[
                        {
                          value: '',
                          label: later.length > 0 ? 'Choose a meeting' : 'No later meeting is planned',
                        },
                        ...later.map(({ id, name, day }) => ({
                          value: id,
                          label: `${name}, ${dayText(day, 'short')}`,
                        })),
                      ]}
                    />
                    <TickField
                      id="outcome-keeps"
                      label={<span className="cs-hidden">What stays</span>}
                      values={keeps}
                      onChange={setKeeps}
                      choices={[
                        {
                          value: 'text',
                          title: 'Its text and period stay as they are',
                          hint: 'Then its approvals stand. Otherwise it is written and approved again.',
                        },
                      ]}
                    />
                  </>
                ),
              },
            ]}
          />
          <Textarea
            {...fieldProps('outcome-note', errors)}
            label={isDeferred ? 'Reason' : outcome === 'COMMENT' ? 'Comment' : 'Note (optional)'}
            rows={3}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </>
      )}
    </ActDialog>
  );
}
