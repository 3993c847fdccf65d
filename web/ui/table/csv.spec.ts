import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvText } from './csv.ts';

const line = (...cells: (string | number | undefined)[]) => csvText([cells]).slice(1, -2);

test.each(['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', ' =1', '%x', '|x'])(
  '"%s" stays text in a spreadsheet',
  (text) => {
    expect(line(text).replace(/^"/, '').startsWith("'")).toBe(true);
  },
);

test('a number stays a number, also below nothing', () => {
  expect(line(-2.5, 0, undefined)).toBe('-2.5,0,');
});

test('quotation marks, commas and line ends stay inside their cell', () => {
  expect(line('a "b"', 'c,d', 'e\nf')).toBe('"a ""b""","c,d","e\nf"');
});

test('no cell of any text begins as a formula', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/^"?[\s]*[=+\-@|%]/.test(line(text))));
});
