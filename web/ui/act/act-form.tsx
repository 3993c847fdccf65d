import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { newActKey } from '../../api/act-key.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import type { FieldError } from '../form/field-errors.tsx';
import { Callout } from '../page/callout.tsx';
import type { ActAnswer } from './answer.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { RefusalPanel } from './refusal-panel.tsx';

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

type Stage = ActAnswer | { readonly kind: 'asking' | 'acting' | 'failed' };

const NO_ERRORS: readonly FieldError[] = [];

/** A form that is one act: checks, sends, and shows every way it can be answered. What was typed stays until it worked. */
export function ActForm({ act, check, onAct, onDone, onCancel, onReload, children }: ActFormProps) {
  const [stage, setStage] = useState<Stage>({ kind: 'asking' });
  const [errors, setErrors] = useState(NO_ERRORS);
  const key = useRef(newActKey());

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const found = check?.() ?? NO_ERRORS;
    setErrors(found);
    if (found.length > 0) return setStage({ kind: 'asking' });
    setStage({ kind: 'acting' });
    try {
      const answer = await onAct(key.current);
      key.current = newActKey();
      setStage(answer);
      if (answer.kind === 'done') onDone();
    } catch {
      setStage({ kind: 'failed' });
    }
  };

  return (
    <form onSubmit={send} noValidate className="cs-stack">
      <ErrorSummary errors={errors} />
      {stage.kind === 'refused' && <RefusalPanel title={stage.title} reasons={stage.reasons} />}
      {stage.kind === 'conflict' && <ConflictPanel message={stage.message} onReload={onReload} />}
      {stage.kind === 'failed' && (
        <Callout kind="warning" title="This did not reach us">
          <p>What you typed is still here. Check your connection, then try again.</p>
        </Callout>
      )}
      {children(errors)}
      <div className="cs-row">
        <Button type="submit" loading={stage.kind === 'acting'} disabled={stage.kind === 'conflict'}>
          {act}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
}
