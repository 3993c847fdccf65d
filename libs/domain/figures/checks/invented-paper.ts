import type { Block, FrontLine, Heading, Prose, Table, TypedPaper } from './paper.ts';

/** What a spec gives: a paragraph, the rows of a table with cells between bars, a heading, an item of a list. */
export type Invented =
  | string
  | readonly string[]
  | { readonly heading: string }
  | { readonly item: string; readonly depth: number };

/** A paper about an invented force for the specs: each part on its own line from 1, sections begun by headings. */
export function inventedPaper(
  parts: readonly Invented[],
  front: Readonly<Record<string, string>> = {},
): TypedPaper {
  const frontSheet = Object.entries(front).map(
    ([label, value], index): FrontLine => ({ label, value, line: index + 1 }),
  );
  let line = frontSheet.length + 1;
  let section = '';
  let under = '';
  const blocks = parts.map((part): Block => {
    const place = { line, section, under };
    line += 1;
    if (typeof part === 'string') return { kind: 'prose', text: part, ...place } satisfies Prose;
    if ('item' in part)
      return { kind: 'prose', text: part.item, depth: part.depth, ...place } satisfies Prose;
    if ('heading' in part) {
      const isLabel = part.heading.endsWith(':');
      section = isLabel ? section : part.heading;
      under = isLabel ? part.heading : '';
      return {
        kind: 'heading',
        number: '',
        text: part.heading,
        level: 2,
        line: place.line,
        section,
        under,
      } satisfies Heading;
    }
    const rows = part.map((row, index) => ({
      cells: row.split('|').map((cell) => cell.trim()),
      line: place.line + index,
    }));
    line += rows.length - 1;
    return { kind: 'table', rows, ...place } satisfies Table;
  });
  return { title: 'Invented paper', frontSheet, blocks, lines: [] };
}
