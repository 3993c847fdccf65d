import type { PaperAround } from '@countersign/domain';
import type { SectionDoc } from '../../schema/section-doc.ts';
import type { PrintedSection } from '../printed/printed.ts';
import { printSection } from '../printed/section.ts';
import { blockElements, headingElement, type Place } from './blocks.ts';
import { element, type Html, text } from './element.ts';

/** A heading with its number, as `5.1.1 Knife crime`. */
export function numberedHeading(level: number, id: string, number: string, heading: string): Html {
  const numbered = number === '' ? [] : [element('span', { class: 'number' }, text(number)), text(' ')];
  return headingElement(level, { id }, ...numbered, text(heading));
}

/** One section of an edition; `level` is the heading level of the edition's title. */
export function sectionElement(section: PrintedSection, { level, prefix }: Place): Html {
  const own = { level: level + section.depth, prefix };
  return element(
    'section',
    { class: 'edition-section', 'aria-labelledby': `${prefix}${section.anchor}` },
    numberedHeading(own.level, `${prefix}${section.anchor}`, section.number, section.heading),
    ...section.lines.map((line) => element('p', { class: 'section-line' }, text(line))),
    ...blockElements(section.blocks, own),
  );
}

/** Where a section that is shown alone belongs: its number, and the paper that some of its blocks are derived from. */
export interface SectionSetting {
  readonly number: string;
  readonly around?: PaperAround;
}

/** One section by itself, without its heading, exactly as the paper prints it. Safe HTML. */
export function renderSection(doc: SectionDoc, { number, around = [] }: SectionSetting): string {
  const blocks = blockElements(printSection(doc, number, around), { level: 2, prefix: '' });
  return blocks.map(({ html }) => html).join('');
}
