import { useQuery } from '@apollo/client/react';
import { useMay } from '../account/use-me.ts';
import { paperPlaces } from '../paper/places.ts';
import { Asked } from '../shell/asked.tsx';
import { momentText } from '../ui/day/day-text.ts';
import { AppLink } from '../ui/page/app-link.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { StatusTag } from '../ui/status/status-tag.tsx';
import { AskQuestion } from './ask-question.tsx';
import type { Askable } from './askable.ts';
import { type QuestionShown, questionsQuery } from './operations.ts';
import { QuestionActs } from './question-acts.tsx';
import styles from './question-list.module.css';

/** Where a question stands, in a word, and what is said to it. */
function standingOf({ answer, where, deferred, withdrawn }: QuestionShown) {
  if (withdrawn !== null) {
    const said = answer === '' ? '' : ` Until then it was answered: ${answer}`;
    const says = `by ${withdrawn.by} on ${momentText(withdrawn.at)}: ${withdrawn.because}${said}`;
    return { status: 'not-started', word: 'Withdrawn', says } as const;
  }
  if (answer !== '') return { status: 'done', word: 'Answered', says: answer } as const;
  if (where !== '') return { status: 'done', word: 'Answered in', says: '' } as const;
  if (deferred !== '') return { status: 'waiting', word: 'Put off', says: deferred } as const;
  return { status: 'needs-attention', word: 'Open', says: '' } as const;
}

type QuestionProps = { question: QuestionShown; paper: Askable; mayAsk: boolean; onDone: () => void };

function Question({ question, paper, mayAsk, onDone }: QuestionProps) {
  const { section, askedBy, lead, hint, putOffIn, text, withdrawn } = question;
  const { status, word, says } = standingOf(question);
  return (
    <li className={styles.question}>
      <p className={styles.text}>{text}</p>
      <p className={styles.meta}>
        {askedBy}
        {putOffIn !== null && `, put off in ${putOffIn}`}. To{' '}
        <AppLink to={paperPlaces.section(paper.id, section.id)}>
          {`${section.number} ${section.heading}`.trim()}
        </AppLink>
        , {lead}
        {hint !== '' && `. Hint: ${hint}`}
      </p>
      <p className={styles.answer}>
        <StatusTag status={status} word={word} /> {says}
        {withdrawn === null && <Places question={question} paperId={paper.id} />}
      </p>
      {mayAsk && withdrawn === null && <QuestionActs question={question} paper={paper} onDone={onDone} />}
    </li>
  );
}

/** The places that answer it, each one click away. */
function Places({
  question: { answer, places, where },
  paperId,
}: {
  question: QuestionShown;
  paperId: string;
}) {
  if (where === '') return null;
  if (places.length === 0) return where;
  return (
    <>
      {answer !== '' && ' See also '}
      {places.map(({ number, beginning, anchor }, index) => (
        <span key={number}>
          {index > 0 && ', '}
          {anchor === null ? (
            `${number}, which the paper does not have`
          ) : (
            <AppLink to={paperPlaces.readDraft(paperId)} hash={anchor}>
              {number}
            </AppLink>
          )}
          {beginning !== '' && ` “${beginning}”`}
        </span>
      ))}
    </>
  );
}

/** The board's questions to a paper, where each stands, and the place to put another. */
export function QuestionsView({ paper }: { paper: Askable }) {
  const asked = useQuery(questionsQuery, { variables: { paperId: paper.id } });
  const { refetch } = asked;
  const mayAsk = useMay('addQuestion') && ['COMMISSIONED', 'DRAFTING', 'RETURNED'].includes(paper.state);
  return (
    <Asked result={asked} find={({ questions }) => questions} waiting="Loading the questions" part>
      {(questions) => (
        <div className="cs-stack">
          {questions.length === 0 ? (
            <EmptyState title="The board has asked nothing of this paper">
              {mayAsk
                ? 'Put a question below: it opens the section you choose, and the paper cannot be submitted before it is covered.'
                : 'Questions are attached at commission, or by governance staff while the paper is written.'}
            </EmptyState>
          ) : (
            <ul className={styles.list}>
              {questions.map((question) => (
                <Question
                  key={question.id}
                  question={question}
                  paper={paper}
                  mayAsk={mayAsk}
                  onDone={() => void refetch()}
                />
              ))}
            </ul>
          )}
          {mayAsk && <AskQuestion paper={paper} onAsked={() => void refetch()} />}
        </div>
      )}
    </Asked>
  );
}
