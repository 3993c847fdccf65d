import { type Grid, rectangle } from './grid.ts';

/** The grid of copied HTML, when it is one table and nothing else, as spreadsheets copy it. Nothing in it is run or loaded. */
export function gridOfHtml(html: string): Grid | undefined {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const tables = body.querySelectorAll('table');
  const [table] = tables;
  if (
    !table ||
    tables.length > 1 ||
    table.querySelector('[colspan]:not([colspan="1"]), [rowspan]:not([rowspan="1"])')
  )
    return undefined;
  const rows = [...table.rows].map((row) => [...row.cells].map(({ textContent }) => clean(textContent)));
  table.remove();
  return clean(body.textContent) === '' ? rectangle(rows) : undefined;
}

const clean = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
