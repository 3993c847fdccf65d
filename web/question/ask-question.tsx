import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/act.ts';
import { ActForm } from '../ui/act/act-form.tsx';
import { fieldProps } from '../ui/form/field-errors.tsx';
import { announce } from '../ui/state/announcer.tsx';
import { type Askable, sectionChoices } from './askable.ts';
import { addQuestion } from './operations.ts';
import styles from './question-list.module.css';

const NOTHING = { text: '', hint: '', askedBy: '', sectionId: '' };

/** Puts a question of the board to one section of a paper. What was typed stays until it is recorded. */
export function AskQuestion({ paper, onAsked }: { paper: Askable; onAsked: () => void }) {
  const [typed, setTyped] = useState(NOTHING);
  const ask = useAct(addQuestion, 'The question cannot be put');
  const type = (part: Partial<typeof NOTHING>) => setTyped((before) => ({ ...before, ...part }));
  const needed = (value: string, field: string, message: string) =>
    value.trim() === '' ? [{ field, message }] : [];
  return (
    <section aria-labelledby="ask-title" className="cs-measure" data-screen-only>
      <h2 id="ask-title">Put a question to this paper</h2>
      <ActForm
        act="Put the question"
        check={() => [
          ...needed(typed.text, 'ask-text', 'Enter the question'),
          ...needed(typed.askedBy, 'ask-by', 'Say who on the board asks'),
          ...needed(typed.sectionId, 'ask-section', 'Choose the section that answers it'),
        ]}
        onAct={(key) => ask({ key, paperId: paper.id, ...typed })}
        onDone={() => {
          announce('The question is put');
          setTyped(NOTHING);
          onAsked();
        }}
        onReload={onAsked}
      >
        {(errors) => (
          <div className={styles.fields}>
            <Textarea
              {...fieldProps('ask-text', errors)}
              label="Question"
              autosize
              minRows={2}
              value={typed.text}
              onChange={(event) => type({ text: event.currentTarget.value })}
            />
            <TextInput
              {...fieldProps('ask-by', errors)}
              label="Asked by"
              description="Such as the chair, or a member by name."
              value={typed.askedBy}
              onChange={(event) => type({ askedBy: event.currentTarget.value })}
            />
            <NativeSelect
              {...fieldProps('ask-section', errors)}
              label="Section that answers it"
              data={[{ value: '', label: 'Choose a section' }, ...sectionChoices(paper)]}
              value={typed.sectionId}
              onChange={(event) => type({ sectionId: event.currentTarget.value })}
            />
            <TextInput
              id="ask-hint"
              label="Hint (optional)"
              description="What would help to answer it."
              value={typed.hint}
              onChange={(event) => type({ hint: event.currentTarget.value })}
            />
          </div>
        )}
      </ActForm>
    </section>
  );
}
