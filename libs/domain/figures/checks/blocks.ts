import type { Block, Prose, Table, TypedPaper } from './paper.ts';
import { rememberingThings } from './remembering.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence with the paragraph or item it stands in, and the sentence before it there. */
export interface Sentence {
  readonly text: string;
  readonly before: string;
  readonly block: Prose;
}

/** The tables of a paper, in order. */
export function tablesOf({ blocks }: TypedPaper): readonly Table[] {
  return tablesAmong(blocks);
}

/** Its paragraphs and items, in order. */
export function proseOf({ blocks }: TypedPaper): readonly Prose[] {
  return proseAmong(blocks);
}

/** Every sentence of every paragraph and item, in order. */
export function sentencesIn({ blocks }: TypedPaper): readonly Sentence[] {
  return sentencesAmong(blocks);
}

// Every rule asks for the same; a list of blocks never changes.
const tablesAmong = rememberingThings((blocks: readonly Block[]): readonly Table[] =>
  blocks.filter((block) => block.kind === 'table'),
);
const proseAmong = rememberingThings((blocks: readonly Block[]): readonly Prose[] =>
  blocks.filter((block) => block.kind === 'prose'),
);
const sentencesAmong = rememberingThings((blocks: readonly Block[]): readonly Sentence[] =>
  proseAmong(blocks).flatMap(sentencesOfBlock),
);
const sentencesOfBlock = rememberingThings((block: Prose): readonly Sentence[] =>
  sentencesOf(block.text).map((text, index, all) => ({ text, before: all[index - 1] ?? '', block })),
);
