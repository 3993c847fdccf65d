import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { ActForm } from '../../ui/act/act-form.tsx';
import type { ActAnswer } from '../../ui/act/answer.ts';
import { fieldProps } from '../../ui/form/field-errors.tsx';
import { announce } from '../../ui/state/announcer.tsx';

type CommentFormProps = {
  /** The id of its field. */
  id: string;
  label: string;
  /** The act on the button. */
  act: string;
  /** Said when it is done. */
  done: string;
  onSend: (body: string, key: string) => Promise<ActAnswer>;
  onDone?: () => void;
  onCancel?: () => void;
  onReload: () => void;
  /** Asked before the words. */
  children?: ReactNode;
};

/** A field for words about the paper. They stay until they are recorded. */
export function CommentForm(props: CommentFormProps) {
  const { id, label, act, done, onSend, onDone, onCancel, onReload, children } = props;
  const [body, setBody] = useState('');
  return (
    <ActForm
      act={act}
      check={() => (body.trim() === '' ? [{ field: id, message: 'Enter your comment' }] : [])}
      onAct={(key) => onSend(body.trim(), key)}
      onDone={() => {
        setBody('');
        announce(done);
        onDone?.();
      }}
      {...(onCancel && { onCancel })}
      onReload={onReload}
    >
      {(errors) => (
        <>
          {children}
          <Textarea
            {...fieldProps(id, errors)}
            label={label}
            rows={3}
            value={body}
            onChange={(event) => setBody(event.currentTarget.value)}
          />
        </>
      )}
    </ActForm>
  );
}
