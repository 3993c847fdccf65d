import { Keys } from '../ui/page/keys.tsx';
import styles from './keys-table.module.css';

const SHORTCUTS = [
  { keys: ['Mod', 'K'], does: 'Find a place or an act' },
  { keys: ['?'], does: 'List the keys' },
  { keys: ['Esc'], does: 'Close what is open' },
  { keys: ['Mod', 'Z'], does: 'Undo your own writing' },
  { keys: ['Mod', 'B'], does: 'Bold, while writing' },
  { keys: ['Mod', 'I'], does: 'Italic, while writing' },
] as const;

/** The keys that do something. */
export function KeysTable() {
  return (
    <dl className={styles.list}>
      {SHORTCUTS.map(({ keys, does }) => (
        <div key={does} className={styles.row}>
          <dt>{does}</dt>
          <dd className={styles.keys}>
            <Keys keys={keys} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
