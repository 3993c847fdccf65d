import { expect, test } from '@jest/globals';
import { periodOf } from '../../calendar/period.ts';
import { at, onProse, replacing, usingExtract } from './finding.ts';
import type { Prose, Table } from './paper.ts';

const place = { line: 3, section: '2 Roads', under: '' };
const where = { sectionKey: 'roads', block: 2 };
const written: Prose = { kind: 'prose', text: 'From 10 to 12.', ...place, at: where };
const table: Table = {
  kind: 'table',
  rows: [{ cells: ['Arson', '10', '12'], line: 3 }],
  ...place,
  at: where,
};

test('a finding says where its block is edited, and nothing where it was read from a file', () => {
  expect(at(written)).toEqual({ line: 3, section: '2 Roads', at: where });
  expect(at(place)).toEqual({ line: 3, section: '2 Roads' });
});

test('a figure that stands once in its block is mended by putting another in its place', () => {
  const mend = { kind: 'replace', at: where, from: '12', to: '13' };
  expect(replacing(written, '12', '13')).toEqual({ mend });
  expect(replacing(table, '12', '13')).toEqual({ mend });
});

test('a figure that stands twice, or in a file, is mended by nobody but a person', () => {
  expect(replacing({ ...written, text: '12 and 12' }, '12', '13')).toEqual({});
  expect(replacing({ ...table, rows: [...table.rows, ...table.rows] }, '12', '13')).toEqual({});
  expect(replacing(table, '1', '2')).toEqual({});
  expect(replacing({ kind: 'prose', text: 'From 10 to 12.', ...place }, '12', '13')).toEqual({});
});

test('what follows its source is mended at its source: nobody typed it', () => {
  const window = periodOf('year', 'calendar', '2031-01-01');
  const source = { measureId: 'm', area: '', category: '', window, extractedOn: '2032-01-10' };
  const bound = { ...written, bound: [{ index: 11, end: 13, source, value: 12 }] };
  expect(replacing(bound, '12', '13')).toEqual({});
  expect(replacing(bound, '10', '11')).toHaveProperty('mend');
  const row = { cells: ['Arson', '10', '12'], line: 3, sources: { 2: source } };
  expect(replacing({ ...table, rows: [row] }, '12', '13')).toEqual({});
  expect(replacing({ ...table, rows: [row] }, '10', '11')).toHaveProperty('mend');
});

test('an extract is chosen for a block that can be edited', () => {
  const mend = { kind: 'use-extract', at: where, extractedOn: '2031-04-02' };
  expect(usingExtract(table, '2031-04-02')).toEqual({ mend });
  expect(usingExtract({}, '2031-04-02')).toEqual({});
});

test('on prose a gate becomes a warning and a warning a question', () => {
  expect((['BLOCK', 'WARN', 'ASK', 'INFO'] as const).map(onProse)).toEqual(['WARN', 'ASK', 'ASK', 'INFO']);
});
