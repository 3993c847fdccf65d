import { bindableMeasures, type NewSection, type Statements } from '@countersign/database';
import { bindComparisons, type SectionDoc, speaksForItself, startingDocument } from '@countersign/document';
import type { CommissionedSection, Period } from '@countersign/domain';
import { figuresIn, storedText } from '../section/stored-text.ts';

/** A section of a new paper with the blocks it starts with; a group has none. */
interface Started {
  readonly section: CommissionedSection;
  readonly doc: SectionDoc | null;
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
): Promise<readonly NewSection[]> {
  const measures = await bindableMeasures(from);
  const started = sections.map((section): Started => {
    const { definition } = section;
    if (definition.kind === 'group') return { section, doc: null };
    return { section, doc: bindComparisons(startingDocument(definition, period), period, measures) };
  });
  const figures = await figuresIn(
    from,
    started.flatMap(({ doc }) => doc ?? []),
  );
  return started.map(({ section, doc }) => {
    const { key, number, heading, level, kind, required, guidance } = section.definition;
    const { ofAuthor, leadId, due } = section;
    // Headings and empty tables are not yet a text: only what speaks for itself can be signed as it stands.
    const text = doc && storedText(doc, !speaksForItself(doc), figures);
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
    };
  });
}
