import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { ActDialog } from '../ui/act/act-dialog.tsx';
import { fieldProps } from '../ui/form/field-errors.tsx';
import { announce } from '../ui/state/announcer.tsx';
import { type AgendaMeeting, acceptLatePaperMutation } from './operations.ts';

type LatePaperProps = {
  paper: AgendaMeeting['placeable'][number];
  onClose: () => void;
  onDone: () => Promise<unknown>;
};

/** Records that the chair takes a paper after the cut-off, and why. */
export function LatePaper({ paper, onClose, onDone }: LatePaperProps) {
  const accept = useAct(acceptLatePaperMutation, 'The acceptance cannot be recorded');
  const [reason, setReason] = useState('');
  const [authority, setAuthority] = useState('');
  const check = () => [
    ...(reason.trim() === '' ? [{ field: 'late-reason', message: 'Enter why the paper is late' }] : []),
    ...(authority.trim() === '' ? [{ field: 'late-authority', message: 'Enter who accepted it' }] : []),
  ];
  return (
    <ActDialog
      opened
      title={`Accept ${paper.reference} late?`}
      act="Record the chair’s acceptance"
      check={check}
      onAct={(key) =>
        accept({
          paperId: paper.id,
          on: { key, version: paper.version },
          reason: reason.trim(),
          authority: authority.trim(),
        })
      }
      onClose={onClose}
      onReload={() => void onDone()}
      onDone={() => {
        announce('The acceptance is recorded');
        void onDone();
      }}
    >
      {(errors) => (
        <>
          <p>
            {paper.title}: the late flag and both answers are printed with the paper and kept in its history.
          </p>
          <Textarea
            {...fieldProps('late-reason', errors)}
            label="Why it is late"
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <TextInput
            {...fieldProps('late-authority', errors)}
            label="Who accepted it"
            description="The chair of the board, by name."
            value={authority}
            onChange={(event) => setAuthority(event.currentTarget.value)}
          />
        </>
      )}
    </ActDialog>
  );
}
