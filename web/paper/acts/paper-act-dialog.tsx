import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSendAct } from '../../api/act.ts';
import { ActDialog } from '../../ui/act/act-dialog.tsx';
import { fieldProps } from '../../ui/form/field-errors.tsx';
import { announce } from '../../ui/state/announcer.tsx';
import type { PaperShown } from '../operations.ts';
import { ActFields } from './act-fields.tsx';
import { actWords, type DialogAct } from './act-words.ts';
import { FIELD, type Filled, missing, reasonAsked } from './filled.ts';
import { SENDERS } from './senders.ts';

type PaperActDialogProps = {
  act: DialogAct;
  paper: PaperShown;
  onClose: () => void;
  /** Fetches the paper as it is now. */
  onReload: () => Promise<unknown>;
};

/** Asks for one act on a paper: what it means, and exactly what the lifecycle says it must bring. Key it by the act. */
export function PaperActDialog({ act, paper, onClose, onReload }: PaperActDialogProps) {
  const words = actWords(act);
  const send = useSendAct(words.refused);
  const [filled, setFilled] = useState<Filled>({
    reason: '',
    authority: '',
    meetingId: '',
    keepsText: false,
    personId: '',
    postId: '',
    title: paper.title,
    lines: {},
    outcome: undefined,
  });
  const fill = (part: Partial<Filled>) => setFilled((before) => ({ ...before, ...part }));
  const reason = reasonAsked(act, filled);

  return (
    <ActDialog
      opened
      onClose={onClose}
      title={words.question}
      act={words.button}
      check={() => missing(act, filled)}
      onAct={(key) => SENDERS[act](send, { paperId: paper.id, on: { key, version: paper.version } }, filled)}
      onDone={() => {
        announce(`Done: ${words.button}`);
        void onReload();
      }}
      onReload={() => void onReload()}
    >
      {(errors) => (
        <>
          <p className="cs-measure">{words.means(paper)}</p>
          <ActFields act={act} paper={paper} filled={filled} onFill={fill} errors={errors} />
          {reason !== 'none' && (
            <Textarea
              {...fieldProps(FIELD.reason, errors)}
              label={reason === 'required' ? 'Reason' : 'Note (optional)'}
              description="It stays on the record of the paper."
              rows={4}
              value={filled.reason}
              onChange={(event) => fill({ reason: event.currentTarget.value })}
            />
          )}
        </>
      )}
    </ActDialog>
  );
}
