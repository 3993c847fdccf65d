import { describe, expect, test } from '@jest/globals';
import { quarterlyBoardDeadlines } from '../calendar/deadlines.ts';
import { DEFAULT_ROUTE } from '../paper/route.ts';
import { blankTemplate, freeKey } from './blank-template.ts';
import type { SectionDefinition, TemplateDefinition } from './definition.ts';
import { readTemplate } from './reading/template.ts';
import { STANDARD_TEMPLATES } from './standard/standard-templates.ts';
import { deletionReasons, publishReasons } from './template-acts.ts';
import { templateProblems } from './template-problems.ts';

const good: TemplateDefinition = { ...blankTemplate('new', 'New'), strategy: 'Plan' };

const section = (over: Partial<SectionDefinition>): SectionDefinition => ({
  key: 'one',
  number: '1.0',
  heading: 'One',
  level: 1,
  kind: 'text',
  writer: 'author',
  required: true,
  guidance: '',
  ...over,
});
const two = section({ key: 'two', number: '2.0', heading: 'Two' });
const repeated = section({
  key: '{key}',
  number: '3.{n}',
  heading: '{name}',
  repeat: { over: 'strands', from: 'strands' },
});
const strands = { key: 'strands', name: 'Strands', items: [{ key: 'a', name: 'A' }] };
const found = (over: Partial<TemplateDefinition>) =>
  templateProblems({ ...good, ...over }).map(({ code, at }) => `${code} ${at}`);

test.each(STANDARD_TEMPLATES.map((template) => [template.name, template] as const))(
  '%s has no problem, and reads as it was written',
  (_, template) => {
    expect(templateProblems(template)).toEqual([]);
    expect(readTemplate(JSON.stringify(template))).toEqual(template);
  },
);

test('a blank template lacks nothing but what it reports on', () => {
  expect(templateProblems(blankTemplate('new', 'New')).map(({ code }) => code)).toEqual(['strategy-missing']);
});

test('every problem says what to do in whole sentences', () => {
  const worst = {
    ...good,
    name: '',
    sections: [section({ heading: '', number: '' })],
    route: [],
    frontSheet: [],
  };
  for (const { text } of templateProblems(worst)) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  expect(templateProblems(worst)).toHaveLength(5);
});

