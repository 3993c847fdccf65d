import { expect, test } from '@jest/globals';
import { boardReasons, programmeReasons } from './board.ts';

const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

test.each<[about: string, name: string, shortName: string, taken: boolean, codes: string[]]>([
  ['with a name of its own', 'Scrutiny Board', 'Board', false, []],
  ['with another’s name', 'Scrutiny Board', 'Board', true, ['name-taken']],
  ['without names', ' ', '', false, ['name-missing', 'short-name-missing']],
  ['with a short name that is long', 'Board', 'b'.repeat(41), false, ['short-name-long']],
])('a board %s', (_, name, shortName, taken, expected) => {
  expect(codes(boardReasons({ name, shortName }, taken))).toEqual(expected);
});

test.each<[about: string, name: string, year: number, taken: boolean, codes: string[]]>([
  ['with a name and a year', 'Scrutiny', 2026, false, []],
  ['made already', 'Scrutiny', 2026, true, ['name-taken']],
  ['without a name, in a year long gone', '', 26, false, ['name-missing', 'year-wrong']],
])('a programme %s', (_, name, year, taken, expected) => {
  expect(codes(programmeReasons({ name, year }, taken))).toEqual(expected);
});
