import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ErrorSummary } from '../form/error-summary.tsx';
import { type FieldError, fieldProps } from '../form/field-errors.tsx';
import { Callout } from '../page/callout.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { RefusalPanel } from './refusal-panel.tsx';

/** How the server answered an act. A fault rejects the promise instead. */
export type ActAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly title: string; readonly reasons: readonly string[] }
  | { readonly kind: 'conflict'; readonly message: string };

type ConfirmActProps = {
  opened: boolean;
  onClose: () => void;
  /** A question: `Return this paper to its author?` */
  title: string;
  /** The act in words, on the button: `Return to author`. */
  act: string;
  /** What the act means, and what else it asks for; fields show their own errors out of those given. */
  children?: ReactNode | ((errors: readonly FieldError[]) => ReactNode);
  /** What is wrong with the fields among the children. */
  check?: () => readonly FieldError[];
  /** Asks for a reason; without `optional` the act needs one. */
  reason?: { label: string; hint?: string; optional?: boolean };
  onConfirm: (reason: string) => Promise<ActAnswer>;
  onReload: () => void;
};

type Stage = ActAnswer | { readonly kind: 'asking' | 'acting' | 'failed' };

const REASON = 'confirm-act-reason';

/** Asks once more before an act that others will see. What was typed stays until the act has worked. */
export function ConfirmAct(props: ConfirmActProps) {
  const { opened, onClose, title, act, children, check, reason, onConfirm, onReload } = props;
  const [typed, setTyped] = useState('');
  const [stage, setStage] = useState<Stage>({ kind: 'asking' });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);

  const close = () => {
    setErrors([]);
    setStage({ kind: 'asking' });
    onClose();
  };

  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = [
      ...(check?.() ?? []),
      ...(reason && !reason.optional && typed.trim() === ''
        ? [{ field: REASON, message: `Enter ${reason.label.toLowerCase()}` }]
        : []),
    ];
    setErrors(wrong);
    if (wrong.length > 0) return;
    setStage({ kind: 'acting' });
    try {
      const answer = await onConfirm(typed.trim());
      setStage(answer);
      if (answer.kind !== 'done') return;
      setTyped('');
      close();
    } catch {
      setStage({ kind: 'failed' });
    }
  };

  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      closeButtonProps={{ 'aria-label': 'Close' }}
      size="lg"
    >
      <form onSubmit={confirm} noValidate className="cs-stack">
        <ErrorSummary errors={errors} />
        {stage.kind === 'refused' && <RefusalPanel title={stage.title} reasons={stage.reasons} />}
        {stage.kind === 'conflict' && <ConflictPanel message={stage.message} onReload={onReload} />}
        {stage.kind === 'failed' && (
          <Callout kind="warning" title="This did not reach us">
            <p>
              Nothing has been recorded. What you typed is still here: check your connection and try again.
            </p>
          </Callout>
        )}
        {typeof children === 'function' ? children(errors) : children}
        {reason && (
          <Textarea
            {...fieldProps(REASON, errors)}
            label={reason.optional ? `${reason.label} (optional)` : reason.label}
            description={reason.hint}
            minRows={3}
            rows={4}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <div className="cs-row">
          <Button type="submit" loading={stage.kind === 'acting'} disabled={stage.kind === 'conflict'}>
            {act}
          </Button>
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
        </div>
      </form>
    </Modal>
  );
}
