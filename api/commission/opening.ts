import {
  bindableMeasures,
  lastEdition,
  type NewQuestion,
  type NewSection,
  type Statements,
  type UnitOfWork,
} from '@countersign/database';
import { type CarriedSection, carryPaper, type EditionContent } from '@countersign/document';
import {
  type OwedRow,
  type Period,
  type Reason,
  type SectionDefinition,
  wordingReasons,
} from '@countersign/domain';
import { withOwnImages } from './carried-images.ts';
import type { Opening } from './starting-text.ts';

/** A question of the board as it is attached at commission. */
export interface QuestionAsked {
  readonly text: string;
  readonly hint?: string | null;
  readonly askedBy: string;
  readonly sectionKey: string;
}

/** What the sections of a new paper open with, and the questions that are attached to it. */
export interface PaperOpening {
  of(sectionKey: string): Opening;
  /** Makes the images that are taken over the new paper's own; it must be stored by then. */
  keepImages(unit: UnitOfWork, paperId: string): Promise<void>;
  questions(sections: readonly NewSection[]): readonly NewQuestion[];
}

/** A question with the section it goes to, by key, and the earlier question it follows. */
type Routed = Omit<NewQuestion, 'sectionId'> & { readonly sectionKey: string };

/** Every reason against the questions of a commission; none when each can be asked. */
export function askedReasons(
  { questions }: { readonly questions?: readonly QuestionAsked[] | null },
  sections: readonly SectionDefinition[],
): readonly Reason[] {
  return (questions ?? []).flatMap(({ text, askedBy, hint, sectionKey }, index) => {
    const name = `Question ${index + 1}`;
    const routed = sections.some(({ key, kind }) => key === sectionKey && kind === 'text');
    const unrouted = {
      code: 'question-unrouted',
      text: `${name} goes to no section. Choose the section that answers it.`,
    };
    return [...wordingReasons({ text, askedBy, hint: hint ?? '' }, name), ...(routed ? [] : [unrouted])];
  });
}

/** Who asks a question again that the last paper put off. */
const PUT_OFF = 'The board, last time';

/** What the sections of a new paper take over from the last one, by key; nothing without one that has an edition. */
export async function carriedSections(
  from: Statements,
  lastPaperId: string | null | undefined,
  definitions: readonly SectionDefinition[],
  to: Period,
): Promise<ReadonlyMap<string, CarriedSection>> {
  const last = lastPaperId ? await lastEdition(from, lastPaperId) : undefined;
  if (!last?.canonical) return new Map();
  const extracts = new Map((await bindableMeasures(from)).map(({ id, extractedOn }) => [id, extractedOn]));
  const content = JSON.parse(last.canonical) as EditionContent;
  return carryPaper({ ...last, content, extracts }, definitions, to);
}

/**
 * What a new paper opens with: the last paper's texts, promises and put-off questions, where there is one with an edition,
 * and the board's new questions.
 */
export async function openPaper(
  unit: UnitOfWork,
  asked: { readonly fromPaperId?: string | null; readonly questions?: readonly QuestionAsked[] | null },
  definitions: readonly SectionDefinition[],
  to: Period,
  nextId: () => string,
): Promise<PaperOpening> {
  const taken = await carriedSections(unit, asked.fromPaperId, definitions, to);
  const { sections: carried, keep } = await withOwnImages(unit, taken, asked.fromPaperId, nextId);
  const fresh = (asked.questions ?? []).map(
    ({ text, hint, askedBy, sectionKey }): Routed => ({
      id: nextId(),
      followsId: null,
      askedBy: askedBy.trim(),
      text: text.trim(),
      hint: (hint ?? '').trim(),
      sectionKey,
    }),
  );
  const again = [...carried].flatMap(([sectionKey, { putOff }]) =>
    putOff.map(({ id, cells }): Routed => {
      const { question: text = '', hint = '' } = cells;
      return { id: nextId(), followsId: id, askedBy: PUT_OFF, text, hint, sectionKey };
    }),
  );
  const routed = [...again, ...fresh];
  return {
    of: (key) => ({
      carried: carried.get(key),
      questions: routed.filter(({ sectionKey }) => sectionKey === key).map(rowOf),
    }),
    keepImages: keep,
    questions: (sections) =>
      routed.flatMap(({ sectionKey, ...question }) => {
        const section = sections.find(({ key }) => key === sectionKey);
        return section ? [{ ...question, sectionId: section.id }] : [];
      }),
  };
}

/** The row of a question in the text of its section. */
export const rowOf = ({ id, text, hint }: Pick<NewQuestion, 'id' | 'text' | 'hint'>): OwedRow => ({
  id,
  block: 'questions',
  cells: { question: text, hint },
});
