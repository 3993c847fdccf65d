import type { ReactNode } from 'react';
import styles from './choice-field.module.css';
import { ErrorMessage } from './field-errors.tsx';

/** One of the things to choose from. `more` is asked for below it while it is chosen. */
export type Choice<Value extends string> = {
  readonly value: Value;
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly more?: ReactNode;
  readonly disabled?: boolean;
};

type ChoiceFieldProps<Value extends string> = {
  /** The id of the first choice, for the error summary. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  choices: readonly Choice<Value>[];
  error?: string | undefined;
  /** `radio`: one of them. `checkbox`: any number. */
  kind: 'radio' | 'checkbox';
  isChosen: (value: Value) => boolean;
  onChoose: (value: Value, chosen: boolean) => void;
};

function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { id, label, hint, choices, error, kind, isChosen, onChoose } = props;
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const described = [hintId, errorId].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className={styles.field} aria-describedby={described} data-wrong={error !== undefined}>
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
      {choices.map((choice, index) => {
        const choiceId = index === 0 ? id : `${id}-${choice.value}`;
        const chosen = isChosen(choice.value);
        return (
          <div key={choice.value} className={styles.choice}>
            <input
              id={choiceId}
              className={styles.input}
              type={kind}
              name={id}
              checked={chosen}
              disabled={choice.disabled}
              aria-describedby={choice.hint === undefined ? undefined : `${choiceId}-says`}
              onChange={(event) => onChoose(choice.value, event.currentTarget.checked)}
            />
            <div>
              <label htmlFor={choiceId} className={styles.title}>
                {choice.title}
              </label>
              {choice.hint !== undefined && (
                <div id={`${choiceId}-says`} className={styles.hint}>
                  {choice.hint}
                </div>
              )}
            </div>
            {chosen && choice.more !== undefined && <div className={styles.more}>{choice.more}</div>}
          </div>
        );
      })}
    </fieldset>
  );
}

type Common<Value extends string> = Omit<ChoiceFieldProps<Value>, 'kind' | 'isChosen' | 'onChoose'>;

/** One choice among a few, all in view. */
export function RadioField<Value extends string>(
  props: Common<Value> & { value: Value | undefined; onChange: (value: Value) => void },
) {
  const { value, onChange, ...common } = props;
  return (
    <ChoiceField
      {...common}
      kind="radio"
      isChosen={(one) => one === value}
      onChoose={(one) => onChange(one)}
    />
  );
}

/** Any number of choices among a few, all in view. */
export function TickField<Value extends string>(
  props: Common<Value> & { values: readonly Value[]; onChange: (values: readonly Value[]) => void },
) {
  const { values, onChange, ...common } = props;
  return (
    <ChoiceField
      {...common}
      kind="checkbox"
      isChosen={(one) => values.includes(one)}
      onChoose={(one, chosen) =>
        onChange(chosen ? [...values, one] : values.filter((value) => value !== one))
      }
    />
  );
}
