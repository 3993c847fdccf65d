import { expect, test } from '@jest/globals';
import { readPaper } from './read-paper.ts';

const tabbed = `## Harbour Board

Report to: the Harbour Board

<b>Title of Report:</b>\t<b>Boats &amp; Barns</b>
<b>Date of Meeting:</b>\t<b>25<sup>th</sup> June 2031</b>
<b>COG date</b>\t<b>COG – 29<sup>th</sup> May 2031</b>

### 1.0 Purpose of Report

It tells of boats
and of barns.

**2.1 Boats**

**Lead: Sergeant A. Person  
Small Boats**

Table comparing data

\t2030\t2031\tDiff.
<b>Sails</b>\t1,200\t\t-3

- One item
  - **Part:** of it

### **Delivery Achieved May 2031:**

1) Numbered item
`;

const paper = readPaper(tabbed);

test('the front sheet is read line by line, with tags and entities gone, and gives the title', () => {
  expect(paper.title).toBe('Boats & Barns');
  expect(paper.frontSheet).toEqual([
    { label: 'Report to', value: 'the Harbour Board', line: 3 },
    { label: 'Title of Report', value: 'Boats & Barns', line: 5 },
    { label: 'Date of Meeting', value: '25th June 2031', line: 6 },
    { label: 'COG date', value: 'COG – 29th May 2031', line: 7 },
  ]);
});

test('a heading is a heading by its mark or its number, and every thing knows its line, section and label', () => {
  expect(paper.blocks.map(({ line, section, under }) => [line, section, under])).toEqual([
    [1, '', 'Harbour Board'],
    [9, '1.0 Purpose of Report', ''],
    [11, '1.0 Purpose of Report', ''],
    [14, '2.1 Boats', ''],
    [16, '2.1 Boats', 'Lead: Sergeant A. Person'],
    [17, '2.1 Boats', 'Small Boats'],
    [19, '2.1 Boats', 'Small Boats'],
    [21, '2.1 Boats', 'Small Boats'],
    [24, '2.1 Boats', 'Small Boats'],
    [25, '2.1 Boats', 'Small Boats'],
    [27, '2.1 Boats', 'Delivery Achieved May 2031:'],
    [29, '2.1 Boats', 'Delivery Achieved May 2031:'],
  ]);
});

test('lines of one paragraph are one paragraph; items keep their depth', () => {
  const prose = paper.blocks.filter((block) => block.kind === 'prose');
  expect(prose.map(({ text, depth }) => [text, depth])).toEqual([
    ['It tells of boats and of barns.', undefined],
    ['Table comparing data', undefined],
    ['One item', 0],
    ['Part: of it', 1],
    ['Numbered item', 0],
  ]);
});

const rows = [
  { cells: ['', '2030', '2031', 'Diff.'], line: 21 },
  { cells: ['Sails', '1,200', '', '-3'], line: 22 },
];

test('a table keeps its empty cells', () => {
  expect(paper.blocks.find((block) => block.kind === 'table')?.rows).toEqual(rows);
});

test('a table with pipes is read like one with tabs, its rule left out', () => {
  const piped = readPaper(
    '# Boats\n\n| | 2030 | 2031 | Diff. |\n|---|---:|:-:|---|\n| **Sails** | 1,200 | | -3 |\n',
  );
  const table = piped.blocks.find((block) => block.kind === 'table');
  expect(table?.rows.map(({ cells }) => cells)).toEqual(rows.map(({ cells }) => cells));
  expect(table?.rows.map(({ line }) => line)).toEqual([3, 5]);
});

test('where no heading has a number, every marked heading begins a section', () => {
  const plan = readPaper(
    '# Plan\n\n## Update\n\nVersion: 2\n\n# Priority 1\n\n### We will:\n\n*Care for boats.*\n',
  );
  expect(plan.frontSheet).toEqual([{ label: 'Version', value: '2', line: 5 }]);
  expect(plan.blocks.at(-1)).toMatchObject({
    text: 'Care for boats.',
    section: 'Priority 1',
    under: 'We will:',
    line: 11,
  });
});

test('plain text with the line ends of Windows has headings by number alone', () => {
  const plain = readPaper('Boat paper\r\n\r\n1.1 Boats\r\n\r\n3.5 knots is slow.\r\n');
  expect(plain.blocks.map(({ kind, line, section }) => [kind, line, section])).toEqual([
    ['prose', 1, ''],
    ['heading', 3, '1.1 Boats'],
    ['prose', 5, '1.1 Boats'],
  ]);
});

test('an empty file is an empty paper', () => {
  expect(readPaper('')).toEqual({ title: '', frontSheet: [], blocks: [], lines: [''] });
});

const textOf = (source: string) =>
  readPaper(source).blocks.map((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells) : block.text,
  );
const tablesOf = (source: string) =>
  readPaper(source).blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map(({ cells }) => cells)] : [],
  );

