import type { ReactNode } from 'react';
import styles from './choices.module.css';
import { ErrorMessage } from './field-errors.tsx';

type TickProps = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  ticked: boolean;
  onChange: (ticked: boolean) => void;
  error?: string | undefined;
};

/** One statement to tick, large enough for a thumb. */
export function Tick({ id, label, hint, ticked, onChange, error }: TickProps) {
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  return (
    <div data-wrong={error !== undefined} className={styles.field}>
      {error !== undefined && (
        <p id={errorId} className={styles.error}>
          <ErrorMessage message={error} />
        </p>
      )}
      <label className={styles.choice}>
        <input
          id={id}
          type="checkbox"
          checked={ticked}
          aria-describedby={[hintId, errorId].filter(Boolean).join(' ') || undefined}
          aria-invalid={error !== undefined || undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <div id={hintId} className={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  );
}
