import { editionLabel } from './edition.ts';
import type { PaperFacts } from './facts.ts';

/** What a Chief Officer signs, word for word; kept with the approval. Names the text by its hash. */
export function approvalStatement(facts: PaperFacts, line: string): string {
  const edition = facts.edition;
  if (!edition) return '';
  return `I, ${line}, have read edition ${editionLabel(edition.number)} of “${facts.title}” (${facts.reference}), whose text has the SHA-256 hash ${edition.hash}. I wrote none of it. I approve it as ${facts.chiefOfficerPost.title}.`;
}
