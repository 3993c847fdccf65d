import { useState } from 'react';
import { useActOnce } from '../../api/act-once.ts';
import { ConfirmAct } from '../../ui/act/confirm-act.tsx';
import { announce } from '../../ui/state/announcer.tsx';
import type { PaperShown } from '../operations.ts';
import { ActFields } from './act-fields.tsx';
import { actWords, type DialogAct } from './act-words.ts';
import { asksOf, type Filled, missing } from './filled.ts';
import { SENDERS } from './senders.ts';

type ActDialogProps = {
  act: DialogAct;
  paper: PaperShown;
  onClose: () => void;
  /** Fetches the paper as it is now. */
  onReload: () => Promise<unknown>;
};

const reasonOf = (act: DialogAct, filled: Filled) => {
  if (asksOf(act).includes('reason')) return { label: 'Reason', hint: 'It stays on the record of the paper.' };
  if (act !== 'recordOutcome') return undefined;
  return filled.outcome === 'DEFERRED' ? { label: 'Reason' } : { label: 'Note', optional: true };
};

/** Asks for one act on a paper: what it means, and exactly what the lifecycle says it must bring. Key it by the act. */
export function ActDialog({ act, paper, onClose, onReload }: ActDialogProps) {
  const words = actWords(act);
  const useSender = SENDERS[act];
  const send = useSender();
  const once = useActOnce();
  const [filled, setFilled] = useState<Filled>({
    reason: '',
    authority: '',
    meetingId: '',
    keepsText: false,
    personId: '',
    postId: '',
    title: paper.title,
    outcome: undefined,
  });
  const reason = reasonOf(act, filled);

  const confirm = async (typed: string) => {
    const answer = await once((key) =>
      send({ paperId: paper.id, on: { key, version: paper.version } }, { ...filled, reason: typed }),
    );
    if (answer.kind === 'done') {
      announce(`Done: ${words.button}`);
      await onReload();
    }
    return answer;
  };
  const reload = async () => {
    await onReload();
    onClose();
  };

  return (
    <ConfirmAct
      opened
      onClose={onClose}
      title={words.question}
      act={words.button}
      {...(reason && { reason })}
      check={() => missing(act, filled)}
      onConfirm={confirm}
      onReload={() => void reload()}
    >
      {(errors) => (
        <>
          <p className="cs-measure">{words.means(paper)}</p>
          <ActFields
            act={act}
            paper={paper}
            filled={filled}
            onFill={(part) => setFilled((before) => ({ ...before, ...part }))}
            errors={errors}
          />
        </>
      )}
    </ConfirmAct>
  );
}
