import { useQuery } from '@apollo/client/react';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { ActDialog } from '../ui/act/act-dialog.tsx';
import { fieldProps } from '../ui/form/field-errors.tsx';
import { announce } from '../ui/state/announcer.tsx';
import { type AgendaMeeting, addVerbalItemMutation, ownersQuery } from './operations.ts';

type VerbalItemProps = { meeting: AgendaMeeting; onClose: () => void; onDone: () => Promise<unknown> };

/** Adds an item that is said at the meeting without a paper. */
export function VerbalItem({ meeting, onClose, onDone }: VerbalItemProps) {
  const add = useAct(addVerbalItemMutation, 'The item cannot be added');
  const { data } = useQuery(ownersQuery);
  const [title, setTitle] = useState('');
  const [ownerId, setOwnerId] = useState('');
  const [reason, setReason] = useState('');
  const owners = (data?.people ?? []).filter(({ disabled }) => !disabled);

  const check = () => [
    ...(title.trim() === '' ? [{ field: 'verbal-title', message: 'Enter a title' }] : []),
    ...(ownerId === '' ? [{ field: 'verbal-owner', message: 'Choose who speaks to it' }] : []),
    ...(reason.trim() === '' ? [{ field: 'verbal-reason', message: 'Enter why there is no paper' }] : []),
  ];

  return (
    <ActDialog
      opened
      title="Add a verbal item"
      act="Add the item"
      check={check}
      onAct={(key) =>
        add({
          meetingId: meeting.id,
          on: { key, version: meeting.version },
          title: title.trim(),
          ownerId,
          reason: reason.trim(),
        })
      }
      onClose={onClose}
      onReload={() => void onDone()}
      onDone={() => {
        announce(`${title.trim()} is on the agenda`);
        void onDone();
      }}
    >
      {(errors) => (
        <>
          <TextInput
            {...fieldProps('verbal-title', errors)}
            label="Title"
            description="As it is printed on the agenda."
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <NativeSelect
            {...fieldProps('verbal-owner', errors)}
            label="Who speaks to it"
            value={ownerId}
            onChange={(event) => setOwnerId(event.currentTarget.value)}
            data={[
              { value: '', label: 'Choose a person' },
              ...owners.map(({ id, line }) => ({ value: id, label: line })),
            ]}
          />
          <Textarea
            {...fieldProps('verbal-reason', errors)}
            label="Why there is no paper"
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
    </ActDialog>
  );
}
