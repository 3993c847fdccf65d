import { bindableMeasures, type NewSection, type Statements } from '@countersign/database';
import {
  bindComparisons,
  type CarriedSection,
  type SectionDoc,
  speaksForItself,
  startingDocument,
  withGiven,
  withRowIds,
} from '@countersign/document';
import type { CommissionedSection, OwedRow, Period } from '@countersign/domain';
import { figuresIn, storedText } from '../section/stored-text.ts';

/** What a section of a new paper opens with beside its template: the last paper's text, and the board's questions. */
export interface Opening {
  readonly carried: CarriedSection | undefined;
  readonly questions: readonly OwedRow[];
}

/** A section of a new paper with the blocks it starts with; a group has none. */
interface Started {
  readonly section: CommissionedSection;
  readonly doc: SectionDoc | null;
  readonly given: readonly OwedRow[];
  /** Whether its text says something before anybody has written in it. */
  readonly says: boolean;
}

/**
 * The sections of a new paper as they are stored, with the texts they start with: tables whose measures are in the store
 * hold its figures already. The ids are made one by one.
 */
export async function newSections(
  from: Statements,
  nextId: () => string,
  sections: readonly CommissionedSection[],
  period: Period,
  opening: { of(sectionKey: string): Opening },
): Promise<readonly NewSection[]> {
  const measures = await bindableMeasures(from);
  const started = sections.map((section): Started => {
    const { definition } = section;
    if (definition.kind === 'group') return { section, doc: null, given: [], says: false };
    const { carried, questions } = opening.of(definition.key);
    const own = bindComparisons(carried?.doc ?? startingDocument(definition, period), period, measures);
    const doc = withRowIds(withGiven(own, questions), nextId);
    // Headings and empty tables are not yet a text: only what speaks for itself can be signed as it stands.
    const says = speaksForItself(doc) || carried?.says === true;
    return { section, doc, given: [...(carried?.given ?? []), ...questions], says };
  });
  const figures = await figuresIn(
    from,
    started.flatMap(({ doc }) => doc ?? []),
  );
  return started.map(({ section, doc, given, says }) => {
    const { key, number, heading, level, kind, required, guidance } = section.definition;
    const { ofAuthor, leadId, due } = section;
    const text = doc && storedText(doc, !says, figures);
    return {
      id: nextId(),
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
      given,
    };
  });
}
