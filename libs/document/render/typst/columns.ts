import type { Block, PrintedCell, PrintedTable } from '../printed/printed.ts';

const WIDEST = 44;
const NARROWEST = 4;
const TREND = 9;

function words(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'list') return block.items.map(words).join(' ');
      if (block.kind !== 'paragraph' && block.kind !== 'heading') return '';
      return block.runs.map((run) => (run.kind === 'break' ? ' ' : run.small ? '' : run.text)).join('');
    })
    .join(' ');
}

/** Small words are narrower, and each of their runs stays together. */
const smallDemand = (blocks: readonly Block[]): number =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
    .reduce(
      (most, run) => (run.kind === 'text' && run.small ? Math.max(most, run.text.length * 0.9) : most),
      0,
    );

/** Room a cell asks for, in characters: a header may wrap, a figure may not. */
function demand(cell: PrintedCell): number {
  if (cell.blocks.some(({ kind }) => kind === 'trend')) return TREND;
  const text = words(cell.blocks).trim();
  const longestWord = text.split(/\s+/).reduce((most, word) => Math.max(most, word.length), 0);
  const wanted =
    cell.numeric && !cell.header
      ? text.length
      : Math.max(longestWord, text.length / 3, smallDemand(cell.blocks));
  return Math.min(Math.max(wanted + 2, NARROWEST), WIDEST);
}

/** The relative widths of a table's columns, from what stands in them. Spanning cells follow the others. */
export function columnWidths({ columns, head, body }: PrintedTable): readonly number[] {
  const widths = new Array<number>(columns).fill(NARROWEST);
  for (const row of [...head, ...body]) {
    if (row.length !== columns) continue;
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, demand(cell));
  }
  return widths;
}

/** A header longer than this would crowd every page it is repeated on. */
const LONGEST_REPEATED_HEADER = 600;

/** Whether the header rows are short enough to stand at the top of every page. */
export function repeatsHeader({ head }: PrintedTable): boolean {
  return head.flat().reduce((sum, cell) => sum + words(cell.blocks).length, 0) <= LONGEST_REPEATED_HEADER;
}
