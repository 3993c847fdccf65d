import type { NewSection, SectionText } from '@countersign/database';
import { type SectionDoc, speaksForItself, startingDocument } from '@countersign/document';
import { type CommissionedSection, type Period, sectionHash } from '@countersign/domain';
import { documentState } from '../editing/document-state.ts';
import { sha256 } from '../platform/digest.ts';

/** A section of a new paper as it is stored, with the text it starts with. */
export function newSection(id: string, section: CommissionedSection, period: Period): NewSection {
  const { key, number, heading, level, kind, required, guidance } = section.definition;
  const { ofAuthor, leadId, due } = section;
  const text = kind === 'group' ? null : startingText(section, period);
  return { id, key, number, heading, level, kind, required, guidance, ofAuthor, leadId, due, text };
}

/** A section's blocks in the three forms they are stored in. */
export const storedText = (doc: SectionDoc, empty: boolean): SectionText => ({
  state: documentState(doc),
  content: JSON.stringify(doc),
  hash: sectionHash(doc, sha256),
  empty,
});

/** Headings and empty tables are not yet a text: only what speaks for itself can be signed as it stands. */
function startingText({ definition }: CommissionedSection, period: Period): SectionText {
  const doc = startingDocument(definition, period);
  return storedText(doc, !speaksForItself(doc));
}
