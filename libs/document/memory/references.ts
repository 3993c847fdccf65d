import { doubledReferences, nextReference, type Reason } from '@countersign/domain';
import type { EditionContent } from '../edition/content.ts';
import { rowsOfKind } from './rows.ts';

/** Every reference that two risks of a paper bear: whoever follows a risk through papers must meet one. */
export function referenceReasons(content: EditionContent): readonly Reason[] {
  const risks = rowsOfKind(content, 'risk-register');
  const used = risks.map(({ cells }) => cells.ref ?? '');
  return doubledReferences(risks).map((ref) => ({
    code: 'risk-doubled',
    text: `Two risks bear the reference ${ref}. Give the newer one ${nextReference(used)}.`,
  }));
}
