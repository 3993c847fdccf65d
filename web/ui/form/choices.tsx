import { Fragment, type ReactNode } from 'react';
import styles from './choices.module.css';
import { ErrorMessage } from './field-errors.tsx';

/** One of several answers; `more` is asked only when it is the chosen one. */
export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly more?: ReactNode;
};

type ChoicesProps<Value extends string> = {
  /** The id of the first radio, for the error summary; also the name of the group. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  choices: readonly Choice<Value>[];
  value: Value | undefined;
  onChange: (value: Value) => void;
  error?: string | undefined;
};

/** A question with one answer, as radios below each other. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { id, label, hint, choices, value, onChange, error } = props;
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  return (
    <fieldset
      className={styles.field}
      data-wrong={error !== undefined}
      aria-describedby={[hintId, errorId].filter(Boolean).join(' ') || undefined}
    >
      <legend className={styles.legend}>{label}</legend>
      {hint !== undefined && (
        <div id={hintId} className={styles.groupHint}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p id={errorId} className={styles.error}>
          <ErrorMessage message={error} />
        </p>
      )}
      {choices.map((choice, at) => (
        <Fragment key={choice.value}>
          <label className={styles.choice}>
            <input
              id={at === 0 ? id : `${id}-${choice.value}`}
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint !== undefined && <span className={styles.choiceHint}>{choice.hint}</span>}
            </span>
          </label>
          {choice.value === value && choice.more !== undefined && (
            <div className={styles.more}>{choice.more}</div>
          )}
        </Fragment>
      ))}
    </fieldset>
  );
}
