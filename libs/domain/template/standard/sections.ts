import type { SectionDefinition, StartingBlock } from '../definition.ts';

type Level = SectionDefinition['level'];

/** What most sections leave out. */
interface Extras {
  readonly level?: Level;
  readonly required?: boolean;
  readonly starts?: readonly StartingBlock[];
  readonly statement?: string;
}

/** A heading with sections below it and no text of its own. */
export const group = (key: string, number: string, heading: string, level: Level): SectionDefinition => ({
  key,
  number,
  heading,
  level,
  kind: 'group',
  writer: 'author',
  required: false,
  guidance: '',
});

/** A section that the author writes; of level 1 and required unless said otherwise. */
export const byAuthor = (
  key: string,
  number: string,
  heading: string,
  guidance: string,
  { level = 1, required = true, ...rest }: Extras = {},
): SectionDefinition => ({
  key,
  number,
  heading,
  level,
  kind: 'text',
  writer: 'author',
  required,
  guidance,
  ...rest,
});

/** A section that a lead writes and signs. */
export const byLead = (
  key: string,
  number: string,
  heading: string,
  level: Level,
  guidance: string,
  starts: readonly StartingBlock[],
): SectionDefinition => ({
  key,
  number,
  heading,
  level,
  kind: 'text',
  writer: 'lead',
  required: true,
  guidance,
  starts,
});
