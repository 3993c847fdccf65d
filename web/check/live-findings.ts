import { type CheckedSection, type SectionDoc, typedPaper } from '@countersign/document';
import {
  type AnsweredFinding,
  checkPaper,
  type FindingAnswer,
  type KnownOfPaper,
  withAnswers,
} from '@countersign/domain';

/** A draft as the server sends it, to be checked here. */
export interface CheckedDraft {
  readonly title: string;
  readonly sections: readonly CheckedSection[];
  readonly known: KnownOfPaper;
  readonly answers: readonly FindingAnswer[];
}

/** The draft with one section as it is written now. */
export function withSection(draft: CheckedDraft, sectionKey: string, doc: SectionDoc): CheckedDraft {
  const sections = draft.sections.map((section) =>
    section.key === sectionKey ? { ...section, doc } : section,
  );
  return { ...draft, sections };
}

/** What the checks find in one section, with the whole paper in view. */
export function findingsOf(draft: CheckedDraft, sectionKey: string): readonly AnsweredFinding[] {
  const { title, sections, known, answers } = draft;
  const found = checkPaper(typedPaper(title, sections, known));
  return withAnswers(
    found.filter(({ at }) => at?.sectionKey === sectionKey),
    answers,
  );
}
