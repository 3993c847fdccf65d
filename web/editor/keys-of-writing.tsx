import { Keys } from '../ui/page/keys.tsx';
import styles from './section-editor.module.css';
import { TEXT_TOOLS } from './toolbar/tools.ts';

const MORE = [
  { does: 'Leave the text for the tools', keys: ['Esc'] },
  { does: 'Put in a table, a list or a block', keys: ['/'] },
  { does: 'Put in a figure that follows its source', keys: ['='] },
  { does: 'Next cell, and a new row after the last', keys: ['Tab'] },
  { does: 'Cell before', keys: ['Shift', 'Tab'] },
  { does: 'Cell below in a block', keys: ['Enter'] },
  { does: 'A new line in a cell', keys: ['Shift', 'Enter'] },
  { does: 'Add a row to a block', keys: ['Mod', 'Enter'] },
  { does: 'Remove the row of a block', keys: ['Mod', 'Shift', 'Backspace'] },
  { does: 'Move the row of a block', keys: ['Alt', '↑ or ↓'] },
  { does: 'Take the block as a whole', keys: ['Esc'] },
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
