import { Keys } from '../ui/page/keys.tsx';
import styles from './section-editor.module.css';
import { TEXT_TOOLS } from './toolbar/tools.ts';

const MORE = [
  { does: 'Leave the text for the tools', keys: ['Esc'] },
  { does: 'Next cell of a table, and a new row after the last', keys: ['Tab'] },
  { does: 'Cell before', keys: ['Shift', 'Tab'] },
  { does: 'Cell below in a comparison table', keys: ['Enter'] },
  { does: 'Add a row to a comparison table', keys: ['Mod', 'Enter'] },
  { does: 'Remove the row of a comparison table', keys: ['Mod', 'Shift', 'Backspace'] },
] as const;

/** The keys of the editor, folded away until they are wanted. */
export function KeysOfWriting() {
  const tools = TEXT_TOOLS.flatMap(({ name, keys }) => (keys ? [{ does: name, keys }] : []));
  return (
    <details className={styles.keys}>
      <summary>Keys for writing</summary>
      <dl>
        {[...tools, ...MORE].map(({ does, keys }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
