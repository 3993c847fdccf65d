import { blankTemplate, type SectionDefinition } from '@countersign/domain';
import { expect, test } from '@jest/globals';
import {
  type Direction,
  movedSection,
  shifted,
  withNewItem,
  withNewSection,
  withoutSection,
  withText,
} from './edit.ts';

const blank = blankTemplate('t', 'T');
const section = (key: string, level: 1 | 2 | 3): SectionDefinition => ({
  key,
  number: key,
  heading: key,
  level,
  kind: 'text',
  writer: 'author',
  required: true,
  guidance: '',
});
const tree = [section('a', 1), section('a1', 2), section('a2', 2), section('b', 1), section('c', 1)];
const shown = (sections: readonly SectionDefinition[] | undefined) =>
  sections?.map(({ key, level }) => `${key}:${level}`).join(' ');

test.each<[string, number, Direction, string | undefined]>([
  ['a branch goes down with what is below it', 0, 'down', 'b:1 a:1 a1:2 a2:2 c:1'],
  ['a section goes up over the whole branch before it', 3, 'up', 'b:1 a:1 a1:2 a2:2 c:1'],
  ['the first cannot go up', 0, 'up', undefined],
  ['the last of its level cannot go down', 2, 'down', undefined],
  ['one below another stays below it', 1, 'up', undefined],
  ['in makes it part of what is before it', 4, 'in', 'a:1 a1:2 a2:2 b:1 c:2'],
  ['in goes no deeper than one below what is before it', 1, 'in', undefined],
  ['out takes it a level up', 2, 'out', 'a:1 a1:2 a2:1 b:1 c:1'],
  ['out ends at the first level', 3, 'out', undefined],
])('%s', (_, at, direction, expected) => {
  expect(shown(movedSection(tree, at, direction)?.sections)).toBe(expected);
});

test('a moved section is told where it stands', () => {
  expect(movedSection(tree, 0, 'down')?.at).toBe(1);
  expect(movedSection(tree, 3, 'up')?.at).toBe(0);
});

test('a new section stands after the branch of the one it is added to, with a key of its own', () => {
  const made = withNewSection({ ...blank, sections: tree }, 0);
  expect(made.at).toBe(3);
  expect(shown(made.sections)).toBe('a:1 a1:2 a2:2 section:1 b:1 c:1');
  expect(withNewSection({ ...blank, sections: made.sections }, undefined).sections.at(-1)?.key).toBe(
    'section-2',
  );
});

test('what is below a section is taken away with it', () => {
  expect(shown(withoutSection(tree, 0))).toBe('b:1 c:1');
});

test('an item keeps its key when others come and go', () => {
  const list = { key: 'l', name: 'L', items: [{ key: 'item-2', name: 'B' }] };
  expect(withNewItem(withNewItem(list)).items.map(({ key }) => key)).toEqual(['item-2', 'item', 'item-3']);
});

test('things are shifted by one place, and stay where there is none', () => {
  expect(shifted(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(shifted(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
});

test('an empty text is left out', () => {
  expect(withText({ ...section('a', 1), statement: 'S' }, 'statement', '')).not.toHaveProperty('statement');
  expect(withText(section('a', 1), 'statement', 'S').statement).toBe('S');
});
