import { isBoldLine, plainText } from './plain-text.ts';

/** A line by itself, or the lines of one paragraph joined: what it is, before anybody knows where it stands. */
export type LinePiece =
  | {
      readonly kind: 'heading';
      readonly number: string;
      readonly text: string;
      readonly level: number;
      readonly line: number;
    }
  | { readonly kind: 'label'; readonly text: string; readonly line: number }
  | { readonly kind: 'prose'; readonly text: string; readonly depth?: number; readonly line: number }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly line: number }
  | { readonly kind: 'blank'; readonly line: number };

const numbered = /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?\s+(\p{Lu}.*)$/u;
const item = /^(\s*)(?:[-*•–]|\d{1,2}[.)])\s+(\S.*)$/;

/** What each line of a Markdown or plain text file is. Bold that runs over several lines is bold in each. */
export function piecesOf(lines: readonly string[]): LinePiece[] {
  let isOpen = false;
  return lines.map((source, index) => {
    const marks = source.split('**').length - 1;
    const marked = isOpen ? `**${source}` : source;
    isOpen = source.trim() !== '' && (marks % 2 === 1 ? !isOpen : isOpen);
    return pieceOf(isOpen ? `${marked.trimEnd()}**` : marked, index + 1);
  });
}

function pieceOf(source: string, line: number): LinePiece {
  if (plainText(source) === '') return { kind: 'blank', line };
  const hashes = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(source);
  if (hashes) return headingOf(plainText(hashes[2] ?? ''), hashes[1]?.length ?? 1, line);
  const cells = cellsOf(source);
  if (cells) return { kind: 'row', cells, line };
  const text = plainText(source);
  if (isHeadingInPlainText(source, text)) return headingOf(text, 0, line);
  const [, indent = '', words = ''] = item.exec(source) ?? [];
  if (words !== '' && !isBoldLine(source))
    return { kind: 'prose', text: plainText(words), depth: Math.floor(indent.length / 2), line };
  return { kind: 'prose', text, line };
}

function isHeadingInPlainText(source: string, text: string): boolean {
  if (isBoldLine(source)) return text.length <= 120;
  return numbered.test(text) && text.length <= 90 && !/[.;,]$/.test(text);
}

/** `Insights:` and `Thematic lead: A. Person` label what follows; they begin no section. */
function headingOf(text: string, hashes: number, line: number): LinePiece {
  const [, number = '', words = text] = numbered.exec(text) ?? [];
  if (number === '' && (/:/.test(text) || hashes === 0)) return { kind: 'label', text, line };
  const level = number === '' ? hashes : number.replace(/(?:\.0)$/, '').split('.').length;
  return { kind: 'heading', number, text: words, level, line };
}

function cellsOf(source: string): string[] | undefined {
  if (source.trimEnd().includes('\t')) return source.split('\t').map(plainText);
  const bars =
    /^\s*\|(.*)\|\s*$/.exec(source)?.[1] ?? (/^[^|]+(?: \| [^|]*){2,}$/.test(source) ? source : undefined);
  return bars?.split(/(?<!\\)\|/).map(plainText);
}
