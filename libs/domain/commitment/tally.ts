import type { CommitmentStanding, DeliveryTally } from './commitment.ts';

const NOTHING: DeliveryTally = { promised: 0, open: 0, delivered: 0, partly: 0, slipped: 0, dropped: 0 };

/** What promises came to, group by group, in the order in which the groups are met. */
export function tallied<T>(
  promises: readonly T[],
  groupOf: (promise: T) => string,
  standingOf: (promise: T) => CommitmentStanding,
): ReadonlyMap<string, DeliveryTally> {
  const groups = new Map<string, DeliveryTally>();
  for (const promise of promises) {
    const before = groups.get(groupOf(promise)) ?? NOTHING;
    const standing = standingOf(promise);
    groups.set(groupOf(promise), {
      ...before,
      promised: before.promised + 1,
      [standing]: before[standing] + 1,
    });
  }
  return groups;
}
