import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { announce } from '../../ui/state/announcer.tsx';
import styles from './editor.module.css';
import { keepFocus } from './keep-focus.ts';

type ToolProps = { label: string; onPress: () => void; disabled?: boolean; children: ReactNode };

/** A small button with a sign on it; its name is said and shown on hover. */
export function Tool({ label, onPress, disabled = false, children }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      title={label}
      aria-disabled={disabled || undefined}
      onClick={() => (disabled ? announce(`${label}: not possible here`) : keepFocus(onPress))}
    >
      {children}
    </button>
  );
}

type LineToolsProps = {
  /** What the line holds: `Move Knife Crime up`. */
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onShift: (by: 1 | -1) => void;
  onRemove: () => void;
};

/** Up, down and away: what can be done with a line of any list. */
export function LineTools({ name, isFirst, isLast, onShift, onRemove }: LineToolsProps) {
  return (
    <div className={styles.tools}>
      <Tool
        label={`Move ${name} up`}
        disabled={isFirst}
        onPress={() => tell(`${name} is moved up`, () => onShift(-1))}
      >
        <IconArrowUp size={18} aria-hidden />
      </Tool>
      <Tool
        label={`Move ${name} down`}
        disabled={isLast}
        onPress={() => tell(`${name} is moved down`, () => onShift(1))}
      >
        <IconArrowDown size={18} aria-hidden />
      </Tool>
      <Tool label={`Take ${name} away`} onPress={() => tell(`${name} is taken away`, onRemove)}>
        <IconTrash size={18} aria-hidden />
      </Tool>
    </div>
  );
}

function tell(words: string, act: () => void): void {
  act();
  announce(words);
}
