import type { PaperShown } from '../paper/operations.ts';
import { sectionName } from '../paper/words.ts';

/** A paper as far as questions can be put to it. */
export type Askable = Pick<PaperShown, 'id' | 'state' | 'sections'>;

/** The sections that can answer a question, each with who leads it. */
export const sectionChoices = ({ sections }: Askable) =>
  sections
    .filter(({ kind }) => kind === 'TEXT')
    .map((section) => ({
      value: section.id,
      label: `${sectionName(section)}: ${section.ofAuthor ? 'the author' : (section.lead?.line ?? '')}`,
    }));
