import { useApolloClient } from '@apollo/client/react';
import { type TemplateDefinition, templateProblems } from '@countersign/domain';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useAct } from '../../api/act.ts';
import { newActKey } from '../../api/act-key.ts';
import { ConfirmAct } from '../../ui/act/confirm-act.tsx';
import { usePress } from '../../ui/act/use-press.tsx';
import { Callout } from '../../ui/page/callout.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { announce } from '../../ui/state/announcer.tsx';
import { SaveState } from '../../ui/state/save-state.tsx';
import {
  discardTemplateDraftMutation,
  publishTemplateMutation,
  type TemplateDraftShown,
} from '../operations.ts';
import { AboutPart } from './about-part.tsx';
import styles from './editor.module.css';
import { FrontSheetPart } from './front-sheet-part.tsx';
import { forgetKept } from './kept-draft.ts';
import { ListsPart } from './lists-part.tsx';
import { Outline } from './outline.tsx';
import { ProblemList } from './problem-list.tsx';
import { SectionsPart } from './sections-part.tsx';
import { useDraft } from './use-draft.ts';
import { WayPart } from './way-part.tsx';
import { WordsPart } from './words-part.tsx';

type DraftEditorProps = {
  draft: TemplateDraftShown;
  begin: TemplateDefinition;
  unsaved: boolean;
  onReload: () => void;
};

/** Everything a template is made of, with what a commission from it makes beside it, and what is still to be mended. */
export function DraftEditor({ draft, begin, unsaved, onReload }: DraftEditorProps) {
  const { template, edit, saving, overtaken, insist, settle } = useDraft(draft, begin, unsaved);
  const [open, setOpen] = useState<number>();
  const [discarding, setDiscarding] = useState(false);
  const problems = useMemo(() => templateProblems(template), [template]);
  const client = useApolloClient();
  const navigate = useNavigate();
  const publish = useAct(publishTemplateMutation, 'The template cannot be published');
  const discard = useAct(discardTemplateDraftMutation, 'The draft cannot be discarded');
  const { stage, press, panel } = usePress(onReload);

  /** What is wrong may be folded away: it is opened first. */
  const goTo = (at: string) => {
    const section = /^section-(\d+)/.exec(at)?.[1];
    flushSync(() => {
      if (section !== undefined) setOpen(Number(section));
    });
    const field = document.getElementById(at);
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  };

  const onPublish = async () => {
    const version = await settle();
    if (version === undefined) return announce('The draft is not saved yet. Try again in a moment.');
    await press(async () => {
      const answer = await publish({ key: newActKey(), draftId: draft.id, version });
      if (answer.kind === 'done') {
        forgetKept(draft.id);
        announce(`Version ${answer.result.version} is published`);
        await client.refetchQueries({ include: ['Templates', 'TemplateDrafts'] });
        void navigate({ to: '/templates/$templateId', params: { templateId: answer.result.id } });
      }
      return answer;
    });
  };

  const parts = { template, edit, problems };
  return (
    <>
      <PageHeading
        crumbs={[
          { title: 'Templates', to: '/templates' },
          ...(draft.templateId
            ? [{ title: `Version ${template.version}`, to: `/templates/${draft.templateId}` }]
            : []),
        ]}
        kind={`Draft of version ${template.version + 1}`}
        title={template.name.trim() || 'Template without a name'}
        lead="Saved as you type, for governance only. Papers that are made already keep the version they started from."
        actions={
          <>
            <Button onClick={() => void onPublish()} loading={stage === 'acting'}>
              Publish version {template.version + 1}
            </Button>
            <Button variant="default" onClick={() => setDiscarding(true)}>
              Discard the draft
            </Button>
          </>
        }
      />
      <div className={styles.state}>
        <SaveState saving={saving} />
      </div>
      {panel}
      {overtaken !== undefined && (
        <Callout kind="warning" title={overtaken}>
          <p>What you typed is still here and is not saved. Save it over theirs, or look at theirs.</p>
          <div className="cs-row">
            <Button onClick={() => void insist()}>Save mine over theirs</Button>
            <Button variant="default" onClick={onReload}>
              Drop mine and load theirs
            </Button>
          </div>
        </Callout>
      )}
      <div className={styles.editor}>
        <div className={styles.parts}>
          <AboutPart {...parts} />
          <SectionsPart {...parts} open={open} onOpen={setOpen} />
          <ListsPart {...parts} />
          <FrontSheetPart {...parts} />
          <WordsPart {...parts} />
          <WayPart {...parts} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
        <section className={styles.beside} aria-label="Ready or not" tabIndex={0}>
          <ProblemList problems={problems} onGo={goTo} />
          <Outline template={template} />
        </section>
      </div>
      <ConfirmAct
        opened={discarding}
        onClose={() => setDiscarding(false)}
        title="Discard this draft?"
        act="Discard the draft"
        onConfirm={async (_, key) =>
          discard({ key, draftId: draft.id, version: (await settle()) ?? draft.version })
        }
        onReload={onReload}
        onDone={() => {
          forgetKept(draft.id);
          announce('The draft is discarded');
          void client.refetchQueries({ include: ['Templates', 'TemplateDrafts'] });
          void navigate({ to: '/templates' });
        }}
      >
        <p>What was typed into it is gone for good. Versions that are published stay.</p>
      </ConfirmAct>
    </>
  );
}