describe('it is found at its place:', () => {
  test.each<[string, Partial<TemplateDefinition>]>([
    ['name-missing name', { name: ' ' }],
    ['strategy-missing strategy', { strategy: '' }],
    ['lead-label-missing leadLabel', { leadLabel: '' }],
    ['label-without-month label-comparison', { labels: { comparison: 'Year' } }],
    ['status-blank status-1', { statuses: ['Done', ' '] }],
    ['status-twice status-1', { statuses: ['Done', 'done'] }],
    ['status-twice status-1', { statuses: ['On track', 'On-track'] }],
    ['status-is-column status-0', { statuses: ['Total', 'Done'] }],
    ['status-is-column status-1', { statuses: ['Done', 'Reason'] }],
    ['front-title-missing front-sheet', { frontSheet: [] }],
    [
      'front-label-missing front-1-label',
      {
        frontSheet: [
          { label: 'Title', from: 'title' },
          { label: '', from: 'author' },
        ],
      },
    ],
    [
      'front-label-twice front-1-label',
      {
        frontSheet: [
          { label: 'Title', from: 'title' },
          { label: 'title ', from: 'author' },
        ],
      },
    ],
    ['nothing-to-write sections', { sections: [] }],
    ['heading-missing section-0-heading', { sections: [section({ heading: ' ' })] }],
    ['number-missing section-0-number', { sections: [section({ number: '' })] }],
    ['key-missing section-0-heading', { sections: [section({ key: '' })] }],
    ['level-skipped section-1-heading', { sections: [section({}), { ...two, level: 3 }] }],
    ['group-empty section-1-heading', { sections: [section({}), { ...two, kind: 'group' }] }],
    ['number-twice section-1-number', { sections: [section({}), { ...two, number: '1.0' }] }],
    ['key-twice section-1-heading', { sections: [section({}), { ...two, key: 'one' }] }],
    ['repeat-without-list section-1-repeat', { sections: [section({}), repeated] }],
    [
      'number-repeats section-1-number',
      { sections: [section({}), { ...repeated, number: '3.0' }], lists: [strands] },
    ],
    [
      'heading-repeats section-1-heading',
      { sections: [section({}), { ...repeated, heading: 'Strand' }], lists: [strands] },
    ],
    ['required-not-allowed section-0-blocks', { sections: [section({ requires: ['survey'], allows: [] })] }],
    [
      'start-not-allowed section-0-blocks',
      { sections: [section({ starts: [{ block: 'chart', form: 'bars' }], allows: [{ kind: 'survey' }] })] },
    ],
    [
      'allowed-odd section-0-blocks',
      { sections: [section({ allows: [{ kind: 'survey', min: 3, max: 2 }] })] },
    ],
    [
      'group-with-blocks section-0-blocks',
      { sections: [section({ kind: 'group', requires: ['survey'] }), { ...two, level: 2 }] },
    ],
    [
      'rows-without-list section-0-blocks',
      {
        sections: [
          section({
            starts: [{ block: 'rows', kind: 'questions', each: { list: 'gone', name: 'question' } }],
          }),
        ],
      },
    ],
    ['list-unnamed list-0-name', { lists: [{ ...strands, name: '' }] }],
    ['list-twice list-1-name', { lists: [strands, { ...strands, key: 'b' }] }],
    ['item-unnamed list-0-item-0-name', { lists: [{ ...strands, items: [{ key: 'a', name: '' }] }] }],
    [
      'item-twice list-0-item-1-name',
      {
        lists: [
          {
            ...strands,
            items: [
              { key: 'a', name: 'A' },
              { key: 'a', name: 'B' },
            ],
          },
        ],
      },
    ],
    [
      'item-nowhere list-1-item-0-group',
      {
        sections: [
          { ...repeated, kind: 'group', repeat: { over: 'strands', from: 'groups' } },
          { ...repeated, level: 2, number: '{up}.{n}' },
        ],
        lists: [
          { key: 'groups', name: 'Groups', items: [{ key: 'g', name: 'G' }] },
          { ...strands, items: [{ key: 'a', name: 'A', group: 'gone' }] },
        ],
      },
    ],
    ['route-without-officer route', { route: [] }],
    ['route-step-twice route', { route: [...DEFAULT_ROUTE, ...DEFAULT_ROUTE.slice(1)] }],
    [
      'route-officer-skipped route',
      { route: DEFAULT_ROUTE.map((step) => ({ ...step, mayBeSkipped: true })) },
    ],
    ['route-body-first route', { route: [...DEFAULT_ROUTE].reverse() }],
    ['route-step-unnamed route', { route: DEFAULT_ROUTE.map((step) => ({ ...step, name: '' })) }],
    [
      'deadline-missing deadline-author',
      { deadlines: quarterlyBoardDeadlines.filter(({ key }) => key !== 'author') },
    ],
    [
      'deadline-odd deadline-agenda',
      {
        deadlines: quarterlyBoardDeadlines.map((rule) =>
          rule.key === 'agenda' ? { ...rule, count: 999 } : rule,
        ),
      },
    ],
    [
      'deadline-order deadline-author',
      {
        deadlines: quarterlyBoardDeadlines.map((rule) =>
          rule.key === 'author' ? { ...rule, count: 40 } : rule,
        ),
      },
    ],
  ])('%s', (problem, over) => {
    expect(found(over)).toEqual([problem]);
  });

  test('a repeat over an empty list, where it is used and where it is kept', () => {
    expect(found({ sections: [section({}), repeated], lists: [{ ...strands, items: [] }] })).toEqual([
      'repeat-over-nothing section-1-repeat',
      'list-empty list-0-name',
    ]);
  });

  test('a number that repeats give twice', () => {
    const lists = [strands];
    expect(found({ sections: [section({ number: '3.1' }), repeated], lists })).toEqual([
      'number-twice section-1-number',
    ]);
  });
});

test('a draft is published once it has no problem, a name of its own, and differs from the version before', () => {
  expect(publishReasons(good, undefined, false)).toEqual([]);
  const codes = (...asked: Parameters<typeof publishReasons>) =>
    publishReasons(...asked).map(({ code }) => code);
  expect(codes(good, { ...good, version: 4 }, false)).toEqual(['nothing-changed']);
  expect(codes({ ...good, strategy: '' }, good, true)).toEqual(['name-taken', 'strategy-missing']);
});

test('a template is deleted when no paper was made from it', () => {
  expect(deletionReasons(0)).toEqual([]);
  expect(deletionReasons(2)[0]?.text).toContain('2 papers are made from it');
});

test('a key is the words of a name, with a number where it is taken', () => {
  expect(freeKey('Roads & Rural', [])).toBe('roads-rural');
  expect(freeKey('Roads', ['roads', 'roads-2'])).toBe('roads-3');
  expect(freeKey('…', [])).toBe('template');
});

describe('no template can be read from', () => {
  const wrong = (change: object) => JSON.stringify({ ...good, ...change });
  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a member missing', wrong({ name: undefined })],
    ['a name too long', wrong({ name: 'n'.repeat(201) })],
    ['a character that cannot be stored', wrong({ name: 'a\u0000b' })],
    ['half of a character', wrong({ name: 'a\ud83d' })],
    ['another kind', wrong({ kind: 'F' })],
    ['an odd key', wrong({ key: 'A b' })],
    ['a version that is no number', wrong({ version: '1' })],
    ['a section of no level', wrong({ sections: [{ ...section({}), level: 4 }] })],
    ['a required that is neither', wrong({ sections: [{ ...section({}), required: 'yes' }] })],
    ['an unknown block', wrong({ sections: [section({ starts: [{ block: 'film' } as never] })] })],
    [
      'cells that are no words',
      wrong({
        sections: [{ ...section({}), starts: [{ block: 'rows', kind: 'survey', rows: [{ a: 1 }] }] }],
      }),
    ],
    ['too many sections', wrong({ sections: Array(301).fill(section({})) })],
  ])('%s', (_, text) => {
    expect(readTemplate(text)).toBeUndefined();
  });
});
