import { crc32, deflateRawSync } from 'node:zlib';
import { utils, type WorkBook, write } from '@e965/xlsx';
import { expect, test } from '@jest/globals';
import { FileReader } from './file-reader.ts';
import { readFile } from './read-file.ts';

const text = (name: string, content: string | Buffer) => readFile({ name, bytes: Buffer.from(content) });
const cells = (name: string, content: string | Buffer) => {
  const read = text(name, content);
  return 'cells' in read ? read.cells : read.problem;
};
const problem = (name: string, content: string | Buffer) => {
  const read = text(name, content);
  return 'problem' in read ? read.problem : 'It was read.';
};
const ROWS = [
  ['Measure', 'Mar 24'],
  ['Rape', 191],
];
const bookOf = (rows: readonly (readonly unknown[])[]): WorkBook => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Figures');
  return book;
};
const bytesOf = (book: WorkBook): Buffer =>
  write(book, { type: 'buffer', bookType: 'xlsx', compression: true });

/** A zip file with these files in it; `claimed` is the unpacked size it says that each has. */
function zipOf(
  files: Readonly<Record<string, Buffer>>,
  { claimed, flags = 0 }: { claimed?: number; flags?: number } = {},
) {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(content), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(claimed ?? content.length, 22);
    head.writeUInt16LE(name.length, 26);
    parts.push(head, Buffer.from(name), packed);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claimed ?? content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

test('a text is read with the marks, letters and separators that programs write', () => {
  const wanted = [
    ['Measure', 'Value'],
    ['Café, “late”', '£1'],
  ];
  expect(cells('a.csv', '\ufeffMeasure,Value\r\n"Café, “late”",£1\r\n')).toEqual(wanted);
  expect(cells('a.csv', 'Measure;Value\nCafé, “late”;£1')).toEqual(wanted);
  expect(cells('a.TSV', 'Measure\tValue\nCafé, “late”\t£1')).toEqual(wanted);
  expect(cells('a.csv', Buffer.from('\ufeffMeasure\tValue\nCafé, “late”\t£1', 'utf16le'))).toEqual(wanted);
  const windows = Buffer.from([0x4d, 0x2c, 0xa3, 0x31, 0x2c, 0xe9]);
  expect(cells('a.csv', windows)).toEqual([['M', '£1', 'é']]);
});

test('a workbook is read as values: days, shares and sums as they were worked out', () => {
  const book = bookOf([['Measure', 'Period', 'Value', 'Share'], ['Rape']]);
  const sheet = book.Sheets.Figures ?? {};
  sheet.B2 = { t: 'n', v: 45_352, z: 'mmm-yy' };
  sheet.C2 = { t: 'n', v: 0.1 + 0.2, f: '0.1+0.2' };
  sheet.D2 = { t: 'n', v: 0.064, z: '0.0%' };
  sheet.E2 = { t: 'b', v: true };
  sheet.F2 = { t: 'e', v: 0x17, w: '#REF!' };
  sheet['!ref'] = 'A1:F2';
  expect(cells('a.xlsx', bytesOf(book))).toEqual([
    ['Measure', 'Period', 'Value', 'Share'],
    ['Rape', '2024-03-01', '0.3', '6.4%', 'true', '#ERROR'],
  ]);
});

test('only the first sheet is read, and it says so', () => {
  const book = bookOf(ROWS);
  utils.book_append_sheet(book, utils.aoa_to_sheet([['More']]), 'Notes');
  expect(text('a.xlsx', bytesOf(book))).toEqual({
    cells: [
      ['Measure', 'Mar 24'],
      ['Rape', '191'],
    ],
    notes: ['Only the first sheet, “Figures”, was read: the others are “Notes”.'],
  });
});

test('what is no such file is refused with one sentence', () => {
  expect(problem('a.pdf', 'words')).toBe('Choose a file that ends in .csv or .xlsx.');
  expect(problem('a.csv', '')).toBe('The file is empty.');
  expect(problem('a.csv', bytesOf(bookOf(ROWS)))).toContain('name it .xlsx');
  expect(problem('a.xlsx', 'Measure,Mar 24')).toContain('is no workbook');
  expect(problem('a.csv', Buffer.from([0x4d, 0, 0x2c]))).toContain('The file is no text');
  expect(problem('a.csv', 'Measure,Value\n"Rape,1\nRobbery,2')).toContain('not closed');
  expect(problem('a.csv', 'a\n'.repeat(200_001))).toContain('more than 200,000 rows');
});

test('workbooks that are protected, old, linked, hidden or not worked out are refused with what to do', () => {
  const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]);
  expect(problem('a.xlsx', old)).toContain('before 2007');
  expect(problem('a.xlsx', Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]))).toContain(
    'password',
  );
  const within = { 'xl/workbook.xml': Buffer.from('<workbook/>') };
  expect(problem('a.xlsx', zipOf(within, { flags: 1 }))).toContain('password');
  expect(
    problem('a.xlsx', zipOf({ ...within, 'xl/externalLinks/externalLink1.xml': Buffer.from('<a/>') })),
  ).toContain('another file');
  expect(problem('a.xlsx', zipOf({ 'word/document.xml': Buffer.from('<a/>') }))).toContain(
    'holds no workbook',
  );
  const hidden = bookOf(ROWS);
  utils.book_append_sheet(hidden, utils.aoa_to_sheet([['More']]), 'Notes');
  hidden.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
  expect(problem('a.xlsx', bytesOf(hidden))).toContain('hidden sheets');
});

test('what unpacks to too much is refused, whatever it says of its size', () => {
  const bomb = Buffer.alloc(260 * 1024 * 1024);
  const files = { 'xl/workbook.xml': Buffer.from('<workbook/>'), 'xl/worksheets/sheet1.xml': bomb };
  expect(problem('a.xlsx', zipOf(files))).toContain('too large once unpacked');
  expect(problem('a.xlsx', zipOf(files, { claimed: 10 }))).toContain('too large once unpacked');
});

test('what is cut off or scrambled is refused, never thrown', () => {
  const whole = bytesOf(bookOf(ROWS));
  for (let at = 4; at < whole.length; at += 97) {
    expect(problem('a.xlsx', whole.subarray(0, at))).toMatch(/damaged|no workbook/);
    const scrambled = Buffer.from(whole);
    scrambled[at] = (scrambled[at] ?? 0) ^ 0xff;
    expect(text('a.xlsx', scrambled)).toBeDefined();
  }
});

test('a process of its own reads the file, and says so when it cannot', async () => {
  const reader = new FileReader();
  try {
    const [good, bad] = await Promise.all([
      reader.read({ name: 'a.csv', bytes: Buffer.from('Measure,Value') }),
      reader.read({ name: 'a.pdf', bytes: Buffer.from('words') }),
    ]);
    expect(good).toEqual({ cells: [['Measure', 'Value']], notes: [] });
    expect(bad).toHaveProperty('problem');
    expect(await reader.read({ name: 'a.csv', bytes: Buffer.alloc(21 * 1024 * 1024) })).toHaveProperty(
      'problem',
    );
  } finally {
    reader.onModuleDestroy();
  }
});
