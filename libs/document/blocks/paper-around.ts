import { BLOCKS, type PaperAround } from '@countersign/domain';
import type { EditionSection } from '../edition/content.ts';
import type { SectionNode } from '../schema/section-doc.ts';
import { blockKindOf, blocksIn } from './read-block.ts';

/** A paper as the blocks see it that are derived from all of it: its dashboards, its leads, who has signed. */
export function paperAround(sections: readonly EditionSection[]): PaperAround {
  return sections.map(({ key, number, heading, leadLine, status, doc }) => ({
    key,
    number,
    heading,
    ...(leadLine === undefined ? {} : { leadLine }),
    signed: status === 'signed' || status === 'accepted',
    blocks: doc === null || status === 'no-update' ? [] : blocksIn(doc),
  }));
}

/** Whether a section holds something that follows from other sections too, and cannot be shown without the paper around it. */
export function drawsOnPaper(doc: SectionNode): boolean {
  return (doc.content ?? []).some((node) => {
    const kind = blockKindOf(node);
    return kind !== undefined && BLOCKS[kind].drawnFromPaper === true;
  });
}
