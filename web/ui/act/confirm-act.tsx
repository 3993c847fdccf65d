import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { fieldProps } from '../form/field-errors.tsx';
import { ActDialog } from './act-dialog.tsx';
import type { ActAnswer } from './answer.ts';

type ConfirmActProps = {
  opened: boolean;
  onClose: () => void;
  /** A question: `Return this paper to its author?` */
  title: string;
  /** The act in words, on the button: `Return to author`. */
  act: string;
  children?: ReactNode;
  /** Asks for a reason; without `optional` the act needs one. */
  reason?: { label: string; hint?: string; optional?: boolean };
  /** The reason as typed, and the key of this press. */
  onConfirm: (reason: string, key: string) => Promise<ActAnswer>;
  onReload: () => void;
  onDone?: () => void;
};

const REASON = 'confirm-act-reason';

/** Asks once more before an act that others will see. What was typed stays until the act has worked. */
export function ConfirmAct(props: ConfirmActProps) {
  const { children, reason, onConfirm, onDone, ...dialog } = props;
  const [typed, setTyped] = useState('');

  const check = () =>
    reason && !reason.optional && typed.trim() === ''
      ? [{ field: REASON, message: `Enter ${reason.label.toLowerCase()}` }]
      : [];

  return (
    <ActDialog
      {...dialog}
      check={check}
      onAct={(key) => onConfirm(typed.trim(), key)}
      onDone={() => {
        setTyped('');
        onDone?.();
      }}
    >
      {(errors) => (
        <>
          {children}
          {reason && (
            <Textarea
              {...fieldProps(REASON, errors)}
              label={reason.optional ? `${reason.label} (optional)` : reason.label}
              description={reason.hint}
              rows={4}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </>
      )}
    </ActDialog>
  );
}
