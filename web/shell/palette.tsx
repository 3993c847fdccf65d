import { Modal } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { filterRows } from '../ui/table/arrange.ts';
import { type Command, useOfferedCommands } from './commands.tsx';
import styles from './palette.module.css';

const STEPS: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function CommandList({ onClose }: { onClose: () => void }) {
  const commands = useOfferedCommands();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const active = useRef<HTMLDivElement>(null);

  const found = filterRows(commands, (command) => [command.label, command.group], typed);
  const chosen = found[at];
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another option becomes the active one
  useEffect(() => {
    active.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const run = (command: Command) => {
    onClose();
    command.run();
  };
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setAt((at + step + found.length) % found.length);
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      run(chosen);
    }
  };

  return (
    <>
      <input
        className={styles.input}
        data-autofocus
        role="combobox"
        aria-label="What do you want to do?"
        placeholder="What do you want to do?"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={chosen ? `${listId}-${chosen.id}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div id={listId} role="listbox" aria-label="Commands" className={styles.list}>
        {found.map((command) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox that owns the list
          <div
            key={command.id}
            id={`${listId}-${command.id}`}
            ref={command === chosen ? active : undefined}
            role="option"
            tabIndex={-1}
            aria-selected={command === chosen}
            className={styles.option}
            onClick={() => run(command)}
          >
            <span>{command.label}</span>
            <span className={styles.group}>{command.group}</span>
          </div>
        ))}
      </div>
      <p className={found.length === 0 ? styles.none : 'cs-hidden'} role="status">
        {found.length === 0 ? 'Nothing by that name' : `${found.length} found`}
      </p>
    </>
  );
}

/** Every place and every act on offer, found by typing a few letters. */
export function Palette({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      yOffset="10vh"
      centered={false}
      attributes={{ content: { 'aria-label': 'Commands' } }}
    >
      <CommandList onClose={onClose} />
    </Modal>
  );
}
