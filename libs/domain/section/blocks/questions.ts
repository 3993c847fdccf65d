import { asTyped, type BlockDefinition, type Cells } from './block.ts';

/** The board's questions that are routed to this section, each with its answer, where it is answered, or why not yet. */
export const questionsBlock: BlockDefinition = {
  kind: 'questions',
  name: 'Questions and answers',
  hint: 'Questions of the board with their answers',
  form: 'items',
  settings: [],
  columns: () => [
    { key: 'question', label: 'Question', holds: 'words', asked: true },
    { key: 'hint', label: 'Hint', holds: 'words', asked: true },
    { key: 'answer', label: 'Answer', holds: 'words' },
    { key: 'where', label: 'Answered in', holds: 'place' },
    { key: 'deferred', label: 'Deferred because', holds: 'words' },
  ],
  derive: asTyped,
};

/** Whether a question is answered, pointed to its answer, or deferred with a reason. */
export function isCovered({ answer = '', where = '', deferred = '' }: Cells): boolean {
  return [answer, where, deferred].some((text) => text.trim() !== '');
}
