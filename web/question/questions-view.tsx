import { useQuery } from '@apollo/client/react';
import { useMay } from '../account/use-me.ts';
import { paperPlaces } from '../paper/places.ts';
import { Asked } from '../shell/asked.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { StatusTag } from '../ui/status/status-tag.tsx';
import { type Askable, AskQuestion } from './ask-question.tsx';
import { type QuestionShown, questionsQuery } from './operations.ts';
import styles from './question-list.module.css';

/** Where a question stands, in a word, and what is said to it. */
function standingOf({ answer, where, deferred }: QuestionShown) {
  if (answer !== '') return { status: 'done', word: 'Answered', says: answer } as const;
  if (where !== '') return { status: 'done', word: `Answered in ${where}`, says: '' } as const;
  if (deferred !== '') return { status: 'waiting', word: 'Put off', says: deferred } as const;
  return { status: 'needs-attention', word: 'Open', says: '' } as const;
}

function Question({ question, paperId }: { question: QuestionShown; paperId: string }) {
  const { section, askedBy, lead, hint, putOffIn, text } = question;
  const { status, word, says } = standingOf(question);
  return (
    <li className={styles.question}>
      <p className={styles.text}>{text}</p>
      <p className={styles.meta}>
        {askedBy}
        {putOffIn !== null && `, put off in ${putOffIn}`}. To{' '}
        <AppLink to={paperPlaces.section(paperId, section.id)}>
          {`${section.number} ${section.heading}`.trim()}
        </AppLink>
        , {lead}
        {hint !== '' && `. Hint: ${hint}`}
      </p>
      <p className={styles.answer}>
        <StatusTag status={status} word={word} /> {says}
      </p>
    </li>
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
                <Question key={question.id} question={question} paperId={paper.id} />
              ))}
            </ul>
          )}
          {mayAsk && <AskQuestion paper={paper} onAsked={() => void refetch()} />}
        </div>
      )}
    </Asked>
  );
}
