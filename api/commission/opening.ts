import { lastEdition, type NewQuestion, type NewSection, type UnitOfWork } from '@countersign/database';
import { type CarriedSection, carryPaper, type EditionContent } from '@countersign/document';
import type { GivenRow, Period, Reason, SectionDefinition } from '@countersign/domain';
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
  questions(sections: readonly NewSection[]): readonly NewQuestion[];
}

/** A question with the section it goes to, by key, and the earlier question it follows. */
type Routed = Omit<NewQuestion, 'sectionId'> & { readonly sectionKey: string };

/** Every reason against the questions of a commission; none when each can be asked. */
export function questionReasons(
  { questions = [] }: { readonly questions?: readonly QuestionAsked[] },
  sections: readonly SectionDefinition[],
): readonly Reason[] {
  return questions.flatMap(({ text, askedBy, hint, sectionKey }, index) => {
    const name = `Question ${index + 1}`;
    const says = (code: string, words: string): Reason => ({ code, text: `${name} ${words}` });
    return [
      ...(text.trim() === '' ? [says('question-empty', 'is blank. Write it, or take it out.')] : []),
      ...(text.length > LONGEST || (hint ?? '').length > LONGEST
        ? [says('question-long', 'may have up to 2,000 characters. Shorten it.')]
        : []),
      ...(askedBy.trim() === '' ? [says('question-nobody', 'names nobody. Say who on the board asks.')] : []),
      ...(sections.some(({ key, kind }) => key === sectionKey && kind === 'text')
        ? []
        : [says('question-unrouted', 'goes to no section. Choose the section that answers it.')]),
    ];
  });
}

const LONGEST = 2_000;

/** Who asks a question again that the last paper put off. */
const PUT_OFF = 'The board, last time';

/**
 * What a new paper opens with: the last paper's texts, promises and put-off questions, where there is one with an edition,
 * and the board's new questions. One statement.
 */
export async function openPaper(
  unit: UnitOfWork,
  asked: { readonly fromPaperId?: string | null; readonly questions?: readonly QuestionAsked[] },
  definitions: readonly SectionDefinition[],
  to: Period,
  nextId: () => string,
): Promise<PaperOpening> {
  const last = asked.fromPaperId ? await lastEdition(unit, asked.fromPaperId) : undefined;
  const carried =
    last?.canonical === undefined || last.canonical === null
      ? new Map<string, CarriedSection>()
      : carryPaper({ ...last, content: JSON.parse(last.canonical) as EditionContent }, definitions, to);
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
    questions: (sections) =>
      routed.flatMap(({ sectionKey, ...question }) => {
        const section = sections.find(({ key }) => key === sectionKey);
        return section ? [{ ...question, sectionId: section.id }] : [];
      }),
  };
}

/** The row of a question in the text of its section. */
export const rowOf = ({ id, text, hint }: Pick<NewQuestion, 'id' | 'text' | 'hint'>): GivenRow => ({
  id,
  block: 'questions',
  cells: { question: text, hint },
});
