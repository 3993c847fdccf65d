import { Button } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useAct } from '../api/act.ts';
import { CommentForm } from '../paper/threads/comment-form.tsx';
import { DateTime } from '../ui/day/day.tsx';
import { StatusTag } from '../ui/status/status-tag.tsx';
import styles from './check.module.css';
import { answerWords, standingOf } from './finding-words.ts';
import { answerFinding, type FindingShown } from './operations.ts';

/** The paper a finding is answered on, and whether the reader may answer; null for those who only read. */
export type Answering = {
  readonly paperId: string;
  readonly version: number;
  readonly onReload: () => unknown;
};

type FindingCardProps = {
  finding: FindingShown;
  answering: Answering | null;
  /** What leads to the place or mends it. */
  children?: ReactNode;
};

/** One finding: what is wrong, on what evidence, what to do, and what was said to it by whom. */
export function FindingCard({ finding, answering, children }: FindingCardProps) {
  const { severity, rule, message, given, expected, printed, answer } = finding;
  const { status, word } = standingOf(finding);
  return (
    <article className={styles.finding} data-severity={severity} data-answered={answer !== null}>
      <header className={styles.head}>
        <StatusTag status={status} word={word} />
        <span className={styles.rule}>{rule}</span>
      </header>
      <p className={styles.message}>{message}</p>
      <dl className={styles.evidence}>
        <Evidence term="Given" value={given} />
        <Evidence term="Expected" value={expected} />
        <Evidence term="Printed" value={printed} />
      </dl>
      {answer !== null && (
        <p className={styles.answer}>
          “{answer.reason}” {answer.line}, <DateTime value={answer.at} style="short" />
        </p>
      )}
      <div className={styles.acts}>
        {children}
        {answering && severity !== 'INFO' && <AnswerForm finding={finding} answering={answering} />}
      </div>
    </article>
  );
}

function Evidence({ term, value }: { term: string; value: string }) {
  if (value === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function AnswerForm({ finding, answering }: { finding: FindingShown; answering: Answering }) {
  const { key: findingKey, severity, answer } = finding;
  const { paperId, version, onReload } = answering;
  const id = useId();
  const [open, setOpen] = useState(false);
  const send = useAct(answerFinding, 'The finding cannot be answered');
  const words = answerWords(severity);
  if (!open)
    return (
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {answer === null ? words.open : 'Change the reason'}
      </Button>
    );
  return (
    <div className={styles.form}>
      <CommentForm
        id={id}
        label={words.label}
        act={words.act}
        done={words.done}
        onSend={(reason, key) => send({ paperId, on: { key, version }, findingKey, reason })}
        onDone={() => {
          setOpen(false);
          onReload();
        }}
        onCancel={() => setOpen(false)}
        onReload={() => void onReload()}
      />
    </div>
  );
}
