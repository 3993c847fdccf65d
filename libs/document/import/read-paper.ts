import type { Block, FrontLine, Row, TypedPaper } from '@countersign/domain';
import { type LinePiece, piecesOf } from './lines.ts';

const MOST_FRONT_HEADINGS = 2;
const frontLine = /^(\p{L}[^.:|]{2,60}):\s+(\S.*)$/u;

/** Reads a paper from Markdown or plain text: tables with pipes or tabs, headings by `#`, in bold or by number. */
export function readPaper(source: string): TypedPaper {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const pieces = piecesOf(lines);
  const bodyFrom = firstLineOfBody(pieces);
  const front = pieces.filter(({ line }) => line < bodyFrom);
  const frontSheet = front.flatMap(frontLinesOf);
  const taken = new Set(frontSheet.map(({ line }) => line));
  const blocks = blocksOf(pieces.filter(({ line }) => !taken.has(line)));
  return { title: titleOf(frontSheet, blocks), frontSheet, blocks, lines };
}

/** The body begins with the first numbered heading, or, where none has a number, after the title and its sub-title. */
function firstLineOfBody(pieces: readonly LinePiece[]): number {
  const headings = pieces.filter((piece) => piece.kind === 'heading');
  const first = headings.find(({ number }) => number !== '') ?? headings[MOST_FRONT_HEADINGS];
  return first?.line ?? 0;
}

function frontLinesOf(piece: LinePiece): FrontLine[] {
  if (piece.kind === 'row') return pairsOf(piece.cells, piece.line);
  if (piece.kind !== 'prose' && piece.kind !== 'label') return [];
  const [, label, value] = frontLine.exec(piece.text) ?? [];
  return label && value ? [{ label, value, line: piece.line }] : [];
}

/** A row holds one label with its value, or two side by side. */
function pairsOf(cells: readonly string[], line: number): FrontLine[] {
  const printed = cells.filter((cell) => cell !== '' && !/^:?-+:?$/.test(cell));
  const pairs: FrontLine[] = [];
  for (let index = 0; index + 1 < printed.length; index += 2)
    pairs.push({ label: (printed[index] ?? '').replace(/:$/, ''), value: printed[index + 1] ?? '', line });
  return printed.length % 2 === 0 ? pairs : pairs.slice(0, 1);
}

function titleOf(frontSheet: readonly FrontLine[], blocks: readonly Block[]): string {
  const named = frontSheet.find(({ label }) => /^title\b/i.test(label))?.value;
  return named ?? blocks.find((block) => block.kind === 'heading')?.text ?? '';
}

type Opened = { rows: Row[]; text: string[]; depth?: number; line: number };

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
    else if (open)
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
    } else if (piece.kind === 'prose' && piece.depth === undefined && open && open.rows.length === 0) {
      open.text.push(piece.text);
    } else {
      close();
      if (piece.kind === 'prose')
        open = { rows: [], text: [piece.text], ...depthOf(piece), line: piece.line };
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

function depthOf({ depth }: { readonly depth?: number }): { depth?: number } {
  return depth === undefined ? {} : { depth };
}
