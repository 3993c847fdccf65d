import { allMeasures, type CheckFacts, checkFacts, type Statements } from '@countersign/database';
import { type CheckedSection, type EditionContent, styleOfEdition, typedPaper } from '@countersign/document';
import {
  type Actor,
  type AnsweredFinding,
  can,
  checkPaper,
  comparedWith,
  concreteSections,
  type Day,
  type FindingAnswer,
  type HouseRules,
  houseRules,
  type KnownOfPaper,
  measuresFor,
  type Period,
  periodOf,
  resourceOf,
  type SectionDefinition,
  STANDARD_STYLE,
  type TypedPaper,
  withAnswers,
} from '@countersign/domain';

/** A paper ready to be checked, here or in the browser of whoever writes it. */
export interface Checkable {
  readonly title: string;
  readonly sections: readonly CheckedSection[];
  readonly known: KnownOfPaper;
  readonly answers: readonly FindingAnswer[];
}

/**
 * What the checks find in a text of a paper for this reader `today`, each with the answer it was given: nobody is told a figure of
 * an earlier paper that they may not read. Two statements at most.
 */
export async function findingsIn(
  from: Statements,
  paperId: string,
  content: EditionContent,
  reader: Actor,
  today: Day,
): Promise<readonly AnsweredFinding[]> {
  const checkable = await checkableOf(from, paperId, content, reader, today);
  if (!checkable) return [];
  const { title, sections, known, answers } = checkable;
  return withAnswers(checkPaper(typedPaper(title, sections, known)), answers);
}

/** A text of a paper as it is written `today`, with everything the checks go by and the reader may know; undefined when there is no such paper. */
export async function checkableOf(
  from: Statements,
  paperId: string,
  content: EditionContent,
  reader: Actor,
  today: Day,
): Promise<Checkable | undefined> {
  const facts = await checkFacts(from, paperId);
  if (!facts) return undefined;
  const { title, sections } = content;
  const measures = measuresFor(await allMeasures(from), JSON.stringify(sections));
  return {
    title,
    sections,
    known: { ...knownOf(facts, content, reader), measures, writtenOn: today },
    answers: facts.answers,
  };
}

function knownOf(
  { template, sections, previous, settled, style }: CheckFacts,
  content: EditionContent,
  reader: Actor,
): KnownOfPaper {
  const definitions = new Map(concreteSections(template).map((section) => [section.key, section]));
  const before =
    previous && mayCompare(reader, previous)
      ? earlierPaper(JSON.parse(previous.canonical) as EditionContent)
      : undefined;
  return {
    ...periodIn(content),
    ...(before === undefined ? {} : { previous: before }),
    ...settledFor(houseRules(settled ?? {})),
    style: style ?? STANDARD_STYLE,
    sections: sections.map(({ key, number, heading, guidance }) => ({
      key,
      section: `${number} ${heading}`.trim(),
      guidance,
      ...promisedBy(definitions.get(key)),
    })),
  };
}

/** What the checks go by of the organisation's rules. */
const settledFor = ({ bands, preferredTerms, operations }: HouseRules) => ({
  bands,
  preferredTerms,
  occurrences: Object.fromEntries(operations.map(({ name, days }) => [name, days])),
});

/** What the template asks of a section, and why it has no figures, where it says so. */
const promisedBy = ({ requires = [], narrativeOnly, allows }: Partial<SectionDefinition> = {}) => ({
  requires,
  ...(allows === undefined ? {} : { allows: allows.map(({ kind }) => kind), limits: allows }),
  ...(narrativeOnly === undefined ? {} : { narrativeOnly }),
});

/** Whoever reads drafts of the earlier paper may; who reads only what was approved of it, an approved edition. */
const mayCompare = (reader: Actor, { approved, rights }: NonNullable<CheckFacts['previous']>): boolean => {
  const paper = resourceOf(rights);
  return can(reader, 'readDraft', paper) || (approved && can(reader, 'readPaper', paper));
};

const earlierPaper = (content: EditionContent): TypedPaper =>
  comparedWith(
    typedPaper(content.title, content.sections, { ...periodIn(content), style: styleOfEdition(content) }),
  );

function periodIn({ period }: EditionContent): { period?: Period } {
  const { kind, calendar, start } = period;
  const kinds = ['month', 'quarter', 'half', 'year', 'rolling-12'] as const;
  const known = kinds.find((each) => each === kind);
  if (!known) return {};
  const year = calendar === 'calendar' ? 'calendar' : 'financial';
  return {
    period: known === 'rolling-12' ? { kind: known, calendar: year, start } : periodOf(known, year, start),
  };
}
