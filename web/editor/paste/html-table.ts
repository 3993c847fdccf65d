import { entitiesIn } from './entities.ts';
import { type Grid, rectangle } from './grid.ts';

const TOKEN = /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([a-z][a-z0-9:]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi;
/** What is in these is no text: a style sheet, a script, Word's own data. */
const DUMB = /<(style|script|head|xml|title|template|o:p\b)[^>]*>[\s\S]*?<\/\1\s*>/gi;
const BREAKS = new Set(['br', 'p', 'div', 'li']);

interface Cell {
  text: string;
  readonly columns: number;
  readonly rows: number;
  /** The number a spreadsheet keeps beside what its column is too narrow to show. */
  readonly kept: string | undefined;
}

/**
 * The grid of copied HTML, when it is one table and nothing else, as Excel, Word and LibreOffice copy it; merged cells
 * are spread, the first holding the text. Undefined for all else. Nothing in it is run, loaded or kept but its texts.
 */
export function gridOfHtml(html: string): Grid | undefined {
  const rows: Cell[][] = [];
  let tables = 0;
  let depth = 0;
  let cell: Cell | undefined;
  let outside = '';
  for (const [token, closing, name = '', attributes = ''] of html.replace(DUMB, '').matchAll(TOKEN)) {
    const tag = name.toLowerCase();
    if (token.startsWith('<!')) continue;
    if (tag === '') {
      if (cell) cell.text += token;
      else outside += token;
    } else if (tag === 'table') {
      depth += closing ? -1 : 1;
      if (!closing) tables += 1;
    } else if (tag === 'tr' && !closing) {
      rows.push([]);
      cell = undefined;
    } else if ((tag === 'td' || tag === 'th') && closing) cell = undefined;
    else if (tag === 'td' || tag === 'th') {
      cell = cellOf(attributes);
      rows.at(-1)?.push(cell);
    } else if (BREAKS.has(tag) && cell) cell.text += ' ';
  }
  if (tables !== 1 || depth !== 0 || clean(outside) !== '') return undefined;
  return rectangle(withoutBlankEdges(spread(rows)));
}

function cellOf(attributes: string): Cell {
  const named = (name: string) =>
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes);
  const textIn = (name: string) =>
    named(name)
      ?.slice(1)
      .find((part) => part !== undefined);
  const span = (name: string) => Math.min(Math.max(Number.parseInt(textIn(name) ?? '1', 10) || 1, 1), 100);
  return {
    text: '',
    columns: span('colspan'),
    rows: span('rowspan'),
    kept: textIn('sdval') ?? textIn('x:num'),
  };
}

/** Every cell in its own place, whatever was merged. */
function spread(rows: readonly (readonly Cell[])[]): string[][] {
  const grid: (string | undefined)[][] = rows.map(() => []);
  for (const [at, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (let down = 0; down < cell.rows; down += 1)
        for (let across = 0; across < cell.columns; across += 1) {
          const row = grid[at + down];
          if (row) row[column + across] = down + across === 0 ? textOf(cell) : '';
        }
      column += cell.columns;
    }
  }
  const width = Math.max(0, ...grid.map(({ length }) => length));
  return grid.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
}

/** Word and LibreOffice add a blank row or column at the edge of what was taken. */
function withoutBlankEdges(grid: readonly (readonly string[])[]): string[][] {
  const rows = grid.filter((row) => row.some((text) => text !== ''));
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((text) => text !== '') + 1));
  return rows.map((row) => row.slice(0, width));
}

function textOf({ text, kept }: Cell): string {
  const shown = clean(text);
  return /^#+$/.test(shown) && kept !== undefined && kept !== '' ? kept : shown;
}

const clean = (text: string) => entitiesIn(text).replace(/\s+/g, ' ').trim();
