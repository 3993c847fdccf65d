import {
  type Day,
  isPromisedAgain,
  type KeptPromise,
  type OwedRow,
  type Period,
  type SectionDefinition,
} from '@countersign/domain';
import type { EditionContent, EditionSection } from '../edition/content.ts';
import { editionMemory } from '../memory/edition-memory.ts';
import { rowsOfKind, withRiskNames } from '../memory/rows.ts';
import { sectionOf } from '../schema/build.ts';
import { parseSectionDoc, type SectionDoc, type SectionNode } from '../schema/section-doc.ts';
import { startingDocument } from '../start/starting-document.ts';
import { carrySection } from './carry-section.ts';
import { withGiven } from './given-blocks.ts';

/** The last paper, as the next one starts from it. */
export interface LastPaper {
  readonly reference: string;
  readonly content: EditionContent;
  readonly period: Period;
  /** What the ledger holds open of it, whatever its last edition says. */
  readonly open: readonly KeptPromise[];
  /** The ids of the board's questions to it. */
  readonly boardQuestions: readonly string[];
  /** The newest extract of each measure in the store, by its id: what bound figures are read from now. */
  readonly extracts?: ReadonlyMap<string, Day>;
}

/**
 * A section of the next paper: the text it opens with, the promises it must answer for, the board's questions that were
 * put off to it, and whether it says something already.
 */
export interface CarriedSection {
  readonly doc: SectionDoc;
  readonly given: readonly OwedRow[];
  readonly putOff: readonly OwedRow[];
  readonly says: boolean;
}

/**
 * The sections of the next paper by their keys, from the last paper's edition. Every promise that is not settled and
 * every risk goes on: where the template has no such section any more, in the section with its heading, else with the
 * author.
 */
export function carryPaper(
  { content, ...rest }: LastPaper,
  definitions: readonly SectionDefinition[],
  to: Period,
): ReadonlyMap<string, CarriedSection> {
  const last = { ...rest, content: withNamedRisks(content) };
  const texts = definitions.filter(({ kind }) => kind === 'text');
  const carrying = {
    from: last.period,
    to,
    reference: last.reference,
    boardQuestions: new Set(last.boardQuestions),
    extracts: last.extracts ?? new Map(),
  };
  const home = homeFinder(last.content.sections, texts);
  const promises = promisedAgain(last);
  const questions = askedAgain(last);
  return new Map(
    texts.map((definition) => {
      const earlier = last.content.sections.find(({ key }) => key === definition.key)?.doc;
      const here = (placed: readonly Placed[]) =>
        placed.filter(({ section }) => home(section) === definition.key).map(({ row }) => row);
      const given = here(promises);
      const own = earlier ? carrySection(earlier, definition, carrying) : startingDocument(definition, to);
      const homeless = last.content.sections.filter(
        ({ key }) => home(key) === definition.key && key !== definition.key,
      );
      const doc = withGiven(withRisks(own, homeless), given);
      return [definition.key, { doc, given, putOff: here(questions), says: hasCarriedWords(doc) }];
    }),
  );
}

const withNamedRisks = (content: EditionContent): EditionContent => ({
  ...content,
  sections: content.sections.map((section) => ({
    ...section,
    doc: section.doc && withRiskNames(section.doc, content.period.start, section.key),
  })),
});

/** A row with the key of the last paper's section that it stood in. */
interface Placed {
  readonly section: string;
  readonly row: OwedRow;
}

/** What the last paper leaves open: what it scheduled, what slipped, and what nobody answered for. */
function promisedAgain({ content, open }: LastPaper): readonly Placed[] {
  const { promises } = editionMemory(content);
  const silent = new Set(
    content.sections.filter(({ status }) => status === 'no-update').map(({ key }) => key),
  );
  const listed = rowsOfKind(content, 'commitments');
  const slipped = listed
    .filter(({ section, cells }) => silent.has(section) || isPromisedAgain(cells))
    .map(({ id, section, cells: { commitment = '', until = '' } }): Placed => {
      const text = silent.has(section) ? commitment : expectedAgain(commitment, until);
      return { section, row: { id, block: 'commitments', cells: { commitment: text } } };
    });
  const known = new Set([...listed.map(({ id }) => id), ...promises.map(({ id }) => id)]);
  const made = [...promises, ...open.filter(({ id }) => !known.has(id))].map(
    ({ id, section, text, expected }): Placed => ({
      section,
      row: {
        id,
        block: 'commitments',
        cells: { commitment: expected === '' ? text : `${text} (expected ${expected})` },
      },
    }),
  );
  return [...slipped, ...made];
}

function expectedAgain(commitment: string, until: string): string {
  if (until === '') return commitment;
  const { promised = commitment, first } =
    /^(?<promised>.*) \((?:(?<first>expected [^()]*?)(?:; )?)?(?:now expected [^()]*)?\)$/.exec(commitment)
      ?.groups ?? {};
  return `${promised} (${first === undefined ? '' : `${first}; `}now expected ${until})`;
}

/** The board's questions that the last paper put off. */
function askedAgain({ content, boardQuestions }: LastPaper): readonly Placed[] {
  return rowsOfKind(content, 'questions')
    .filter(({ id, cells: { answer = '', where = '', deferred = '' } }) => {
      const putOff = deferred !== '' || (answer === '' && where === '');
      return boardQuestions.includes(id) && putOff;
    })
    .map(({ id, section, cells: { question = '', hint = '' } }) => ({
      section,
      row: { id, block: 'questions', cells: { question, hint } },
    }));
}

/** Where what stood in a section of the last paper goes on in the next. */
function homeFinder(
  sections: readonly EditionSection[],
  texts: readonly SectionDefinition[],
): (key: string) => string | undefined {
  const author = texts.findLast(({ writer }) => writer === 'author') ?? texts[0];
  return (key) => {
    if (texts.some((definition) => definition.key === key)) return key;
    const heading = sections.find((section) => section.key === key)?.heading.toLowerCase();
    return (texts.find((definition) => definition.heading.toLowerCase() === heading) ?? author)?.key;
  };
}

/** The risks of sections that are no more, at the end of the section that takes them in. */
function withRisks(doc: SectionDoc, homeless: readonly EditionSection[]): SectionDoc {
  const nodes = homeless.flatMap(({ doc: earlier }) =>
    (earlier?.content ?? []).filter(
      ({ type, content }) => type === 'riskRegister' && (content ?? []).length > 0,
    ),
  );
  return nodes.length === 0 ? doc : parseSectionDoc(sectionOf(...(doc.content ?? []), ...nodes));
}

/** Whether words of the last paper stand in it. */
function hasCarriedWords(node: SectionNode): boolean {
  return Boolean(node.attrs?.carried) || (node.content ?? []).some(hasCarriedWords);
}
