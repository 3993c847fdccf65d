import { nameKey } from '../measure.ts';
import type { KnownMeasure } from './paper.ts';

/** How many measures are sent with a paper whether it names them or not: what is written next may name another. */
export const MOST_MEASURES = 300;

/**
 * The measures that a paper is checked by: all while they are few; of many those that its text names, by name, alias or id.
 * Bare of whatever the checks do not look at.
 */
export function measuresFor(measures: readonly KnownMeasure[], text: string): readonly KnownMeasure[] {
  if (measures.length <= MOST_MEASURES) return measures.map(bare);
  const said = ` ${nameKey(text)} `;
  return measures
    .filter(
      ({ id, name, aliases }) =>
        text.includes(id) || [name, ...aliases].some((its) => said.includes(` ${nameKey(its)} `)),
    )
    .map(bare);
}

const bare = ({ id, name, aliases, unit, polarity, bestRank }: KnownMeasure): KnownMeasure => ({
  id,
  name,
  aliases,
  unit,
  polarity,
  bestRank,
});
