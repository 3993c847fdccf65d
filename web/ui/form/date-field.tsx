import type { ReactNode } from 'react';
import styles from './date-field.module.css';
import { ErrorMessage } from './field-errors.tsx';
import { type DayPart, type ReadDay, readDay, type TypedDay } from './typed-day.ts';

const PARTS = [
  { part: 'day', title: 'Day' },
  { part: 'month', title: 'Month' },
  { part: 'year', title: 'Year' },
] as const;

type DateFieldProps = {
  /** The id of the day input, for the error summary; the others are `<id>-month` and `<id>-year`. */
  id: string;
  label: string;
  hint?: ReactNode;
  value: TypedDay;
  /** What is typed now, and what it means: an ISO day, nothing, or what is wrong. */
  onChange: (typed: TypedDay, read: ReadDay) => void;
  /** The message to show, and the fields it is about (all three when left out). */
  error?: string | undefined;
  wrongParts?: readonly DayPart[] | undefined;
};

/** A day in three fields; the month may be a number or a name. */
export function DateField({ id, label, hint, value, onChange, error, wrongParts }: DateFieldProps) {
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const described = [hintId, errorId].filter(Boolean).join(' ') || undefined;

  const type = (part: DayPart, text: string) => {
    const typed = { ...value, [part]: text };
    onChange(typed, readDay(typed, label));
  };

  return (
    <fieldset className={styles.field} aria-describedby={described}>
      <legend className={styles.legend}>{label}</legend>
      {hint !== undefined && (
        <div id={hintId} className={styles.hint}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p id={errorId} className={styles.error}>
          <ErrorMessage message={error} />
        </p>
      )}
      <div className={styles.parts}>
        {PARTS.map(({ part, title }) => {
          const partId = part === 'day' ? id : `${id}-${part}`;
          const isWrong = error !== undefined && (wrongParts ?? ['day', 'month', 'year']).includes(part);
          return (
            <div key={part}>
              <label htmlFor={partId} className={styles.label}>
                {title}
              </label>
              <input
                id={partId}
                className={styles.input}
                data-part={part}
                inputMode={part === 'month' ? 'text' : 'numeric'}
                autoComplete="off"
                aria-invalid={isWrong || undefined}
                value={value[part]}
                onChange={(event) => type(part, event.currentTarget.value)}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
