import { type RowBlockKind, type TextMemory, unanswered } from '@countersign/domain';
import { blockKindOf, blocksIn, readBlock } from '../blocks/read-block.ts';
import type { SectionNode } from '../schema/section-doc.ts';
import { sectionText } from '../schema/section-text.ts';

/** Blocks that start blank in every paper, so that words in them are words of this one. */
const OF_THIS_PAPER: ReadonlySet<RowBlockKind> = new Set([
  'delivery-achieved',
  'delivery-scheduled',
  'exceptions',
  'next-steps',
  'commitment-updates',
]);

/** What a section's text says of itself: what it still has to answer, and whether anybody has touched what it took over. */
export function textMemory(doc: SectionNode): TextMemory {
  const blocks = blocksIn(doc);
  return {
    missing: unanswered(blocks),
    rowIds: blocks
      .filter(({ kind }) => kind === 'commitments' || kind === 'questions')
      .flatMap(({ rows }) => rows.map(({ id }) => id)),
    carried: isWhollyCarried(doc),
  };
}

/** Whether every paragraph with words in it was taken over from the last paper, and there is at least one. */
export function isWhollyCarried(doc: SectionNode): boolean {
  const paragraphs = paragraphsIn(doc).filter((node) => sectionText(node).trim() !== '');
  if (paragraphs.length === 0 || paragraphs.some(({ attrs }) => !attrs?.carried)) return false;
  return (doc.content ?? []).every((node) => {
    const kind = blockKindOf(node);
    if (kind === undefined) return true;
    if (kind === 'commitments') return readBlock(node)?.rows.every(({ cells }) => !cells.outcome) ?? true;
    return !OF_THIS_PAPER.has(kind) || sectionText(node).trim() === '';
  });
}

function paragraphsIn(node: SectionNode): readonly SectionNode[] {
  return node.type === 'paragraph' ? [node] : (node.content ?? []).flatMap(paragraphsIn);
}
