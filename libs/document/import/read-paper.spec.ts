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
