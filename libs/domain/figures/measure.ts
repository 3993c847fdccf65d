import type { Reason } from '../paper/reason.ts';

/** What a measure is counted in. */
export const UNITS = ['count', 'percent', 'rate', 'pounds', 'hours', 'kilograms', 'rank'] as const;

/** One of {@link UNITS}. */
export type Unit = (typeof UNITS)[number];

/** Whether a rise is good news. */
export const POLARITIES = ['more-is-better', 'less-is-better', 'neither'] as const;

/** One of {@link POLARITIES}. */
export type Polarity = (typeof POLARITIES)[number];

/** Which end of a rank is best. */
export const BEST_RANKS = ['first', 'last'] as const;

/** One of {@link BEST_RANKS}. */
export type BestRank = (typeof BEST_RANKS)[number];

/** Something that is counted month by month, and everything that decides how its figures are read and printed. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  /** Other names by which files and papers call it. */
  readonly aliases: readonly string[];
  readonly unit: Unit;
  readonly polarity: Polarity;
  readonly bestRank: BestRank;
  /** The system its figures come from. */
  readonly source: string;
  /** Decimals in print. */
  readonly decimals: number;
  /** Counts from 1 to below this are withheld in print; null where none is. */
  readonly smallNumbers: number | null;
  readonly ownerId: string | null;
}

/** Whether the months of a longer period add up to it: a rate or a rank of a year is no sum of months. */
export const isAdditive = (unit: Unit): boolean => ADDITIVE.has(unit);

const ADDITIVE: ReadonlySet<Unit> = new Set(['count', 'pounds', 'hours', 'kilograms']);

/** A measure as somebody asks for it. */
export type MeasureAsked = Omit<Measure, 'id'>;

/** The same with its texts tidied: no spaces around them, no name twice. */
export function tidiedMeasure(asked: MeasureAsked): MeasureAsked {
  const name = tidy(asked.name);
  const aliases = new Map(asked.aliases.map((alias) => [nameKey(alias), tidy(alias)]));
  aliases.delete(nameKey(name));
  aliases.delete('');
  return { ...asked, name, aliases: [...aliases.values()], source: tidy(asked.source) };
}

/** Every reason why a measure cannot be as asked; `others` are all measures but itself. */
export function measureReasons(asked: MeasureAsked, others: readonly Measure[]): readonly Reason[] {
  const reasons: Reason[] = [];
  const add = (code: string, text: string) => reasons.push({ code, text });
  if (asked.name === '') add('name-missing', 'Enter a name.');
  if ([asked.name, ...asked.aliases].some((name) => name.length > LONGEST_NAME))
    add('name-too-long', `Keep each name within ${LONGEST_NAME} characters.`);
  const known = measuresByName(others);
  for (const name of [asked.name, ...asked.aliases]) {
    const other = known.get(nameKey(name));
    if (other) add('name-taken', `“${name}” already means ${other.name}. Use another name.`);
  }
  if (asked.source === '') add('source-missing', 'Enter the system its figures come from.');
  if (!Number.isInteger(asked.decimals) || asked.decimals < 0 || asked.decimals > MOST_DECIMALS)
    add('decimals-wrong', `Choose 0 to ${MOST_DECIMALS} decimals.`);
  const { smallNumbers } = asked;
  if (smallNumbers !== null && (!Number.isInteger(smallNumbers) || smallNumbers < 2 || smallNumbers > 100))
    add('small-numbers-wrong', 'Withhold numbers below 2 to 100, or none.');
  return reasons;
}

/** What is different between two measures, in words: `source`, `decimals`. */
export function measureChanges(before: MeasureAsked, after: MeasureAsked): readonly string[] {
  return CHANGES.filter(([field]) => String(before[field]) !== String(after[field])).map(
    ([, words]) => words,
  );
}

const CHANGES: readonly (readonly [keyof MeasureAsked, string])[] = [
  ['name', 'name'],
  ['aliases', 'other names'],
  ['unit', 'unit'],
  ['polarity', 'polarity'],
  ['bestRank', 'best rank'],
  ['source', 'source'],
  ['decimals', 'decimals'],
  ['smallNumbers', 'rule for small numbers'],
  ['ownerId', 'owner'],
];

/** Measures by every name they go by, in the form of {@link nameKey}, and by their ids. */
export function measuresByName<Known extends Pick<Measure, 'id' | 'name' | 'aliases'>>(
  measures: readonly Known[],
): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>();
  for (const measure of measures)
    for (const alias of [...measure.aliases, measure.id]) found.set(nameKey(alias), measure);
  // A name outranks what another measure is also called.
  for (const measure of measures) found.set(nameKey(measure.name), measure);
  return found;
}

/** A name without what people write differently: case, spaces, dashes and dots. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}%£]+/gu, ' ')
    .trim();

const LONGEST_NAME = 120;
const MOST_DECIMALS = 3;
const tidy = (text: string) => text.trim().replace(/\s+/g, ' ');
