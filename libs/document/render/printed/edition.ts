import type { PaperAround } from '@countersign/domain';
import { paperAround } from '../../blocks/paper-around.ts';
import { blocksIn } from '../../blocks/read-block.ts';
import type { EditionContent, EditionSection } from '../../edition/content.ts';
import { isEmptySection } from '../../schema/section-text.ts';
import { type PrintedPlace, placesOf } from './places.ts';
import type { Block, PrintedSection } from './printed.ts';
import { ANNEX, questionsAnnex } from './questions-annex.ts';
import { printSection } from './section.ts';

/** The anchor of a section's heading: by its number, as people refer to it. */
export function sectionAnchor({ number, key }: Pick<EditionSection, 'number' | 'key'>): string {
  return `s-${(number === '' ? key : number).replace(/[^\w.-]/g, '-')}`;
}

/** The anchor of a numbered paragraph: `p-5.1.1.3`. */
export function paragraphAnchor(number: string): string {
  return `p-${number}`;
}

function linesOf(section: EditionSection): string[] {
  const { leadLine, leadLabel = 'Lead', status, writtenBy } = section;
  const lead = leadLine === undefined ? [] : [`${leadLabel}: ${leadLine}`];
  if (section.kind === 'group') return lead;
  if (status === 'no-update') return [...lead, 'No update received.'];
  const missing =
    section.doc === null || isEmptySection(section.doc) ? ['Nothing has been written here.'] : [];
  if (status !== 'written-on-behalf') return [...lead, ...missing];
  return [`Written on behalf of ${leadLine ?? 'the lead'} by ${writtenBy ?? 'the author'}.`, ...missing];
}

function stepDown(level: EditionSection['level'], previous: number): 1 | 2 | 3 {
  const depth = Math.min(level, previous + 1);
  return depth === 3 ? 3 : depth === 2 ? 2 : 1;
}

/** All sections of an edition as they are printed, and the annex of its questions. "No update received" stands alone: never last time's text. */
export function printSections(content: EditionContent): readonly PrintedSection[] {
  const sections = printedSections(content.sections);
  const annex = questionsAnnex(content, sections);
  return annex ? [...sections, annex] : sections;
}

/** The sections of a paper as they are printed, without its annex. */
export function printedSections(all: readonly EditionSection[]): readonly PrintedSection[] {
  const around = paperAround(all);
  let depth = 0;
  const sections = all.map((section): PrintedSection => {
    const placed = stepDown(section.level, depth);
    depth = placed;
    return {
      anchor: sectionAnchor(section),
      number: section.number,
      heading: section.heading,
      depth: placed,
      lines: linesOf(section),
      blocks: blocksOf(section, around),
    };
  });
  const pointing = all.map(pointsElsewhere);
  if (!pointing.includes(true)) return sections;
  // Where an answer points follows from the numbers of all paragraphs, which pointing itself does not change.
  const places = placesOf(sections);
  return sections.map((printed, index) => {
    const section = all[index];
    return section && pointing[index] ? { ...printed, blocks: blocksOf(section, around, places) } : printed;
  });
}

function blocksOf(
  { doc, status, number }: EditionSection,
  around: PaperAround,
  places?: readonly PrintedPlace[],
): readonly Block[] {
  return doc === null || status === 'no-update' ? [] : printSection(doc, number, around, places);
}

const pointsElsewhere = ({ doc, status }: EditionSection): boolean =>
  doc !== null &&
  status !== 'no-update' &&
  blocksIn(doc).some(({ kind, rows }) => kind === 'questions' && rows.some(({ cells }) => cells.where));

/** One line of the contents beside the text. */
export type OutlineEntry = Pick<PrintedSection, 'anchor' | 'number' | 'heading' | 'depth'>;

/** The contents of an edition, with the anchors that `renderEdition` gives its headings. */
export function outline(content: EditionContent): readonly OutlineEntry[] {
  const bare = content.sections.map((section) => ({ ...section, doc: null }));
  const entries = printSections({ ...content, sections: bare }).map(({ anchor, number, heading, depth }) => ({
    anchor,
    number,
    heading,
    depth,
  }));
  return questionsAnnex(content, []) ? [...entries, { ...ANNEX, number: '', depth: 1 }] : entries;
}
