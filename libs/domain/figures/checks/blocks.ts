import type { Prose, Table, TypedPaper } from './paper.ts';
import { rememberingThings } from './remembering.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence with the paragraph or item it stands in, and the sentence before it there. */
export interface Sentence {
  readonly text: string;
  readonly before: string;
  readonly block: Prose;
}

/** The tables of a paper, in order. */
export function tablesOf({ blocks }: TypedPaper): Table[] {
  return blocks.filter((block) => block.kind === 'table');
}

/** Its paragraphs and items, in order. */
export function proseOf({ blocks }: TypedPaper): Prose[] {
  return blocks.filter((block) => block.kind === 'prose');
}

/** Every sentence of every paragraph and item, in order. */
export function sentencesIn(paper: TypedPaper): Sentence[] {
  return proseOf(paper).flatMap(sentencesOfBlock);
}

const sentencesOfBlock = rememberingThings((block: Prose): readonly Sentence[] =>
  sentencesOf(block.text).map((text, index, all) => ({ text, before: all[index - 1] ?? '', block })),
);
