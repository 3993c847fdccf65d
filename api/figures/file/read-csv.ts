import { CsvError, parse } from 'csv-parse/sync';
import { FILE_LIMITS, type FileRead, TOO_MANY_ROWS, UnreadableFile } from './messages.ts';

const DELIMITERS = [',', ';', '\t'] as const;

/** The cells of a text with commas, semicolons or tabs between them. Throws {@link UnreadableFile}. */
export function readCsv(bytes: Buffer): FileRead {
  const text = decoded(bytes);
  if (text.includes('\0')) throw new UnreadableFile('The file is no text. Save it as .csv or .xlsx.');
  const cells = parsed(text);
  if (cells.length > FILE_LIMITS.rows) throw new UnreadableFile(TOO_MANY_ROWS);
  return { cells, notes: [] };
}

/** Excel writes the marks of UTF-16 and UTF-8; what is neither is the Windows alphabet. */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function parsed(text: string): string[][] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 200_000,
      to: FILE_LIMITS.rows + 1,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : undefined;
    throw new UnreadableFile(
      `The text cannot be split into cells${line ? `: look for a quotation mark that is not closed, at or before line ${line}` : ''}. Save it from Excel as .csv again.`,
    );
  }
}

/** Whichever there is most of in the first lines. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 4_000);
  const count = (delimiter: string) => start.split(delimiter).length;
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best));
}
