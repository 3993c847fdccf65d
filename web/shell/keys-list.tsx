import { Modal } from '@mantine/core';
import styles from './keys-list.module.css';
import { KeysTable } from './keys-table.tsx';
import { setQuestionMark, useQuestionMark } from './shortcuts.ts';

/** The list of keys, and the switch for the only one that is a single sign. */
export function KeysList({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const questionMark = useQuestionMark();
  return (
    <Modal opened={opened} onClose={onClose} title="Keys" closeButtonProps={{ 'aria-label': 'Close' }}>
      <KeysTable />
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={questionMark}
          onChange={(event) => setQuestionMark(event.currentTarget.checked)}
        />
        The ? key opens this list
      </label>
    </Modal>
  );
}
