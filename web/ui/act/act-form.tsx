import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { newActKey } from '../../api/act-key.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import type { FieldError } from '../form/field-errors.tsx';
import type { ActAnswer } from './answer.ts';
import { usePress } from './use-press.tsx';

type ActFormProps = {
  /** The act in words, on the button: `Return to author`. */
  act: string;
  /** What is wrong with what was typed; the act is sent when nothing is. */
  check?: () => readonly FieldError[];
  /** Sends the act. A press that did not reach the server is sent again with the same key. */
  onAct: (key: string) => Promise<ActAnswer>;
  onDone: () => void;
  onCancel?: () => void;
  /** Fetches what is there now, after somebody else was first. */
  onReload: () => void;
  children: (errors: readonly FieldError[]) => ReactNode;
};

const NO_ERRORS: readonly FieldError[] = [];

/** A form that is one act: checks, sends, and shows every way it can be answered. What was typed stays until it worked. */
export function ActForm({ act, check, onAct, onDone, onCancel, onReload, children }: ActFormProps) {
  const { stage, press, forget, panel } = usePress(onReload);
  const [errors, setErrors] = useState(NO_ERRORS);
  const key = useRef(newActKey());

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const found = check?.() ?? NO_ERRORS;
    setErrors(found);
    if (found.length > 0) return forget();
    const done = await press(async () => {
      const answer = await onAct(key.current);
      key.current = newActKey();
      return answer;
    });
    if (done) onDone();
  };

  return (
    <form onSubmit={send} noValidate className="cs-stack">
      <ErrorSummary errors={errors} />
      {panel}
      {children(errors)}
      <div className="cs-row">
        <Button type="submit" loading={stage === 'acting'} disabled={stage === 'conflict'}>
          {act}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            Go back
          </Button>
        )}
      </div>
    </form>
  );
}
