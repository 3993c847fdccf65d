import type { PreferredTerm, SizeBands } from '../figures/checks/paper.ts';
import { SIZE_BANDS } from '../figures/checks/size-bands.ts';
import { type FigureStyle, STANDARD_STYLE } from '../figures/figure-style.ts';

/** An operation that is known to run more than once, and the days on which it began. */
export interface RepeatedOperation {
  readonly name: string;
  /** `2026-03-31`, in their order. */
  readonly days: readonly string[];
}

/** What one organisation has settled for all of its papers. */
export interface HouseRules {
  /** How figures are rounded and signed, in papers commissioned from now on. */
  readonly style: FigureStyle;
  /** What words of size mean, and which movements need an explanation. */
  readonly bands: SizeBands;
  readonly preferredTerms: readonly PreferredTerm[];
  readonly operations: readonly RepeatedOperation[];
}

/** The rules as they are stored: whatever was never settled is not there. */
export type SettledRules = { readonly [Rule in keyof HouseRules]?: HouseRules[Rule] | null };

/** The rules of an organisation that has settled nothing. */
export const STANDARD_RULES: HouseRules = {
  style: STANDARD_STYLE,
  bands: SIZE_BANDS,
  preferredTerms: [],
  operations: [],
};

/** The rules in force: those that were settled, and the standard ones for the rest. */
export function houseRules(settled: SettledRules): HouseRules {
  const { style, bands, preferredTerms, operations } = settled;
  return {
    style: style ?? STANDARD_RULES.style,
    bands: bands ?? STANDARD_RULES.bands,
    preferredTerms: preferredTerms ?? [],
    operations: operations ?? [],
  };
}

/** The same with its texts tidied: no spaces around them, nothing blank, nothing twice, days in their order. */
export function tidiedRules({ preferredTerms, operations, ...rules }: HouseRules): HouseRules {
  return {
    ...rules,
    preferredTerms: preferredTerms
      .map(({ use, not }) => ({ use: tidy(use), not: once(not) }))
      .filter(({ use, not }) => use !== '' || not.length > 0),
    operations: operations
      .map(({ name, days }) => ({ name: tidy(name), days: once(days).sort() }))
      .filter(({ name, days }) => name !== '' || days.length > 0),
  };
}

/** What is different between two sets of rules, in words: `rounding and signs`, `preferred terms`. */
export function houseRuleChanges(before: HouseRules, after: HouseRules): string[] {
  return RULES.filter(([rule]) => written(before[rule]) !== written(after[rule])).map(([, words]) => words);
}

const RULES: readonly (readonly [keyof HouseRules, string])[] = [
  ['style', 'rounding and signs'],
  ['bands', 'words of size'],
  ['preferredTerms', 'preferred terms'],
  ['operations', 'repeated operations'],
];

/** As text, whatever the order of the keys: a database does not keep it. */
function written(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

const tidy = (text: string) => text.trim().replace(/\s+/g, ' ');

const once = (texts: readonly string[]) => [...new Set(texts.map(tidy))].filter((text) => text !== '');
