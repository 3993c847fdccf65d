import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { ActDialog } from '../ui/act/act-dialog.tsx';
import { DateField } from '../ui/form/date-field.tsx';
import { fieldProps } from '../ui/form/field-errors.tsx';
import { readDay, typeDay } from '../ui/form/typed-day.ts';
import { announce } from '../ui/state/announcer.tsx';
import { type BoardRow, changeMeetingMutation, type MeetingRow, planMeetingMutation } from './operations.ts';

type MeetingFormProps = {
  board: Pick<BoardRow, 'id' | 'name'>;
  programmes: BoardRow['programmes'];
  /** The meeting to change; without one a new one is planned. */
  meeting?: MeetingRow;
  onClose: () => void;
  onDone: () => Promise<unknown>;
};

const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** A time as typed (`9.30`) as the API takes it (`09:30`); undefined when nothing is typed, null when it is no time. */
function readTime(typed: string): string | undefined | null {
  if (typed.trim() === '') return undefined;
  const [, hours, minutes] = TIME.exec(typed.trim()) ?? [];
  return hours === undefined ? null : `${hours.padStart(2, '0')}:${minutes}`;
}

/** Plans a meeting, or changes when, where and under which name it is held. */
export function MeetingForm({ board, programmes, meeting, onClose, onDone }: MeetingFormProps) {
  const plan = useAct(planMeetingMutation, 'The meeting cannot be planned');
  const change = useAct(changeMeetingMutation, 'The meeting cannot be changed');
  const [name, setName] = useState(meeting?.name ?? '');
  const [day, setDay] = useState(typeDay(meeting?.day));
  const [startsAt, setStartsAt] = useState(meeting?.startsAt ?? '');
  const [place, setPlace] = useState(meeting?.place ?? '');
  const [programmeId, setProgrammeId] = useState(programmes.at(-1)?.id ?? '');
  const read = readDay(day, 'Date of the meeting');
  const time = readTime(startsAt);

  const check = () => [
    ...(name.trim() === '' ? [{ field: 'meeting-name', message: 'Enter a name for the meeting' }] : []),
    ...(read.kind === 'empty' ? [{ field: 'meeting-day', message: 'Enter the date of the meeting' }] : []),
    ...(read.kind === 'wrong' ? [{ field: 'meeting-day', message: read.message }] : []),
    ...(time === null
      ? [{ field: 'meeting-time', message: 'Enter a time like 14:00, or leave it empty' }]
      : []),
  ];

  const send = (key: string) => {
    if (read.kind !== 'day') throw new Error('The date is checked before the form is sent.');
    const said = { name: name.trim(), day: read.day, startsAt: time ?? null, place: place.trim() || null };
    return meeting
      ? change({ ...said, meetingId: meeting.id, on: { key, version: meeting.version } })
      : plan({ ...said, key, boardId: board.id, programmeId: programmeId || null });
  };

  return (
    <ActDialog
      opened
      title={meeting ? `Change ${meeting.name}` : `Plan a meeting of ${board.name}`}
      act={meeting ? 'Change the meeting' : 'Plan the meeting'}
      check={check}
      onAct={send}
      onClose={onClose}
      onReload={() => void onDone()}
      onDone={() => {
        announce(meeting ? 'The meeting is changed' : `${name.trim()} is planned`);
        void onDone();
      }}
    >
      {(errors) => (
        <>
          <TextInput
            {...fieldProps('meeting-name', errors)}
            label="Name"
            description="As it is printed on papers and on the agenda."
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <DateField
            id="meeting-day"
            label="Date of the meeting"
            hint={
              meeting
                ? 'Deadlines of its papers are counted back from the new date.'
                : 'Deadlines are counted back from it.'
            }
            value={day}
            onChange={setDay}
            error={errors.find(({ field }) => field === 'meeting-day')?.message}
            wrongParts={read.kind === 'wrong' ? read.parts : undefined}
          />
          <TextInput
            {...fieldProps('meeting-time', errors)}
            label="Starts at (optional)"
            description="For example, 14:00"
            maw="10rem"
            value={startsAt}
            onChange={(event) => setStartsAt(event.currentTarget.value)}
          />
          <TextInput
            {...fieldProps('meeting-place', errors)}
            label="Place (optional)"
            value={place}
            onChange={(event) => setPlace(event.currentTarget.value)}
          />
          {!meeting && programmes.length > 0 && (
            <NativeSelect
              {...fieldProps('meeting-programme', errors)}
              label="Programme"
              value={programmeId}
              onChange={(event) => setProgrammeId(event.currentTarget.value)}
              data={[
                ...programmes.map((programme) => ({ value: programme.id, label: programme.name })),
                { value: '', label: 'None' },
              ]}
            />
          )}
        </>
      )}
    </ActDialog>
  );
}
