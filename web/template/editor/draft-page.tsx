import { useQuery } from '@apollo/client/react';
import { readTemplate } from '@countersign/domain';
import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Asked } from '../../shell/asked.tsx';
import { ProblemPage } from '../../shell/problem-page.tsx';
import { Callout } from '../../ui/page/callout.tsx';
import { type TemplateDraftShown, templateDraftQuery } from '../operations.ts';
import { DraftEditor } from './draft-editor.tsx';
import { forgetKept, type KeptDraft, keptDraft } from './kept-draft.ts';

/** A template while it is made or changed. */
export function DraftPage() {
  const { draftId } = useParams({ from: '/desk/templates/drafts/$draftId' });
  const asked = useQuery(templateDraftQuery, {
    variables: { id: draftId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-only',
  });
  const [round, setRound] = useState(0);
  const again = async () => {
    forgetKept(draftId);
    await asked.refetch();
    setRound((before) => before + 1);
  };
  return (
    <Asked result={asked} find={({ templateDraft }) => templateDraft} waiting="Loading the draft">
      {(draft) => <Opened key={`${draftId}-${round}`} draft={draft} onReload={() => void again()} />}
    </Asked>
  );
}

type OpenedProps = { draft: TemplateDraftShown; onReload: () => void };

/** What this device kept goes on where it was written on the version that stands; else whoever wrote it chooses. */
function Opened({ draft, onReload }: OpenedProps) {
  const [kept, setKept] = useState<KeptDraft | undefined>(() => keptDraft(draft.id));
  const [taken, setTaken] = useState(kept?.version === draft.version);
  const stored = readTemplate(draft.definition);
  if (!stored) return <ProblemPage onRetry={onReload} />;
  if (kept && !taken)
    return (
      <Callout kind="warning" title="This device kept changes that were not saved">
        <p>{draft.savedBy} saved the draft since. Take your own version of it, or go on with theirs.</p>
        <div className="cs-row">
          <Button onClick={() => setTaken(true)}>Take mine</Button>
          <Button
            variant="default"
            onClick={() => {
              forgetKept(draft.id);
              setKept(undefined);
            }}
          >
            Go on with theirs
          </Button>
        </div>
      </Callout>
    );
  return (
    <DraftEditor
      draft={draft}
      begin={kept ? kept.template : stored}
      unsaved={kept !== undefined}
      onReload={onReload}
    />
  );
}
