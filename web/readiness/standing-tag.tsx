import { STANDING } from '../paper/words.ts';
import { StatusTag } from '../ui/status/status-tag.tsx';
import type { ReadinessRow } from './operations.ts';

/** How something stands against its deadline, as the API names it. */
export type Standing = ReadinessRow['standing'];

/** Standings by risk, the worst first. */
export const STANDINGS: readonly Standing[] = ['OVERDUE', 'AT_RISK', 'ON_TRACK', 'DONE'];

/** A standing as word, icon and colour. */
export function StandingTag({ standing }: { standing: Standing }) {
  return <StatusTag {...STANDING[standing]} />;
}
