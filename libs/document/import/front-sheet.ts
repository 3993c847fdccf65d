import type { FrontLine } from '@countersign/domain';
import type { LinePiece } from './lines.ts';

const MOST_FRONT_HEADINGS = 2;
const firstSection =
  /^(?:purpose|introduction|executive summary|summary|recommendations?|background|contents)\b/i;
const inOneLine = /^(\p{L}[^.:|]{2,60}?)\s*:\s+(\S.*)$/u;
const labelAlone =
  /^(?:title|classification|agenda|chief officer|date|version|report (?:to|from|by|of)|author|meeting|cog|lead officer|presented by|security|marking)\b[^.]{0,100}$/i;

/** The lines of the front sheet, in one line each, in the rows of a table or under their labels; and every other piece. */
export function splitFrontSheet(pieces: readonly LinePiece[]): {
  readonly frontSheet: readonly FrontLine[];
  readonly rest: readonly LinePiece[];
} {
  const bodyFrom = firstLineOfBody(pieces);
  const front = pieces.filter(({ line }) => line < bodyFrom);
  const taken = new Set<number>();
  const frontSheet = front.flatMap((piece, index) => {
    if (taken.has(piece.line)) return [];
    const next = front.slice(index + 1).find(({ kind }) => kind !== 'blank');
    const lines = piece.kind === 'row' ? pairsOf(piece.cells, piece.line) : textLines(piece, next);
    for (const { line } of lines) taken.add(line);
    if (lines.length > 0) taken.add(piece.line);
    return lines;
  });
  return { frontSheet, rest: pieces.filter(({ line }) => !taken.has(line)) };
}

/** The body begins with the first heading that has a number or a name of a first section, or after title and sub-title. */
function firstLineOfBody(pieces: readonly LinePiece[]): number {
  const headings = pieces.filter((piece) => piece.kind === 'heading');
  const begins = headings.findIndex(({ number, text }) => number !== '' || firstSection.test(text));
  const hasNumbers = headings.some(({ number }) => number !== '');
  const first = begins < 0 || (!hasNumbers && begins > MOST_FRONT_HEADINGS) ? MOST_FRONT_HEADINGS : begins;
  return headings[first]?.line ?? 0;
}

function textLines(piece: LinePiece, next: LinePiece | undefined): FrontLine[] {
  if (piece.kind !== 'prose' && piece.kind !== 'label') return [];
  const [, label, value] = inOneLine.exec(piece.text) ?? [];
  if (label && value) return [{ label, value, line: piece.line }];
  const isLabel =
    piece.kind === 'label'
      ? labelAlone.test(piece.text)
      : /:$/.test(piece.text) && labelAlone.test(piece.text);
  if (!isLabel || next?.kind !== 'prose' || next.depth !== undefined || /^[^.]{2,60}:/.test(next.text))
    return [];
  return [{ label: piece.text.replace(/\s*:$/, ''), value: next.text, line: next.line }];
}

/** A row holds one label with its value, or two side by side. */
function pairsOf(cells: readonly string[], line: number): FrontLine[] {
  const printed = cells.filter((cell) => cell !== '' && !/^:?-+:?$/.test(cell));
  const pairs: FrontLine[] = [];
  for (let index = 0; index + 1 < printed.length; index += 2)
    pairs.push({ label: (printed[index] ?? '').replace(/\s*:$/, ''), value: printed[index + 1] ?? '', line });
  return printed.length % 2 === 0 ? pairs : pairs.slice(0, 1);
}
