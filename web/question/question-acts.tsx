import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { ActDialog } from '../ui/act/act-dialog.tsx';
import { fieldProps } from '../ui/form/field-errors.tsx';
import { announce } from '../ui/state/announcer.tsx';
import { type Askable, sectionChoices } from './askable.ts';
import { type QuestionShown, rerouteQuestion, withdrawQuestion } from './operations.ts';
import styles from './question-list.module.css';

type QuestionActProps = { paper: Askable; question: QuestionShown; onDone: () => void };
type DialogProps = QuestionActProps & { opened: boolean; onClose: () => void };

/** What governance does with a question that was put: gives it to another lead, or takes it back. */
export function QuestionActs(props: QuestionActProps) {
  const [open, setOpen] = useState<'move' | 'withdraw'>();
  const close = () => setOpen(undefined);
  const name = props.question.text;
  return (
    <div className={`cs-row ${styles.acts}`} data-screen-only>
      <Button
        size="compact-md"
        variant="default"
        aria-label={`Move: ${name}`}
        onClick={() => setOpen('move')}
      >
        Move
      </Button>
      <Button
        size="compact-md"
        variant="default"
        aria-label={`Withdraw: ${name}`}
        onClick={() => setOpen('withdraw')}
      >
        Withdraw
      </Button>
      <MoveDialog {...props} opened={open === 'move'} onClose={close} />
      <WithdrawDialog {...props} opened={open === 'withdraw'} onClose={close} />
    </div>
  );
}

function MoveDialog({ paper, question, onDone, opened, onClose }: DialogProps) {
  const [sectionId, setSectionId] = useState('');
  const send = useAct(rerouteQuestion, 'The question cannot be moved');
  return (
    <ActDialog
      opened={opened}
      onClose={onClose}
      title="Move this question to another section?"
      act="Move it"
      check={() =>
        sectionId === '' ? [{ field: 'move-section', message: 'Choose the section that answers it' }] : []
      }
      onAct={(key) => send({ key, paperId: paper.id, questionId: question.id, sectionId })}
      onDone={() => {
        announce('The question is moved');
        onDone();
      }}
      onReload={onDone}
    >
      {(errors) => (
        <>
          <p className="cs-measure">
            “{question.text}” leaves {`${question.section.number} ${question.section.heading}`.trim()}, and
            what was said to it goes along. The lead of the section you choose is asked to answer it.
          </p>
          <NativeSelect
            {...fieldProps('move-section', errors)}
            label="Section that answers it"
            data={[
              { value: '', label: 'Choose a section' },
              ...sectionChoices(paper).filter(({ value }) => value !== question.section.id),
            ]}
            value={sectionId}
            onChange={(event) => setSectionId(event.currentTarget.value)}
          />
        </>
      )}
    </ActDialog>
  );
}

function WithdrawDialog({ paper, question, onDone, opened, onClose }: DialogProps) {
  const [reason, setReason] = useState('');
  const send = useAct(withdrawQuestion, 'The question cannot be withdrawn');
  return (
    <ActDialog
      opened={opened}
      onClose={onClose}
      title="Withdraw this question?"
      act="Withdraw it"
      check={() => (reason.trim() === '' ? [{ field: 'withdraw-reason', message: 'Enter the reason' }] : [])}
      onAct={(key) => send({ key, paperId: paper.id, questionId: question.id, reason })}
      onDone={() => {
        announce('The question is withdrawn');
        onDone();
      }}
      onReload={onDone}
    >
      {(errors) => (
        <>
          <p className="cs-measure">
            “{question.text}” goes out of its section, and nobody has to answer it. It stays in this list with
            your reason and what was said to it.
          </p>
          <Textarea
            {...fieldProps('withdraw-reason', errors)}
            label="Why the board does not ask it any more"
            description="It stays on the record of the paper."
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
    </ActDialog>
  );
}
