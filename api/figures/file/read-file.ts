import { type ChosenFile, type FileRead, UnreadableFile } from './messages.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** The cells of a CSV or XLSX file. Never throws: a file that cannot be read is answered with one sentence. */
export function readFile({ name, bytes }: ChosenFile): FileRead {
  try {
    return readByKind(name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof UnreadableFile) return { problem: error.message };
    return { problem: 'The file is damaged. Open it in Excel, save it again, and choose it again.' };
  }
}

function readByKind(name: string, bytes: Buffer): FileRead {
  const kind = /\.(?<ending>csv|tsv|txt|xlsx)$/i.exec(name)?.groups?.ending?.toLowerCase();
  if (kind === undefined) throw new UnreadableFile('Choose a file that ends in .csv or .xlsx.');
  if (bytes.length === 0) throw new UnreadableFile('The file is empty.');
  if (begins(bytes, OLD_OFFICE)) throw new UnreadableFile(oldOffice(bytes));
  if (kind === 'xlsx') {
    if (begins(bytes, ZIP)) return readWorkbook(bytes);
    throw new UnreadableFile(
      'The file ends in .xlsx but is no workbook. Save it from Excel as .xlsx or .csv.',
    );
  }
  if (begins(bytes, ZIP))
    throw new UnreadableFile(`The file ends in .${kind} but is no text. If it is a workbook, name it .xlsx.`);
  return readCsv(bytes);
}

const begins = (bytes: Buffer, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** Excel keeps a protected workbook inside the container that old workbooks had. */
const oldOffice = (bytes: Buffer) =>
  bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? 'The workbook is protected by a password. Save it without one, and choose it again.'
    : 'The file is a workbook of before 2007. Save it as .xlsx, and choose it again.';
