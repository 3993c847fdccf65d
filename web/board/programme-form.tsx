import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { ActDialog } from '../ui/act/act-dialog.tsx';
import { fieldProps } from '../ui/form/field-errors.tsx';
import { announce } from '../ui/state/announcer.tsx';
import { makeProgrammeMutation } from './operations.ts';

type ProgrammeFormProps = {
  board: { readonly id: string; readonly name: string };
  onClose: () => void;
  onDone: () => Promise<unknown>;
};

/** Makes a year's programme, to which meetings are then planned. */
export function ProgrammeForm({ board, onClose, onDone }: ProgrammeFormProps) {
  const make = useAct(makeProgrammeMutation, 'The programme cannot be made');
  const [name, setName] = useState('');
  const [year, setYear] = useState('');

  const check = () => [
    ...(name.trim() === '' ? [{ field: 'programme-name', message: 'Enter the name of the programme' }] : []),
    ...(/^20\d\d$/.test(year.trim())
      ? []
      : [{ field: 'programme-year', message: 'Enter the year it begins in, like 2026' }]),
  ];

  return (
    <ActDialog
      opened
      title={`Make a programme of ${board.name}`}
      act="Make the programme"
      check={check}
      onAct={(key) => make({ key, boardId: board.id, name: name.trim(), year: Number(year) })}
      onClose={onClose}
      onReload={() => void onDone()}
      onDone={() => {
        announce(`${name.trim()} is made`);
        void onDone();
      }}
    >
      {(errors) => (
        <>
          <TextInput
            {...fieldProps('programme-name', errors)}
            label="Name"
            description="For example, Programme 2026 to 2027"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            {...fieldProps('programme-year', errors)}
            label="Year it begins in"
            inputMode="numeric"
            maw="8rem"
            value={year}
            onChange={(event) => setYear(event.currentTarget.value)}
          />
        </>
      )}
    </ActDialog>
  );
}
