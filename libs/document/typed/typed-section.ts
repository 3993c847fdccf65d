import {
  BLOCKS,
  type Block,
  type BlockKind,
  type BlockPlace,
  type FigureStyle,
  type HeldBlock,
  type Prose,
  type Row,
} from '@countersign/domain';
import { blockKindOf, readBlock } from '../blocks/read-block.ts';
import { printBlock } from '../render/printed/block.ts';
import type { Block as Printed, PrintedTable, Run } from '../render/printed/printed.ts';
import { printSection } from '../render/printed/section.ts';
import type { SectionNode } from '../schema/section-doc.ts';
import { sectionText } from '../schema/section-text.ts';
import { boundFigures, boundRow } from './bound.ts';
import type { CheckedSection } from './checked-section.ts';

/** A section's blocks, lines counted from 1, and how many lines it takes. */
export interface TypedSection {
  readonly blocks: readonly Block[];
  readonly lines: number;
}

/** Where a block stands, as all that is read from it shares. */
interface Standing {
  readonly section: string;
  readonly under: string;
  readonly at: BlockPlace;
}

/** The same with the rule that its figures are printed by. */
interface Setting {
  readonly standing: Standing;
  readonly style: FigureStyle;
}

/** One section as the checks see it. What is derived from the whole paper is not in it: nobody can have typed it wrong. */
export function typedSection(
  { key, number, heading, level, doc }: CheckedSection,
  style: FigureStyle,
): TypedSection {
  const section = `${number} ${heading}`.trim();
  const holds = heldIn(key, doc);
  const blocks: Block[] = [
    { kind: 'heading', number, text: heading, level, line: 1, section, under: '', holds },
  ];
  let line = 1;
  let under = '';
  (doc?.content ?? []).forEach((node, block) => {
    const standing: Standing = { section, under, at: { sectionKey: key, block } };
    for (const read of readNode(node, { standing, style })) {
      line += 1;
      if (read.kind === 'heading') under = read.text;
      if (read.kind === 'table') {
        const first = line;
        blocks.push({
          ...read,
          line,
          rows: read.rows.map((row, index) => ({ ...row, line: first + index })),
        });
        line += Math.max(read.rows.length - 1, 0);
      } else {
        blocks.push({ ...read, line });
      }
    }
  });
  return { blocks, lines: line };
}

const KINDS: Readonly<Record<string, BlockKind>> = { chart: 'chart', picture: 'image' };

/** The typed blocks of a text, empty ones too. */
function heldIn(sectionKey: string, doc: CheckedSection['doc']): HeldBlock[] {
  return (doc?.content ?? []).flatMap((node, block) => {
    const kind = blockKindOf(node) ?? KINDS[node.type];
    return kind === undefined ? [] : [{ kind, at: { sectionKey, block } }];
  });
}

function readNode(node: SectionNode, { standing, style }: Setting): Block[] {
  if (node.type === 'heading') {
    const text = sectionText(node).trim();
    const level = node.attrs?.level === 4 ? 6 : 5;
    return text === '' ? [] : [{ kind: 'heading', number: '', text, level, line: 0, ...standing }];
  }
  if (node.type === 'paragraph') return proseOf(node, standing);
  if (node.type === 'bulletList' || node.type === 'orderedList') return itemsOf(node, standing, 0);
  if (blockKindOf(node) !== undefined) return blockOf(node, { standing, style });
  return printSection({ type: 'doc', content: [node] }, '').flatMap((printed) =>
    printed.kind === 'table' ? [tableOf(printed, standing)] : [],
  );
}

function proseOf(node: SectionNode, standing: Standing, depth?: number): Prose[] {
  const text = sectionText(node);
  if (text.trim() === '') return [];
  const bound = boundFigures(node);
  return [
    {
      kind: 'prose',
      text,
      line: 0,
      ...standing,
      ...(depth === undefined ? {} : { depth }),
      ...(bound.length === 0 ? {} : { bound }),
      ...(node.attrs?.carried ? { carriedOver: true } : {}),
    },
  ];
}

function itemsOf(list: SectionNode, standing: Standing, depth: number): Prose[] {
  return (list.content ?? []).flatMap((item) =>
    (item.content ?? []).flatMap((part) =>
      part.type === 'paragraph' ? proseOf(part, standing, depth) : itemsOf(part, standing, depth + 1),
    ),
  );
}

/** A typed block is its table; where it reads as items, its words are read as prose too. */
function blockOf(node: SectionNode, { standing, style }: Setting): Block[] {
  const kind = blockKindOf(node);
  const block = readBlock(node);
  if (kind === undefined || block === undefined || block.rows.length === 0) return [];
  const { form, columns: columnsOf, derive, drawnFromPaper } = BLOCKS[kind];
  // Read without the paper it would be a table of blanks, with a row for the shares.
  if (drawnFromPaper) return [];
  const columns = columnsOf(block.settings).filter(({ holds }) => holds !== 'trend');
  const derived = derive(block, [], style);
  const cells = (from: (key: string) => string | undefined) => columns.map(({ key }) => from(key) ?? '');
  const rows: Row[] = [
    { cells: columns.map(({ label }) => label), line: 0 },
    ...block.rows.map((row, index) => ({
      cells: cells((key) => derived.rows[index]?.[key] ?? row.cells[key]),
      line: 0,
      ...boundRow(node.content?.[index], columns),
    })),
    ...derived.foot.map((foot) => ({ cells: cells((key) => foot[key]), line: 0 })),
  ];
  const caption = block.settings.caption ?? '';
  const table: Block = {
    kind: 'table',
    block: kind,
    columns: columns.map(({ key }) => key),
    caption,
    settings: block.settings,
    rows,
    line: 0,
    ...standing,
  };
  if (form === 'table') return [table];
  const words = printBlock(node, { around: [], style, places: [] }).flatMap((printed) =>
    wordsIn(printed, standing),
  );
  return [table, ...words];
}

function wordsIn(printed: Printed, standing: Standing): Prose[] {
  if (printed.kind === 'paragraph') return wordsOf(printed.runs, standing);
  if (printed.kind !== 'list') return [];
  return printed.items.flatMap((item) => item.flatMap((part) => wordsIn(part, standing))).map(asItem);
}

const asItem = (prose: Prose): Prose => ({ ...prose, depth: 0 });

function wordsOf(runs: readonly Run[], standing: Standing): Prose[] {
  const text = runs.map((run) => (run.kind === 'text' ? run.text : ' ')).join('');
  return text.trim() === '' ? [] : [{ kind: 'prose', text, line: 0, ...standing }];
}

function tableOf(table: PrintedTable, standing: Standing): Block {
  const rows = [...table.head, ...table.body].map((row) => ({
    cells: row.map((cell) =>
      cell.blocks
        .flatMap((block) => wordsIn(block, standing))
        .map(({ text }) => text)
        .join(' ')
        .trim(),
    ),
    line: 0,
  }));
  return { kind: 'table', caption: table.caption, rows, line: 0, ...standing };
}
