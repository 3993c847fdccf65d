import type { CountedMeasure } from './measures.ts';

const PEAK: Readonly<Record<CountedMeasure['season'], number>> = { summer: 7, winter: 12, even: 7 };
const SWING: Readonly<Record<CountedMeasure['season'], number>> = { summer: 0.14, winter: 0.16, even: 0.03 };
const NOISE = 0.06;

/** Counts by month that look grown: they follow the season, no two years are alike, and they add up to the total exactly. */
export function monthlyCounts(
  name: string,
  season: CountedMeasure['season'],
  months: readonly string[],
  total: number,
): readonly number[] {
  return shared(
    total,
    months.map((month) => {
      const sinceSeason = ((Number(month.slice(5, 7)) - PEAK[season]) / 12) * 2 * Math.PI;
      return 1 + SWING[season] * Math.cos(sinceSeason) + NOISE * chance(`${name} ${month}`);
    }),
  );
}

/** A whole total shared out by weight, to the last one. */
export function shared(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const left = total - exact.reduce((all, share) => all + Math.floor(share), 0);
  const largest = [...exact.keys()]
    .sort((a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1))
    .slice(0, left);
  return exact.map((share, index) => Math.floor(share) + (largest.includes(index) ? 1 : 0));
}

/** A number from -1 to 1 that a text always gives. */
export function chance(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return ((hash >>> 8) / 2 ** 24) * 2 - 1;
}
