import type { NewSection, SectionText } from '@countersign/database';
import {
  type CarriedSection,
  type SectionDoc,
  startingDocument,
  textMemory,
  withGiven,
} from '@countersign/document';
import { type CommissionedSection, type GivenRow, type Period, sectionHash } from '@countersign/domain';
import { documentState } from '../editing/document-state.ts';
import { sha256 } from '../platform/digest.ts';

/** What a section of a new paper opens with beside its template: the last paper's text, and the board's questions. */
export interface Opening {
  readonly carried: CarriedSection | undefined;
  readonly questions: readonly GivenRow[];
}

/** A section of a new paper as it is stored, with the text it starts with. */
export function newSection(
  id: string,
  section: CommissionedSection,
  period: Period,
  { carried, questions }: Opening,
): NewSection {
  const { key, number, heading, level, kind, required, guidance } = section.definition;
  const { ofAuthor, leadId, due } = section;
  const { doc, given, empty } = carried ?? fromTemplate(section, period);
  const text = kind === 'group' ? null : storedText(withGiven(doc, questions), empty);
  const all = [...given, ...questions];
  return {
    id,
    key,
    number,
    heading,
    level,
    kind,
    required,
    guidance,
    ofAuthor,
    leadId,
    due,
    text,
    given: all,
  };
}

/** A section's blocks in the three forms they are stored in. */
export const storedText = (doc: SectionDoc, empty: boolean): SectionText => ({
  state: documentState(doc),
  content: JSON.stringify(doc),
  hash: sectionHash(doc, sha256),
  empty,
  memory: textMemory(doc),
});

/** Headings and empty tables are not yet a text: only a standing statement can be signed as it stands. */
const fromTemplate = ({ definition }: CommissionedSection, period: Period): CarriedSection => ({
  doc: startingDocument(definition, period),
  given: [],
  putOff: [],
  empty: definition.statement === undefined,
});
