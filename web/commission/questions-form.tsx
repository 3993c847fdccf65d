import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FieldError, fieldProps } from '../ui/form/field-errors.tsx';
import { type EnteredQuestion, questionField } from './entered.ts';
import type { CommissionOffer } from './operations.ts';
import styles from './questions-form.module.css';

type QuestionsFormProps = {
  offer: CommissionOffer;
  questions: readonly EnteredQuestion[];
  errors: readonly FieldError[];
  onChange: (questions: readonly EnteredQuestion[]) => void;
};

const NEW: Omit<EnteredQuestion, 'id'> = { text: '', askedBy: '', hint: '', sectionKey: '' };

/** The board's questions to the new paper, each with the section that answers it. */
export function QuestionsForm({ offer, questions, errors, onChange }: QuestionsFormProps) {
  const change = (id: string, part: Partial<EnteredQuestion>) =>
    onChange(questions.map((question) => (question.id === id ? { ...question, ...part } : question)));
  const sections = offer.sections.filter(({ kind }) => kind === 'TEXT');
  return (
    <section aria-labelledby="questions-title">
      <h2 id="questions-title">Questions of the board</h2>
      <p>Each opens the section you choose. The paper cannot be submitted before it is covered.</p>
      {questions.map((question, index) => {
        const { id, text, askedBy, hint, sectionKey } = question;
        return (
          <fieldset key={id} className={styles.question}>
            <legend>Question {index + 1}</legend>
            <Textarea
              {...fieldProps(questionField(id, 'text'), errors)}
              label="Question"
              autosize
              minRows={2}
              value={text}
              onChange={(event) => change(id, { text: event.currentTarget.value })}
            />
            <TextInput
              {...fieldProps(questionField(id, 'askedBy'), errors)}
              label="Asked by"
              value={askedBy}
              onChange={(event) => change(id, { askedBy: event.currentTarget.value })}
            />
            <NativeSelect
              {...fieldProps(questionField(id, 'sectionKey'), errors)}
              label="Section that answers it"
              data={[
                { value: '', label: 'Choose a section' },
                ...sections.map(({ key, number, heading }) => ({
                  value: key,
                  label: `${number} ${heading}`.trim(),
                })),
              ]}
              value={sectionKey}
              onChange={(event) => change(id, { sectionKey: event.currentTarget.value })}
            />
            <TextInput
              id={questionField(id, 'hint')}
              label="Hint (optional)"
              value={hint}
              onChange={(event) => change(id, { hint: event.currentTarget.value })}
            />
            <Button
              variant="subtle"
              className={styles.remove ?? ''}
              onClick={() => onChange(questions.filter((other) => other.id !== id))}
            >
              Take question {index + 1} out
            </Button>
          </fieldset>
        );
      })}
      <Button variant="default" onClick={() => onChange([...questions, { ...NEW, id: crypto.randomUUID() }])}>
        Add a question
      </Button>
    </section>
  );
}