test('a table set with spaces is a table, and two columns of words are none', () => {
  const source =
    '# Boats\n\nMeasure        2030   2031\n-------------  -----  -----\nSmall boats    1,200  1,100\nLarge boats       40     52\nSource: harbour log\n';
  expect(tablesOf(source)).toEqual([
    [
      ['Measure', '2030', '2031'],
      ['Small boats', '1,200', '1,100'],
      ['Large boats', '40', '52'],
    ],
  ]);
  expect(
    tablesOf('# Boats\n\nAll boats  are kept  in the harbour.\nAll sails  are kept  in the loft.\n'),
  ).toEqual([]);
});

test.each([
  ['of a grid', '+---+---+\n| A | 1 |\n+===+===+\n| B | 2 |\n+---+---+\n'],
  ['without outer bars', 'A | 1\n--- | ---\nB | 2 | \n'],
])('the rules of a table are no rows: %s', (_, source) => {
  const [rows = [], ...more] = tablesOf(`# Boats\n\n${source}`);
  expect(more).toEqual([]);
  expect(rows.flat().some((cell) => /--|==/.test(cell))).toBe(false);
  expect(rows).toContainEqual(expect.arrayContaining(['B', '2']));
});

test('the source of a table, a page number and a marking belong to no paragraph', () => {
  const source =
    '# Boats\n\n| A | B |\n|---|---|\n| 1 | 2 |\nSource: harbour log\nBoats are kept\nin winter.\nPage 1 of 2\nThey are launched in spring.\nOFFICIAL\n';
  expect(textOf(source).slice(2)).toEqual([
    'Source: harbour log',
    'Boats are kept in winter.',
    'Page 1 of 2',
    'They are launched in spring.',
    'OFFICIAL',
  ]);
});

test('items have any bullet, number or letter, and tabs indent them', () => {
  const source = '# Boats\n\n•\tSails\n\to Masts\n(a) Ropes\n  iv) Oars\n▪ Pumps\n';
  expect(
    readPaper(source).blocks.flatMap((block) => (block.kind === 'prose' ? [[block.text, block.depth]] : [])),
  ).toEqual([
    ['Sails', 0],
    ['Masts', 1],
    ['Ropes', 0],
    ['Oars', 1],
    ['Pumps', 0],
  ]);
});

test('links, images, quotation marks and underscores leave their words', () => {
  expect(
    textOf(
      '# Boats\n\n> See [the _harbour_ log](https://example.org/a_b) and ![map](map.png) of __all__ boats_by_night.[^1]\n',
    ),
  ).toEqual(['Boats', 'See the harbour log and of all boats_by_night.']);
  expect(textOf('# Boats\n\nUp by __% of ___ boats.\n')[1]).toBe('Up by __% of ___ boats.');
});

test.each([
  ['a table with bars', '| Title of Report: | Boats |\n|---|---|\n| Date of Meeting | 25 June 2031 |\n'],
  ['a table with tabs', 'Title of Report:\tBoats\nDate of Meeting:\t25 June 2031\n'],
  ['lines', '**Title of Report :** Boats\n**Date of Meeting:** 25 June 2031\n'],
  ['labels over their values', '**Title of Report**\nBoats\n\nDate of Meeting:\n\n25 June 2031\n'],
])('the front sheet is read from %s', (_, front) => {
  const paper = readPaper(
    `# Harbour Board\n\n${front}\n## Purpose of Report\n\nNote: boats.\n\n## Recommendations\n\nNone.\n`,
  );
  expect(paper.frontSheet.map(({ label, value }) => [label, value])).toEqual([
    ['Title of Report', 'Boats'],
    ['Date of Meeting', '25 June 2031'],
  ]);
  expect(paper.title).toBe('Boats');
  expect(paper.blocks.map(({ section }) => section)).toEqual([
    expect.any(String),
    'Purpose of Report',
    'Purpose of Report',
    'Recommendations',
    'Recommendations',
  ]);
});

test('in plain text a line that stands alone and reads as a heading is one, and a caption or a sentence is not', () => {
  const source =
    'Harbour Board\n\nPurpose of report\n\nIt tells of boats.\n\nSMALL BOATS\n\nBar chart showing boats\n\nWe thank all\n\nBarn and Boat Fires\n\n2. Next steps\n\nBoats are sold.\n';
  expect(readPaper(source).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual(
    ['Harbour Board', 'Purpose of report', 'SMALL BOATS', 'Barn and Boat Fires', 'Next steps'],
  );
});

test('underlined headings, single numbers and numbers before a tab begin sections', () => {
  const source =
    'Boats\n=====\n\n1.\tPurpose\n\n### 2. Small Boats\n\nBoats sail.\n\n2.1\tOars\n\nOars row.\n';
  expect(
    readPaper(source).blocks.flatMap((block) => (block.kind === 'heading' ? [block.section] : [])),
  ).toEqual(expect.arrayContaining(['2 Small Boats', '2.1 Oars']));
});
