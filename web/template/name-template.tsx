import { useApolloClient } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { ActDialog } from '../ui/act/act-dialog.tsx';
import { fieldProps } from '../ui/form/field-errors.tsx';
import { copyTemplateMutation, makeTemplateMutation } from './operations.ts';

type NameTemplateProps = {
  /** The template that the new one begins as; nothing for an empty one. */
  like?: { readonly id: string; readonly name: string };
  onClose: () => void;
};

const FIELD = 'template-name';

/** Asks what a new template is called, and leads on to its draft. */
export function NameTemplate({ like, onClose }: NameTemplateProps) {
  const make = useAct(makeTemplateMutation, 'The template cannot be made');
  const copy = useAct(copyTemplateMutation, 'The template cannot be copied');
  const client = useApolloClient();
  const navigate = useNavigate();
  const [name, setName] = useState(like ? `${like.name} (copy)` : '');
  return (
    <ActDialog
      opened
      title={like ? `Copy ${like.name}` : 'Make a template'}
      act={like ? 'Copy the template' : 'Make the template'}
      check={() => (name.trim() === '' ? [{ field: FIELD, message: 'Give the template a name' }] : [])}
      onAct={async (key) => {
        const answer = like ? await copy({ key, templateId: like.id, name }) : await make({ key, name });
        if (answer.kind === 'done')
          void navigate({ to: '/templates/drafts/$draftId', params: { draftId: answer.result.id } });
        return answer;
      }}
      onClose={onClose}
      onReload={() => void client.refetchQueries({ include: ['Templates'] })}
      onDone={() => undefined}
    >
      {(errors) => (
        <TextInput
          {...fieldProps(FIELD, errors)}
          label="Name"
          description="As the commission screen will list it. It can be changed while it is a draft."
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
    </ActDialog>
  );
}
