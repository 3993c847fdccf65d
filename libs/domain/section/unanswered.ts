import type { Reason } from '../paper/reason.ts';
import type { TypedBlock } from './blocks/block.ts';
import { missingOf } from './blocks/commitments.ts';
import { isCovered } from './blocks/questions.ts';
import { shortened } from './given.ts';

/** Every promise that is not answered for and every question that is not covered in these blocks, each as one reason. */
export function unanswered(blocks: readonly TypedBlock[]): readonly Reason[] {
  return blocks.flatMap(({ kind, rows }) => {
    if (kind === 'commitments') return rows.flatMap(({ cells }) => promiseReason(cells));
    if (kind === 'questions') return rows.flatMap(({ cells }) => questionReason(cells));
    return [];
  });
}

function promiseReason(cells: TypedBlock['rows'][number]['cells']): Reason[] {
  const missing = missingOf(cells);
  if (missing.length === 0) return [];
  const text = `Last time's promise “${shortened(cells.commitment ?? '')}” is open. ${missing.join(' ')}`;
  return [{ code: 'promise-unanswered', text }];
}

function questionReason(cells: TypedBlock['rows'][number]['cells']): Reason[] {
  const question = (cells.question ?? '').trim();
  if (question === '' || isCovered(cells)) return [];
  return [
    {
      code: 'question-uncovered',
      text: `The question “${shortened(question)}” is open. Answer it, say where it is answered, or defer it with a reason.`,
    },
  ];
}
