import {
  type EditionSection,
  type Figures,
  type SectionDoc,
  storeSourcesIn,
  typedPaper,
} from '@countersign/document';
import {
  type AnsweredFinding,
  type FindingAnswer,
  type KnownOfPaper,
  type paperChecker,
  withAnswers,
} from '@countersign/domain';

/** A draft as the server sends it, to be checked here. */
export interface CheckedDraft {
  readonly title: string;
  readonly sections: readonly EditionSection[];
  readonly known: KnownOfPaper;
  readonly answers: readonly FindingAnswer[];
}

/** The draft with one section as it is written now; every other stays the same object. */
export function withSection(draft: CheckedDraft, sectionKey: string, doc: SectionDoc): CheckedDraft {
  const sections = draft.sections.map((section) =>
    section.key === sectionKey ? { ...section, doc } : section,
  );
  return { ...draft, sections };
}

/** Whether the store has said something of every figure that a section names, be it that there is none. */
export function allAnswered(doc: SectionDoc, figures: Figures): boolean {
  return storeSourcesIn(doc).every((source) => figures.has(source));
}

/** What the checks find in one section, with the whole paper in view. */
export function findingsOf(
  check: ReturnType<typeof paperChecker>,
  { title, sections, known, answers }: CheckedDraft,
  sectionKey: string,
): readonly AnsweredFinding[] {
  const own = sections.find(({ key }) => key === sectionKey);
  const name = own ? `${own.number} ${own.heading}`.trim() : undefined;
  const found = check(typedPaper(title, sections, known));
  return withAnswers(
    found.filter(({ at, section }) => (at ? at.sectionKey === sectionKey : section === name)),
    answers,
  );
}
