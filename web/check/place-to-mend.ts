import { kindOfNode } from '@countersign/document';
import { BLOCKS, type Mend } from '@countersign/domain';
import type { Node } from '@tiptap/pm/model';

/** Where something stands in a document, by its positions. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the one `from` of a mend stands in the section: a whole cell in a table, elsewhere what is no part of a longer
 * figure; undefined when it is not there, was not typed, or stands there twice.
 */
export function placeToMend(
  doc: Node,
  { at, from }: Pick<Extract<Mend, { kind: 'replace' }>, 'at' | 'from'>,
): Stretch | undefined {
  const start = startOfBlock(doc, at.block);
  const block = doc.maybeChild(at.block);
  if (start === undefined || !block || from === '') return undefined;
  const byCell = readsByCell(block);
  const places: Stretch[] = [];
  const look = (texts: Node, inside: number, alone: boolean) => {
    const text = textByPosition(texts);
    if (byCell && !(alone && text.trim() === from)) return;
    for (const index of standingIn(text, from))
      places.push({ from: inside + index, to: inside + index + from.length });
  };
  if (block.isTextblock) look(block, start + 1, true);
  block.descendants((child, offset, parent) => {
    if (!child.isTextblock) return true;
    look(child, start + 1 + offset + 1, isAlone(child, parent));
    return false;
  });
  const [place, more] = places;
  return more ? undefined : place;
}

/** Where a block of the section begins in the document; undefined when there is none there. */
export function startOfBlock(doc: Node, block: number): number | undefined {
  if (block < 0 || block >= doc.childCount) return undefined;
  let at = 0;
  for (let index = 0; index < block; index += 1) at += doc.child(index).nodeSize;
  return at;
}

/** What stands in a sentence without being text takes one position, so it takes one character here. */
const textByPosition = (texts: Node) => texts.textBetween(0, texts.content.size, '', '\uFFFC');

/** Checks read the cells of a table each as one figure, and of what reads as items or sentences the words. */
function readsByCell(block: Node): boolean {
  const kind = kindOfNode(block.type.name);
  return kind ? BLOCKS[kind].form === 'table' : block.type.name === 'table';
}

/** Whether a text is all that its cell says: cells of typed blocks hold text, others paragraphs. */
const isAlone = (texts: Node, parent: Node | null) =>
  texts.type.name !== 'paragraph' || parent?.childCount === 1;

/** The places of `sought`, but not those where it is a part of a longer number: 641 is not in 1,641. */
function standingIn(text: string, sought: string): number[] {
  const found: number[] = [];
  for (let index = text.indexOf(sought); index >= 0; index = text.indexOf(sought, index + 1)) {
    const before = text.slice(0, index);
    const after = text.slice(index + sought.length);
    const runsOn =
      (/^\d/.test(sought) && /\d[.,]?$/.test(before)) || (/\d$/.test(sought) && /^[.,]?\d/.test(after));
    if (!runsOn) found.push(index);
  }
  return found;
}
