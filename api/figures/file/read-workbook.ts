import { type CellObject, read, SSF, type WorkSheet } from '@e965/xlsx';
import { FILE_LIMITS, type FileRead, TOO_MANY_ROWS, UnreadableFile } from './messages.ts';
import { namesUnpackedWithin } from './unpacked.ts';

const NO_WORKBOOK = 'The file ends in .xlsx but holds no workbook. Save it from Excel as .xlsx or .csv.';

/**
 * The cells of the first sheet of a workbook, as values: formulas are not worked out, only what Excel worked out is read.
 * Throws {@link UnreadableFile}.
 */
export function readWorkbook(bytes: Buffer): FileRead {
  const names = namesUnpackedWithin(bytes, FILE_LIMITS.unpacked);
  if (!names.includes('xl/workbook.xml')) throw new UnreadableFile(NO_WORKBOOK);
  if (names.some((name) => name.startsWith('xl/externalLinks/')))
    throw new UnreadableFile(
      'The workbook takes figures from another file. Paste them in as values, save it, and choose it again.',
    );
  const book = read(bytes, {
    type: 'buffer',
    dense: true,
    cellNF: true,
    cellHTML: false,
    cellText: false,
    sheetRows: FILE_LIMITS.rows + 1,
  });
  const hidden = (book.Workbook?.Sheets ?? []).some(({ Hidden }) => (Hidden ?? 0) > 0);
  if (hidden)
    throw new UnreadableFile(
      'The workbook has hidden sheets. Show or delete them, save it, and choose it again.',
    );
  const [name, ...others] = book.SheetNames;
  const sheet = name === undefined ? undefined : book.Sheets[name];
  if (!sheet) throw new UnreadableFile('The workbook has no sheet.');
  const notes =
    others.length === 0
      ? []
      : [
          `Only the first sheet, “${name}”, was read: the others are ${others.map((other) => `“${other}”`).join(', ')}.`,
        ];
  return { cells: cellsOf(sheet, book.Workbook?.WBProps?.date1904 ?? false), notes };
}

function cellsOf(sheet: WorkSheet, from1904: boolean): readonly (readonly string[])[] {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  if (rows.length > FILE_LIMITS.rows) throw new UnreadableFile(TOO_MANY_ROWS);
  return Array.from(rows, (row) =>
    Array.from((row ?? []).slice(0, FILE_LIMITS.columns), (cell) => (cell ? textOf(cell, from1904) : '')),
  );
}

function textOf({ t, v, f, z }: CellObject, from1904: boolean): string {
  if (v === undefined) {
    if (f === undefined) return '';
    throw new UnreadableFile(
      'The workbook has formulas that Excel has not worked out. Open it in Excel, save it, and choose it again.',
    );
  }
  if (t === 'e') return '#ERROR';
  if (typeof v !== 'number') return String(v);
  const format = String(z ?? '');
  if (SSF.is_date(format)) return dayOf(v, from1904);
  // A cell that shows 6.4% holds 0.064.
  return format.includes('%') ? `${plain(v * 100)}%` : plain(v);
}

function dayOf(serial: number, from1904: boolean): string {
  const { y, m, d }: { y: number; m: number; d: number } = SSF.parse_date_code(serial, {
    date1904: from1904,
  });
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** The number without what binary fractions add to it: 0.1 + 0.2 is 0.3. */
const plain = (value: number): string => String(Number(value.toPrecision(15)));
