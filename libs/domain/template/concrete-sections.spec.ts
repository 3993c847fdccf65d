import { expect, test } from '@jest/globals';
import { concreteSection, concreteSections, endOfBranch } from './concrete-sections.ts';
import type { SectionDefinition, TemplateDefinition } from './definition.ts';
import { SINGLE_SUBJECT } from './standard/single-subject.ts';

const section = (over: Partial<SectionDefinition>): SectionDefinition => ({
  key: '{key}',
  number: '5.{n}',
  heading: '{name}',
  level: 1,
  kind: 'text',
  writer: 'lead',
  required: true,
  guidance: '',
  ...over,
});

const made = (sections: readonly SectionDefinition[], over: Partial<TemplateDefinition> = {}) =>
  concreteSections({ ...SINGLE_SUBJECT, sections, ...over });

const GROUPS = {
  key: 'groups',
  name: 'Groups',
  items: [
    { key: 'violence', name: 'Violence' },
    { key: 'theft', name: 'Theft' },
  ],
};
const STRANDS = {
  key: 'strands',
  name: 'Strands',
  items: [
    { key: 'knives', name: 'Knives', group: 'violence' },
    { key: 'burglary', name: 'Burglary', group: 'theft' },
    { key: 'robbery', name: 'Robbery', group: 'theft', narrativeOnly: 'Too few to count.' },
  ],
};
const lists = [GROUPS, STRANDS];
const over = { over: 'strands', from: 'strands' } as const;
const overGroups = { over: 'strands', from: 'groups' } as const;
const lines = (sections: readonly SectionDefinition[]) =>
  sections.map(({ key, number, heading }) => `${number} ${heading} (${key})`);

test('a section is repeated for each item, with a key, number and heading of its own', () => {
  expect(lines(made([section({ repeat: over })], { lists }))).toEqual([
    '5.1 Knives (knives)',
    '5.2 Burglary (burglary)',
    '5.3 Robbery (robbery)',
  ]);
});

test('what is repeated inside a repeat takes the items of its group, counts from one and continues the number above', () => {
  const sections = [
    section({ kind: 'group', repeat: overGroups, number: '{n}.0' }),
    section({ level: 2, number: '{up}.{n}', repeat: over }),
    section({ key: 'last', number: '9.0', heading: 'Last' }),
  ];
  expect(lines(made(sections, { lists }))).toEqual([
    '1.0 Violence (violence)',
    '1.1 Knives (knives)',
    '2.0 Theft (theft)',
    '2.1 Burglary (burglary)',
    '2.2 Robbery (robbery)',
    '9.0 Last (last)',
  ]);
});

test('what stands below a repeated section is repeated with it', () => {
  const sections = [
    section({ kind: 'group', repeat: overGroups, number: '{n}.0' }),
    section({ key: 'figures', level: 2, number: '{up}.1', heading: 'Figures of {name}' }),
  ];
  expect(lines(made(sections, { lists }))).toEqual([
    '1.0 Violence (violence)',
    '1.1 Figures of Violence (violence-figures)',
    '2.0 Theft (theft)',
    '2.1 Figures of Theft (theft-figures)',
  ]);
});

test('items without a group stand below each, with keys of their own', () => {
  const sections = [
    section({ kind: 'group', repeat: overGroups, number: '{n}.0' }),
    section({ key: 'area', level: 2, number: '{up}.{n}', repeat: { over: 'areas', from: 'areas' } }),
  ];
  const areas = { key: 'areas', name: 'Areas', items: [{ key: 'north', name: 'North' }] };
  expect(made(sections, { lists: [GROUPS, areas] }).map(({ key }) => key)).toEqual([
    'violence',
    'violence-area-north',
    'theft',
    'theft-area-north',
  ]);
});

test('a list that is missing or empty gives no section', () => {
  expect(made([section({ repeat: over })])).toEqual([]);
  expect(made([section({ repeat: over })], { lists: [{ ...STRANDS, items: [] }] })).toEqual([]);
});

test('an item’s own blocks stand in place of the section’s, and where there are no figures none are required', () => {
  const own = [{ block: 'paragraph', text: 'About {name}, no {n}' }] as const;
  const items = [
    { key: 'a', name: 'A', starts: own },
    { key: 'b', name: 'B', narrativeOnly: 'None.' },
  ];
  const [a, b] = made(
    [section({ repeat: over, starts: [{ block: 'list' }], requires: ['comparison', 'delivery-achieved'] })],
    { lists: [{ ...STRANDS, items }] },
  );
  expect(a).toMatchObject({
    starts: [{ block: 'paragraph', text: 'About A, no 1' }],
    requires: ['comparison', 'delivery-achieved'],
  });
  expect(b).toMatchObject({
    starts: [{ block: 'list' }],
    narrativeOnly: 'None.',
    requires: ['delivery-achieved'],
  });
});

test('rows follow from a list, statuses from the template, and a summary has a row for each strand', () => {
  const [dashboard, questions, summary] = made(
    [
      section({ key: 'd', number: '1', starts: [{ block: 'rows', kind: 'dashboard' }] }),
      section({
        key: 'q',
        number: '2',
        starts: [
          { block: 'rows', kind: 'questions', each: { list: 'asked', name: 'question', wording: 'hint' } },
        ],
      }),
      section({
        key: 's',
        number: '3',
        writer: 'author',
        starts: [{ block: 'rows', kind: 'summary-dashboard' }],
      }),
    ],
    {
      statuses: ['Done', 'Deferred'],
      lists: [
        {
          key: 'asked',
          name: 'Asked',
          items: [
            { key: 'why', name: 'Why?', wording: 'In short' },
            { key: 'how', name: 'How?' },
          ],
        },
      ],
    },
  );
  expect(dashboard?.starts).toEqual([
    { block: 'rows', kind: 'dashboard', settings: { statuses: 'Done | Deferred' } },
  ]);
  expect(questions?.starts).toEqual([
    {
      block: 'rows',
      kind: 'questions',
      rows: [{ question: 'Why?', hint: 'In short' }, { question: 'How?' }],
    },
  ]);
  expect(summary?.starts).toMatchObject([{ ids: ['d', 'q'], rows: [{}, {}] }]);
});

test('labels are worded as the template words them', () => {
  const starts = [
    { block: 'heading', text: '{achieved}' },
    { block: 'heading', text: '{scheduled}' },
    { block: 'comparison-table', caption: 'C', measures: [] },
  ] as const;
  const labels = { achieved: 'Done in {span}', comparison: 'Year to {MMM YY}' };
  expect(made([section({ starts })], { labels })[0]?.starts).toEqual([
    { block: 'heading', text: 'Done in {span}' },
    { block: 'heading', text: '{scheduled}' },
    { block: 'comparison-table', caption: 'C', measures: [], label: 'Year to {MMM YY}' },
  ]);
});

test('one section is found by the key it has in a paper', () => {
  const template = { ...SINGLE_SUBJECT, sections: [section({ repeat: over })], lists };
  expect(concreteSection(template, 'burglary')?.number).toBe('5.2');
  expect(concreteSection(template, '{key}')).toBeUndefined();
});

test('a branch ends before the next section that is as high', () => {
  const levels = [1, 2, 3, 2, 1].map((level) => ({ level }));
  expect(levels.map((_, at) => endOfBranch(levels, at))).toEqual([4, 3, 3, 4, 5]);
});
