import { expect, test } from '@jest/globals';
import { houseRuleReasons } from './house-rule-reasons.ts';
import { type HouseRules, houseRuleChanges, houseRules, STANDARD_RULES, tidiedRules } from './house-rules.ts';

const rules = (more: Partial<HouseRules>): HouseRules => ({ ...STANDARD_RULES, ...more });
const codes = (asked: HouseRules) => houseRuleReasons(asked).map(({ code }) => code);

test('what was never settled is as it always was', () => {
  expect(houseRules({})).toEqual(STANDARD_RULES);
  expect(houseRules({ bands: null, style: null })).toEqual(STANDARD_RULES);
  const bands = { stableBelow: 1, slightBelow: 2, significantFrom: 3, explainFrom: 4 };
  expect(houseRules({ bands })).toEqual({ ...STANDARD_RULES, bands });
  expect(codes(STANDARD_RULES)).toEqual([]);
});

test('terms and operations are tidied, and blank lines fall away', () => {
  const tidied = tidiedRules(
    rules({
      preferredTerms: [
        { use: ' the  Service ', not: ['Brigade ', 'Brigade', ' '] },
        { use: ' ', not: [] },
      ],
      operations: [
        { name: ' Heron', days: ['2030-10-14', '2030-05-06', '2030-10-14'] },
        { name: '', days: [''] },
      ],
    }),
  );
  expect(tidied.preferredTerms).toEqual([{ use: 'the Service', not: ['Brigade'] }]);
  expect(tidied.operations).toEqual([{ name: 'Heron', days: ['2030-05-06', '2030-10-14'] }]);
});

test('what changed is named, whatever the order in which it was stored', () => {
  const { percentDecimals, halves, changes, minus, unchanged } = STANDARD_RULES.style;
  const reordered = { unchanged, minus, changes, halves, percentDecimals };
  expect(houseRuleChanges(STANDARD_RULES, rules({ style: reordered }))).toEqual([]);
  expect(
    houseRuleChanges(
      STANDARD_RULES,
      rules({ style: { ...reordered, minus: 'hyphen' }, operations: [{ name: 'Heron', days: [] }] }),
    ),
  ).toEqual(['rounding and signs', 'repeated operations']);
});

const bands = (more: Partial<HouseRules['bands']>) => rules({ bands: { ...STANDARD_RULES.bands, ...more } });

test.each<[string, HouseRules, readonly string[]]>([
  ['decimals', rules({ style: { ...STANDARD_RULES.style, percentDecimals: 3 } }), ['decimals-wrong']],
  ['half a decimal', rules({ style: { ...STANDARD_RULES.style, percentDecimals: 0.5 } }), ['decimals-wrong']],
  ['bands of nothing', bands({ stableBelow: 0, explainFrom: Number.NaN }), ['band-wrong', 'band-wrong']],
  ['stable above slight', bands({ stableBelow: 6 }), ['bands-crossed']],
  ['slight above significant', bands({ slightBelow: 11 }), ['bands-crossed']],
  ['a term without its others', rules({ preferredTerms: [{ use: 'A', not: [] }] }), ['term-alone']],
  ['others without their term', rules({ preferredTerms: [{ use: '', not: ['B'] }] }), ['term-missing']],
  ['a term against itself', rules({ preferredTerms: [{ use: 'A', not: ['A'] }] }), ['term-crossed']],
  [
    'one word for two terms',
    rules({
      preferredTerms: [
        { use: 'A', not: ['C'] },
        { use: 'B', not: ['C'] },
      ],
    }),
    ['term-twice'],
  ],
  ['a long term', rules({ preferredTerms: [{ use: 'A'.repeat(121), not: ['B'] }] }), ['term-too-long']],
  [
    'no name and no day',
    rules({ operations: [{ name: '', days: ['31/3/2026'] }] }),
    ['operation-unnamed', 'day-wrong'],
  ],
  [
    'an operation twice',
    rules({
      operations: [
        { name: 'Heron', days: ['2030-10-14'] },
        { name: 'heron', days: [] },
      ],
    }),
    ['operation-twice', 'operation-undated'],
  ],
])('%s: every reason at once', (_, asked, expected) => {
  expect(codes(asked)).toEqual(expected);
});
