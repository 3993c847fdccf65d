import { bindableMeasures, type NewSection, type Statements } from '@countersign/database';
import {
  bindComparisons,
  type CarriedSection,
  type SectionDoc,
  speaksForItself,
  startingDocument,
  withGiven,
} from '@countersign/document';
import type { CommissionedSection, GivenRow, Period } from '@countersign/domain';
import { figuresIn, storedText } from '../section/stored-text.ts';

/** What a section of a new paper opens with beside its template: the last paper's text, and the board's questions. */
export interface Opening {
  readonly carried: CarriedSection | undefined;
  readonly questions: readonly GivenRow[];
}

/** A section of a new paper with the blocks it starts with; a group has none. */
interface Started {
  readonly section: CommissionedSection;
  readonly doc: SectionDoc | null;
  readonly given: readonly GivenRow[];
  readonly empty: boolean;
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
  openingOf: (key: string) => Opening,
): Promise<readonly NewSection[]> {
  const measures = await bindableMeasures(from);
  const started = sections.map((section): Started => {
    const { definition } = section;
    if (definition.kind === 'group') return { section, doc: null, given: [], empty: true };
    const { carried, questions } = openingOf(definition.key);
    const { doc, given, empty } = carried ?? fromTemplate(section, period);
    return {
      section,
      doc: bindComparisons(withGiven(doc, questions), period, measures),
      given: [...given, ...questions],
      empty,
    };
  });
  const figures = await figuresIn(
    from,
    started.flatMap(({ doc }) => doc ?? []),
  );
  return started.map(({ section, doc, given, empty }) => {
    const { key, number, heading, level, kind, required, guidance } = section.definition;
    const { ofAuthor, leadId, due } = section;
    const text = doc && storedText(doc, empty, figures);
    const id = nextId();
    return { id, key, number, heading, level, kind, required, guidance, ofAuthor, leadId, due, text, given };
  });
}

/** Headings and empty tables are not yet a text: only what speaks for itself can be signed as it stands. */
function fromTemplate({ definition }: CommissionedSection, period: Period): CarriedSection {
  const doc = startingDocument(definition, period);
  return { doc, given: [], putOff: [], empty: !speaksForItself(doc) };
}
