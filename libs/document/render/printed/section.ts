import type { PaperAround } from '@countersign/domain';
import { blockKindOf } from '../../blocks/read-block.ts';
import { tableBefore } from '../../chart/chart-of.ts';
import type { SectionNode } from '../../schema/section-doc.ts';
import { printBlock } from './block.ts';
import { printChart } from './chart.ts';
import { printPicture } from './picture.ts';
import type { PrintedPlace } from './places.ts';
import type { Block, PrintedList } from './printed.ts';
import { runsOf } from './runs.ts';
import { printTable } from './tables.ts';

/** Lists nest no deeper on paper; what is deeper continues at this depth. */
const DEEPEST_LIST = 6;

type Item = readonly Block[];

function listItems(list: SectionNode, depth: number): Item[] {
  return (list.content ?? []).flatMap((item) => {
    const own: Block[] = [];
    const flattened: Item[] = [];
    for (const child of item.content ?? []) {
      if (child.type === 'paragraph') own.push(...plainParagraph(child));
      else if (depth < DEEPEST_LIST) own.push(...printList(child, depth + 1));
      else flattened.push(...listItems(child, depth));
    }
    return own.length === 0 ? flattened : [own, ...flattened];
  });
}

function printList(list: SectionNode, depth: number): PrintedList[] {
  const items = listItems(list, depth);
  const start = list.attrs?.start;
  return items.length === 0
    ? []
    : [
        {
          kind: 'list',
          ordered: list.type === 'orderedList',
          start: typeof start === 'number' && Number.isInteger(start) && start >= 0 ? start : 1,
          items,
        },
      ];
}

function plainParagraph(node: SectionNode): Block[] {
  const runs = runsOf(node);
  return runs.length === 0 ? [] : [{ kind: 'paragraph', number: null, runs }];
}

function cellBlocks(cell: SectionNode): Block[] {
  return (cell.content ?? []).flatMap((node) =>
    node.type === 'paragraph' ? plainParagraph(node) : printList(node, 1),
  );
}

function headingDepth(node: SectionNode, previous: number): 1 | 2 {
  return node.attrs?.level === 4 && previous > 0 ? 2 : 1;
}

/**
 * A section as it is printed in every medium. Its paragraphs are numbered through, `5.1.1.1`, `5.1.1.2` ..., when the
 * section has a number; empty paragraphs are left out and not counted; heading levels never skip one.
 * What is derived from the whole paper needs the paper `around` it, and what points elsewhere its `places`.
 */
export function printSection(
  doc: SectionNode,
  number: string,
  around: PaperAround = [],
  places?: readonly PrintedPlace[],
): readonly Block[] {
  let paragraphs = 0;
  let depth = 0;
  const nodes = doc.content ?? [];
  return nodes.flatMap((node, place): readonly Block[] => {
    if (node.type === 'bulletList' || node.type === 'orderedList') return printList(node, 1);
    if (node.type === 'table') return printTable(node, cellBlocks);
    if (blockKindOf(node) !== undefined) return printBlock(node, around, places);
    if (node.type === 'chart') return printChart(tableBefore(nodes, place), node);
    if (node.type === 'picture') return printPicture(node);
    const runs = runsOf(node);
    if (runs.length === 0) return [];
    if (node.type === 'heading') {
      depth = headingDepth(node, depth);
      return [{ kind: 'heading', depth: depth === 2 ? 2 : 1, runs }];
    }
    paragraphs += 1;
    return [{ kind: 'paragraph', number: number === '' ? null : `${number}.${paragraphs}`, runs }];
  });
}
