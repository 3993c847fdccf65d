import { allMeasures, type CheckFacts, checkFacts, type Statements } from '@countersign/database';
import { type CheckedSection, type EditionContent, typedPaper } from '@countersign/document';
import {
  type AnsweredFinding,
  checkPaper,
  concreteSections,
  type FindingAnswer,
  type KnownOfPaper,
  type Period,
  periodOf,
  type SectionDefinition,
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

/** What the checks find in a text of a paper, each with the answer it was given. Two statements at most. */
export async function findingsIn(
  from: Statements,
  paperId: string,
  content: EditionContent,
): Promise<readonly AnsweredFinding[]> {
  const checkable = await checkableOf(from, paperId, content);
  if (!checkable) return [];
  const { title, sections, known, answers } = checkable;
  return withAnswers(checkPaper(typedPaper(title, sections, known)), answers);
}

/** A text of a paper with everything the checks go by; undefined when there is no such paper. */
export async function checkableOf(
  from: Statements,
  paperId: string,
  content: EditionContent,
): Promise<Checkable | undefined> {
  const facts = await checkFacts(from, paperId);
  if (!facts) return undefined;
  const { title, sections } = content;
  const measures = await allMeasures(from);
  return { title, sections, known: { ...knownOf(facts, content), measures }, answers: facts.answers };
}

function knownOf({ template, sections, previous, bands }: CheckFacts, content: EditionContent): KnownOfPaper {
  const definitions = new Map(concreteSections(template).map((section) => [section.key, section]));
  const before = previous === null ? undefined : earlierPaper(JSON.parse(previous) as EditionContent);
  return {
    ...periodIn(content),
    ...(before === undefined ? {} : { previous: before }),
    ...(bands === null ? {} : { bands }),
    sections: sections.map(({ key, number, heading, guidance }) => ({
      key,
      section: `${number} ${heading}`.trim(),
      guidance,
      ...promisedBy(definitions.get(key)),
    })),
  };
}

/** What the template asks of a section, and why it has no figures, where it says so. */
const promisedBy = ({ requires = [], narrativeOnly, allows }: Partial<SectionDefinition> = {}) => ({
  requires,
  ...(allows === undefined ? {} : { allows: allows.map(({ kind }) => kind), limits: allows }),
  ...(narrativeOnly === undefined ? {} : { narrativeOnly }),
});

const earlierPaper = (content: EditionContent): TypedPaper =>
  typedPaper(content.title, content.sections, periodIn(content));

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
