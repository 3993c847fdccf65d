import { alignedRows, isRuled } from './aligned-columns.ts';
import { listItem } from './list-item.ts';
import { plainHeadings } from './plain-headings.ts';
import { isBoldLine, plainText } from './plain-text.ts';

/** A line by itself: what it is, before anybody knows where it stands. `alone` is a paragraph that no other line belongs to. */
export type LinePiece =
  | {
      readonly kind: 'heading';
      readonly number: string;
      readonly text: string;
      readonly level: number;
      readonly line: number;
    }
  | { readonly kind: 'label'; readonly text: string; readonly line: number }
  | {
      readonly kind: 'prose';
      readonly text: string;
      readonly depth?: number;
      readonly alone?: boolean;
      readonly line: number;
    }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly line: number }
  | { readonly kind: 'blank'; readonly line: number };

const numbered = /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?\s+(\p{Lu}.*)$/u;
const marked = /^(\d{1,2})[.)]\s+(\p{Lu}.*)$/u;
const hashed = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;

/** What each line of a Markdown or plain text file is. Bold that runs over several lines is bold in each. */
export function piecesOf(lines: readonly string[]): LinePiece[] {
  const context: Context = {
    aligned: alignedRows(lines),
    headings: lines.some((line) => hashed.test(line) || isBoldLine(line)) ? new Map() : plainHeadings(lines),
  };
  let isOpen = false;
  return lines.map((line, index) => {
    const source = line.replace(/^\s{0,3}(?:> ?)+/, '');
    const marks = source.split('**').length - 1;
    const bold = isOpen ? `**${source}` : source;
    isOpen = source.trim() !== '' && (marks % 2 === 1 ? !isOpen : isOpen);
    const piece = pieceOf(isOpen ? `${bold.trimEnd()}**` : bold, index + 1, context);
    const underline = /^(=|-)\1{2,}\s*$/.exec(lines[index + 1] ?? '');
    if (!underline || piece.kind !== 'prose' || piece.depth !== undefined || piece.text.length > 120)
      return piece;
    const isFirst = index === 0 || (lines[index - 1] ?? '').trim() === '';
    return isFirst ? headingOf(piece.text, underline[1] === '=' ? 1 : 2, index + 1) : piece;
  });
}

interface Context {
  readonly aligned: ReturnType<typeof alignedRows>;
  readonly headings: ReturnType<typeof plainHeadings>;
}

function pieceOf(source: string, line: number, { aligned, headings }: Context): LinePiece {
  const text = plainText(source);
  if (text === '') return { kind: 'blank', line };
  if (isRuled(source) && !source.includes('|'))
    return source.includes('+') || aligned.has(line - 2)
      ? { kind: 'row', cells: ['---'], line }
      : { kind: 'blank', line };
  const hashes = hashed.exec(source);
  if (hashes) return headingOf(plainText(hashes[2] ?? ''), hashes[1]?.length ?? 1, line);
  const plain = headings.get(line - 1);
  if (plain) return { kind: 'heading', ...plain, level: 1, line };
  if (isHeadingInPlainText(source, text)) return headingOf(text, 0, line);
  const item = listItem(source);
  if (item && !isBoldLine(source) && !item.words.includes('\t'))
    return { kind: 'prose', text: plainText(item.words), depth: item.depth, line };
  const cells = aligned.get(line - 1)?.map(plainText) ?? cellsOf(source);
  if (cells) return { kind: 'row', cells, line };
  return { kind: 'prose', text, ...(standsAlone(text) ? { alone: true } : {}), line };
}

/** The source of a table, the number of a page and the marking at its foot belong to no paragraph. */
function standsAlone(text: string): boolean {
  return /^(?:data )?sources?: |^page \d+(?: of \d+)?$|^(?:not )?(?:official|restricted|protected)(?:[ :-].{0,30})?$/i.test(
    text,
  );
}

/** "1.0⇥Purpose" is a heading of a word processor; any other tab sets columns. */
function isHeadingInPlainText(source: string, text: string): boolean {
  const columns = source.trim().split('\t').length;
  if (isBoldLine(source)) return text.length <= 120 && columns <= 1;
  const isNumbered = numbered.test(text) && text.length <= 90 && !/[.;,]$/.test(text);
  return isNumbered && (columns === 1 || (columns === 2 && /^\s*[\d.]+\t/.test(source)));
}

/** `Insights:` and `Thematic lead: A. Person` label what follows; they begin no section. */
function headingOf(text: string, hashes: number, line: number): LinePiece {
  const [, number = '', words = text] = numbered.exec(text) ?? marked.exec(text) ?? [];
  if ((number === '' && hashes === 0) || (number === '' && /:/.test(text)))
    return { kind: 'label', text, line };
  const level = number === '' ? hashes : number.replace(/(?:\.0)$/, '').split('.').length;
  return { kind: 'heading', number, text: words, level, line };
}

function cellsOf(source: string): string[] | undefined {
  if (source.trimEnd().includes('\t')) return source.split('\t').map(plainText);
  const bars =
    /^\s*\|(.*)\|\s*$/.exec(source)?.[1] ??
    (/^[^|]+(?: \| [^|]*){2,}$|^\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)+$/.test(source) ? source : undefined);
  return bars?.split(/(?<!\\)\|/).map(plainText);
}
