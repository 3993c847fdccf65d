import { expect, test } from '@jest/globals';
import { type Invented, inventedPaper } from './invented-paper.ts';
import { typedPaper } from './invented-typed.ts';
import { preferredTermsCheck } from './r36-preferred-terms.ts';

const known = { preferredTerms: [{ use: 'the Service', not: ['the Brigade', 'FB'] }] };

test.each([
  'The Service is ready.',
  'They said “the Brigade is late” in May.',
  'The fb page is new.',
  'FBI and sub-FB',
])('a preferred term, a quotation and part of another word are no finding: %s', (text) => {
  expect(preferredTermsCheck(typedPaper([text], known))).toEqual([]);
});

test('a term to avoid is listed once a section', () => {
  const parts = [
    { heading: 'Pumps' },
    'The Brigade has pumps.',
    'The Brigade has ladders.',
    { heading: 'Boats' },
    'FB boats.',
  ];
  expect(
    preferredTermsCheck(typedPaper(parts, known)).map(({ severity, printed, line }) => [
      severity,
      printed,
      line,
    ]),
  ).toEqual([
    ['INFO', 'The Brigade', 2],
    ['INFO', 'FB', 5],
  ]);
});

test('a term to avoid is mended in one act where it stands once, with the capital of its sentence', () => {
  const mendOf = (text: string) => {
    const paper = typedPaper([text], known);
    const at = { sectionKey: 'pumps', block: 0 };
    const blocks = paper.blocks.map((block) => ({ ...block, at }));
    return preferredTermsCheck({ ...paper, blocks })[0]?.mend;
  };
  const at = { sectionKey: 'pumps', block: 0 };
  const replace = (from: string, to: string) => ({ kind: 'replace', at, from, to });
  expect(mendOf('The Brigade has pumps.')).toEqual(replace('The Brigade', 'The Service'));
  expect(mendOf('It is the Brigade.')).toEqual(replace('the Brigade', 'the Service'));
  expect(mendOf('Of FB.')).toEqual(replace('FB', 'the Service'));
  expect(mendOf('FB has FB pumps.')).toBeUndefined();
});

const section = (text: string): Invented[] => [
  { heading: 'Fires (Domestic)' },
  ['2030 | 2031 | % Diff.', '200 | 210 | +5.0%'],
  text,
];
const named = (text: string) => {
  const paper = inventedPaper(section(text));
  const blocks = paper.blocks.map((block) => ({ ...block, under: 'Fires (Domestic)' }));
  return preferredTermsCheck({ ...paper, blocks });
};

test.each(['Domestic fires rose by 5%.', 'Overall fires rose by 5%.', 'Residential fires are rare.'])(
  'the name of the measure, or another figure, is no finding: %s',
  (text) => {
    expect(named(text)).toEqual([]);
  },
);

test('a measure told by another name beside its own percentage is listed', () => {
  expect(named('Residential fires rose by 5%.')).toEqual([
    expect.objectContaining({
      rule: 'R36',
      severity: 'INFO',
      printed: 'Residential fires',
      expected: 'Fires (Domestic)',
    }),
  ]);
});
