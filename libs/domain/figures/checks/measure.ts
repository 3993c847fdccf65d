import type { Block, Prose, Table } from './paper.ts';
import { rememberingTexts } from './remembering.ts';

const frame =
  /\b(?:table|bar|line|chart|graph|figure|showing|shows|comparing|compared|comparison|data|insights?|to|with|in|for|the|of|and|by|a|an|previous|year|each|every|month|monthly|recorded|number|total|crimes?|offences?|reports?|reported|all|force|months?|end|ending|12|rolling|is|are|below|above)\b/g;

/** The words that name a measure, without what any caption says; `Trafficking of drug offences` is drug, trafficking. */
export const measureWords = rememberingTexts((text: string): ReadonlySet<string> => {
  const words = text
    .toLowerCase()
    .replace(
      /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/g,
      ' ',
    )
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(frame, ' ')
    .split(' ')
    .filter((word) => word.length > 1 && !/^\d+$/.test(word));
  return new Set(words.map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word)));
});

/** Whether one names all that the other names: a caption may be shorter than the heading. */
export function sameMeasure(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return [...few].every((word) => many.has(word));
}

const caption = /^(?:\S+ ){0,8}?(?:(?:bar |line )?chart|graph|table|figure)\b/i;

/** Whether a paragraph is the caption of a table or of a chart. */
export function captionOf(block: Block | undefined): 'table' | 'chart' | undefined {
  if (block?.kind !== 'prose' || block.depth !== undefined || block.text.length > 140) return undefined;
  if (!caption.test(block.text) || /[.]$/.test(block.text)) return undefined;
  return /chart|graph/i.test(block.text) ? 'chart' : 'table';
}

/** The caption right above a table, where there is one. */
export function captionAbove(blocks: readonly Block[], table: Table): Prose | undefined {
  const above = blocks[blocks.indexOf(table) - 1];
  return above?.kind === 'prose' && captionOf(above) === 'table' ? above : undefined;
}
