import type { NewSection } from '@countersign/database';
import { startingDocument } from '@countersign/document';
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

/** Headings and empty tables are not yet a text: only a standing statement can be signed as it stands. */
function startingText({ definition }: CommissionedSection, period: Period): NonNullable<NewSection['text']> {
  const doc = startingDocument(definition, period);
  return {
    state: documentState(doc),
    content: JSON.stringify(doc),
    hash: sectionHash(doc, sha256),
    empty: definition.statement === undefined,
  };
}
