import type { Block, FrontLine, Row, TypedPaper } from '@countersign/domain';
import { splitFrontSheet } from './front-sheet.ts';
import { type LinePiece, piecesOf } from './lines.ts';

/**
 * Reads a paper from Markdown or plain text: tables with pipes, tabs or aligned columns,
 * headings by `#`, underlined, in bold, by number or standing alone.
 */
export function readPaper(source: string): TypedPaper {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const pieces = piecesOf(lines);
  const { frontSheet, rest } = splitFrontSheet(pieces);
  const blocks = blocksOf(rest);
  return { title: titleOf(frontSheet, blocks), frontSheet, blocks, lines };
}

function titleOf(frontSheet: readonly FrontLine[], blocks: readonly Block[]): string {
  const named = frontSheet.find(({ label }) => /^title\b/i.test(label))?.value;
  return named ?? blocks.find((block) => block.kind === 'heading')?.text ?? '';
}

type Opened = { rows: Row[]; text: string[]; depth?: number; alone?: boolean; line: number };

/** Puts the pieces together: rows to tables, lines to paragraphs, each in its section and under its label. */
function blocksOf(pieces: readonly LinePiece[]): Block[] {
  const isNumbered = pieces.some((piece) => piece.kind === 'heading' && piece.number !== '');
  const blocks: Block[] = [];
  let section = '';
  let under = '';
  let open: Opened | undefined;
  const close = () => {
    if (open && open.rows.length > 0)
      blocks.push({ kind: 'table', rows: open.rows, line: open.line, section, under });
    else if (open && open.text.length > 0)
      blocks.push({
        kind: 'prose',
        text: open.text.join(' '),
        ...depthOf(open),
        line: open.line,
        section,
        under,
      });
    open = undefined;
  };
  for (const piece of pieces) {
    if (piece.kind === 'row') {
      if (!open || open.rows.length === 0) close();
      open ??= { rows: [], text: [], line: piece.line };
      if (!piece.cells.every((cell) => /^:?-*:?$/.test(cell)) || piece.cells.every((cell) => cell === ''))
        open.rows.push({ cells: piece.cells, line: piece.line });
    } else if (piece.kind === 'prose' && open && goesOn(piece, open)) {
      open.text.push(piece.text);
    } else {
      close();
      if (piece.kind === 'prose')
        open = {
          rows: [],
          text: [piece.text],
          ...depthOf(piece),
          alone: piece.alone ?? false,
          line: piece.line,
        };
      if (piece.kind === 'heading') {
        const begins = piece.number !== '' || !isNumbered;
        if (begins) section = `${piece.number} ${piece.text}`.trim();
        under = begins ? '' : piece.text;
        blocks.push({ ...piece, section, under });
      }
      if (piece.kind === 'label') {
        under = piece.text;
        blocks.push({
          kind: 'heading',
          number: '',
          text: piece.text,
          level: 6,
          line: piece.line,
          section,
          under,
        });
      }
    }
  }
  close();
  return blocks;
}

/** A line of prose goes on with the paragraph or item above it, unless one of the two stands alone. */
function goesOn(piece: Extract<LinePiece, { kind: 'prose' }>, open: Opened): boolean {
  return piece.depth === undefined && !piece.alone && !open.alone && open.rows.length === 0;
}

function depthOf({ depth }: { readonly depth?: number }): { depth?: number } {
  return depth === undefined ? {} : { depth };
}
