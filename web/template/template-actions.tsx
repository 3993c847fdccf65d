import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { newActKey } from '../api/act-key.ts';
import { ConfirmAct } from '../ui/act/confirm-act.tsx';
import { usePress } from '../ui/act/use-press.tsx';
import { announce } from '../ui/state/announcer.tsx';
import { NameTemplate } from './name-template.tsx';
import { changeTemplateMutation, deleteTemplateMutation, type TemplateShown } from './operations.ts';
import styles from './template.module.css';

type TemplateActionsProps = { template: TemplateShown; onReload: () => void };

/** What governance can do with a template: commission from it, change, copy or delete it. */
export function TemplateActions({ template, onReload }: TemplateActionsProps) {
  const { id, name, draftId } = template;
  const change = useAct(changeTemplateMutation, 'The template cannot be changed');
  const remove = useAct(deleteTemplateMutation, 'The template cannot be deleted');
  const client = useApolloClient();
  const navigate = useNavigate();
  const { stage, press, panel } = usePress(onReload);
  const [asking, setAsking] = useState<'copy' | 'delete'>();
  const toDraft = (to: string) =>
    void navigate({ to: '/templates/drafts/$draftId', params: { draftId: to } });

  const onChange = () =>
    press(async () => {
      const answer = await change({ key: newActKey(), templateId: id });
      if (answer.kind === 'done') toDraft(answer.result.id);
      return answer;
    });

  return (
    <div className="cs-stack">
      <div className="cs-row">
        <Button onClick={() => void navigate({ to: '/commission', search: { template: id } })}>
          Commission from this template
        </Button>
        {draftId ? (
          <Button variant="default" onClick={() => toDraft(draftId)}>
            Go on with the draft
          </Button>
        ) : (
          <Button variant="default" loading={stage === 'acting'} onClick={() => void onChange()}>
            Change it
          </Button>
        )}
        <Button variant="default" onClick={() => setAsking('copy')}>
          Copy it
        </Button>
        <Button variant="default" onClick={() => setAsking('delete')}>
          Delete it
        </Button>
      </div>
      {panel}
      {asking === 'copy' && <NameTemplate like={{ id, name }} onClose={() => setAsking(undefined)} />}
      <ConfirmAct
        opened={asking === 'delete'}
        onClose={() => setAsking(undefined)}
        title={`Delete ${name}?`}
        act="Delete the template"
        onConfirm={(_, key) => remove({ key, templateId: id })}
        onReload={onReload}
        onDone={() => {
          announce(`${name} is deleted`);
          void client.refetchQueries({ include: ['Templates', 'TemplateDrafts'] });
          void navigate({ to: '/templates' });
        }}
      >
        <p className={styles.says}>
          All its versions go, and a draft of it. Only a template that no paper was ever made from can be
          deleted.
        </p>
      </ConfirmAct>
    </div>
  );
}
