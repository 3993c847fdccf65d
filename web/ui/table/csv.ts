/** What a cell of a table may be worth: text, a number, or nothing. */
export type CellValue = string | number | undefined;

/** A spreadsheet would run text that begins so; an apostrophe before it keeps it text. */
const FORMULA = /^[\s]*[=+\-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20]/;

function cell(value: CellValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /["',;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV (RFC 4180) that a spreadsheet opens as data: UTF-8 with its mark, and no text it would run as a formula. */
export function csvText(rows: readonly (readonly CellValue[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
