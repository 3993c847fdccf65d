import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { ActDialog } from '../ui/act/act-dialog.tsx';
import { RadioField } from '../ui/form/choice-field.tsx';
import { fieldProps } from '../ui/form/field-errors.tsx';
import { announce } from '../ui/state/announcer.tsx';
import { changeBoardMutation, makeBoardMutation } from './operations.ts';

type BoardFormProps = {
  /** The board to rename; without one a new one is made. */
  board?: { readonly id: string; readonly name: string; readonly shortName: string };
  onClose: () => void;
  onDone: () => Promise<unknown>;
};

/** Makes a board or gives one another name. */
export function BoardForm({ board, onClose, onDone }: BoardFormProps) {
  const make = useAct(makeBoardMutation, 'The board cannot be made');
  const change = useAct(changeBoardMutation, 'The name cannot be changed');
  const [name, setName] = useState(board?.name ?? '');
  const [shortName, setShortName] = useState(board?.shortName ?? '');
  const [kind, setKind] = useState<'BOARD' | 'COG'>('BOARD');

  const check = () => [
    ...(name.trim() === '' ? [{ field: 'board-name', message: 'Enter the name of the board' }] : []),
    ...(shortName.trim() === '' ? [{ field: 'board-short', message: 'Enter a short name' }] : []),
  ];
  const names = { name: name.trim(), shortName: shortName.trim() };

  return (
    <ActDialog
      opened
      title={board ? `Change the name of ${board.name}` : 'Make a board'}
      act={board ? 'Change the name' : 'Make the board'}
      check={check}
      onAct={(key) => (board ? change({ ...names, key, boardId: board.id }) : make({ ...names, key, kind }))}
      onClose={onClose}
      onReload={() => void onDone()}
      onDone={() => {
        announce(board ? 'The name is changed' : `${names.name} is made`);
        void onDone();
      }}
    >
      {(errors) => (
        <>
          <TextInput
            {...fieldProps('board-name', errors)}
            label="Name"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            {...fieldProps('board-short', errors)}
            label="Short name"
            description="For lists and narrow screens."
            value={shortName}
            onChange={(event) => setShortName(event.currentTarget.value)}
          />
          {!board && (
            <RadioField
              id="board-kind"
              label="What is it?"
              value={kind}
              onChange={setKind}
              choices={[
                { value: 'BOARD', title: 'A board', hint: 'It receives papers and decides on them.' },
                {
                  value: 'COG',
                  title: 'The Chief Officers’ group',
                  hint: 'Papers pass it on their way to a board.',
                },
              ]}
            />
          )}
        </>
      )}
    </ActDialog>
  );
}
