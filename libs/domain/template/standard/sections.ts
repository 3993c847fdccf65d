import type { Cells } from '../../section/blocks/block.ts';
import type { RowBlockKind } from '../../section/blocks/kind.ts';
import type { SectionDefinition } from '../definition.ts';
import type { RepeatOver } from '../list.ts';
import type { RowsOfList, StartingBlock } from '../starting-block.ts';

type Level = SectionDefinition['level'];

/** What most sections leave out. */
type Extras = Partial<
  Pick<
    SectionDefinition,
    'level' | 'required' | 'starts' | 'statement' | 'requires' | 'allows' | 'narrativeOnly' | 'repeat'
  >
>;

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
  extras: Extras = {},
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
  ...extras,
});

/** The section once for each item of a list. */
export const forEach = (over: RepeatOver, from: string, section: SectionDefinition): SectionDefinition => ({
  ...section,
  repeat: { over, from },
});

/** A block that starts with these settings and rows, or with a row for each item of a list. */
export const rowsOf = (
  kind: RowBlockKind,
  settings: Cells = {},
  rows: readonly Cells[] | RowsOfList = [],
): StartingBlock => ({
  block: 'rows',
  kind,
  ...(Object.keys(settings).length > 0 ? { settings } : {}),
  ...('list' in rows ? { each: rows } : rows.length > 0 ? { rows } : {}),
});

/** What a strand was to deliver and did, and what it is to deliver next. */
export const delivery = (level: 3 | 4 = 3): readonly StartingBlock[] => [
  { block: 'heading', text: '{achieved}', level },
  rowsOf('delivery-achieved'),
  { block: 'heading', text: '{scheduled}', level },
  rowsOf('delivery-scheduled'),
];

/** Figures in a table of two years, with the chart that is drawn from it. */
export const compared = (caption: string, ...measures: readonly string[]): readonly StartingBlock[] => [
  { block: 'comparison-table', caption, measures },
  { block: 'chart', form: 'bars' },
];
