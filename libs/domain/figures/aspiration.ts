/** A measure beside its group, as far as it is known. */
export interface StandingInGroup {
  /** As the paper words it: `Upper Quartile Rank`, `MSG Average`, `Best`, `Rank 3`. */
  readonly aspiration: string;
  readonly rank: number | undefined;
  /** The end of the rank that is best. */
  readonly best: 'first' | 'last' | undefined;
  /** How many are ranked. */
  readonly of: number;
  /** Whether its value is at least as good as the top quartile; undefined where there is nothing to compare. */
  readonly reachesTop: boolean | undefined;
  readonly reachesAverage: boolean | undefined;
}

/** How many forces are compared where nobody says: a group of most similar forces. */
export const MOST_SIMILAR_GROUP = 8;

/** Whether the aspiration is met: values say it where they are there, the place does otherwise. Undefined without either. */
export function isAspirationMet(standing: StandingInGroup): boolean | undefined {
  const { rank, best, of, reachesTop, reachesAverage } = standing;
  const aspiration = standing.aspiration.trim().toLowerCase();
  const place = placeFromBest(rank, best, of);
  const wanted = rankAspiredTo(aspiration);
  if (wanted !== undefined) return within(place, placeFromBest(wanted, best, of));
  if (/\b(?:upper|top)\b/.test(aspiration)) return reachesTop ?? within(place, topQuarter(of));
  if (/\b(?:average|mean)\b/.test(aspiration)) return reachesAverage ?? within(place, of / 2);
  return /\bbest\b/.test(aspiration) ? within(place, 1) : undefined;
}

/** Places from the best, 1 for the best of all, whichever end of the rank that is. */
export function placeFromBest(
  rank: number | undefined,
  best: 'first' | 'last' | undefined,
  of: number,
): number | undefined {
  if (rank === undefined || best === undefined) return undefined;
  return best === 'last' ? of + 1 - rank : rank;
}

/** Places of the top quarter: 2 of 8. */
export function topQuarter(of: number): number {
  return Math.max(1, Math.floor(of / 4));
}

/** `3`, `rank 3`, `top 3`, `3rd of 8 or better`: the rank that is aspired to. */
function rankAspiredTo(aspiration: string): number | undefined {
  const rank =
    /^(?:(?:at least|rank(?:ed)?|position|place|top) )*(\d{1,2})(?:st|nd|rd|th)?(?: ?(?:of|out of|\/) ?\d{1,2})?(?: or (?:better|above|higher))?$/.exec(
      aspiration,
    )?.[1];
  return rank === undefined ? undefined : Number(rank);
}

const within = (place: number | undefined, most: number | undefined) =>
  place === undefined || most === undefined ? undefined : place <= most;
