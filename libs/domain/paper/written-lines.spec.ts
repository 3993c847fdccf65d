import { describe, expect, test } from '@jest/globals';
import type { WrittenLine } from '../template/front-sheet-field.ts';
import { changedLines, filledIn, filledLines, givenReasons, missingLines } from './written-lines.ts';

const line = (over: Partial<WrittenLine>): WrittenLine => ({
  label: 'Contact',
  from: 'written',
  key: 'contact',
  kind: 'text',
  required: false,
  guidance: '',
  ...over,
});
const ann = { id: 'p-1', line: 'Insp 12 Ann Hale', active: true };
const lines = [
  line({ required: true }),
  line({ key: 'held', label: 'Held on', kind: 'day' }),
  line({ key: 'cost', label: 'Cost', kind: 'figure' }),
  line({ key: 'open', label: 'Open or closed', kind: 'choice', choices: ['Open', 'Closed '] }),
  line({ key: 'who', label: 'Presenter', kind: 'person' }),
];
const empty = { lines, values: {} };
const reasons = (key: string, value: string, person = ann) =>
  givenReasons(empty, [{ key, value, person }]).map(({ text }) => text);

describe('what is given is printed as its kind prints', () => {
  test.each([
    ['contact', ' ext. 101 ', 'ext. 101'],
    ['held', '2026-06-30', '30 June 2026'],
    ['cost', '12500.5', '12,500.5'],
    ['cost', '£3,400', '£3,400'],
    ['open', 'Closed', 'Closed'],
    ['who', 'p-1', 'Insp 12 Ann Hale'],
  ])('%s: %s', (key, value, printed) => {
    expect(reasons(key, value)).toEqual([]);
    const values = filledIn(empty, [{ key, value, person: ann }]);
    expect(filledLines({ lines, values }).map((each) => [each.key, each.value])).toEqual([[key, printed]]);
  });
});

describe('what cannot stand there is refused under the label of its line', () => {
  test.each([
    ['held', '30/6/2026', 'Held on: Give a day, for example 30 June 2026.'],
    ['held', '2026-02-30', 'Held on: Give a day, for example 30 June 2026.'],
    ['cost', 'about 12', 'Cost: Give one number, for example 1,250 or £3,400.'],
    ['open', 'Ajar', 'Open or closed: Choose one of those offered.'],
    ['contact', 'x'.repeat(501), 'Contact: Use at most 500 characters; it has 501 now.'],
  ])('%s: %s', (key, value, text) => {
    expect(reasons(key, value)).toEqual([text]);
  });

  test('somebody whose account is closed, or nobody', () => {
    const refused = ['Presenter: Choose somebody who has an account in use.'];
    expect(reasons('who', 'p-1', { ...ann, active: false })).toEqual(refused);
    expect(givenReasons(empty, [{ key: 'who', value: 'p-2' }]).map(({ text }) => text)).toEqual(refused);
  });

  test('every line at once, and one that the template does not have', () => {
    const given = ['held', 'cost', 'else'].map((key) => ({ key, value: '?' }));
    expect(givenReasons(empty, given).map(({ code }) => code)).toEqual([
      'line-wrong',
      'line-wrong',
      'line-unknown',
    ]);
  });
});

test('a line that is not named stays, a blank one is cleared, and only what reads otherwise is recorded', () => {
  const before = {
    lines,
    values: filledIn(empty, [
      { key: 'contact', value: 'ext. 101' },
      { key: 'cost', value: '5' },
      { key: 'held', value: '2026-06-30' },
    ]),
  };
  const after = filledIn(before, [
    { key: 'contact', value: ' ' },
    { key: 'cost', value: '5.0' },
  ]);
  expect(Object.keys(after).sort()).toEqual(['cost', 'held']);
  expect(changedLines(before, after)).toEqual([
    { line: 'Contact', from: 'ext. 101', to: '' },
    { line: 'Cost', from: '5', to: '5.0' },
  ]);
});

test('a required line is missing until something stands on it; others never are', () => {
  expect(missingLines(empty).map(({ text }) => text)).toEqual([
    'Front sheet: Contact is not filled in. Fill it in on the paper’s page.',
  ]);
  expect(missingLines({ lines, values: filledIn(empty, [{ key: 'contact', value: 'ext. 1' }]) })).toEqual([]);
});
