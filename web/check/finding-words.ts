import type { Status } from '../ui/status/status-tag.tsx';
import type { FindingShown } from './operations.ts';

/** How far a finding has come, in a word and a status. */
export function standingOf({ severity, answer }: Pick<FindingShown, 'severity' | 'answer'>): {
  readonly status: Status;
  readonly word: string;
} {
  if (answer !== null) return { status: 'done', word: severity === 'BLOCK' ? 'Overridden' : 'Answered' };
  switch (severity) {
    case 'BLOCK':
      return { status: 'needs-attention', word: 'Stops the paper' };
    case 'WARN':
      return { status: 'waiting', word: 'Look at this' };
    case 'ASK':
      return { status: 'in-progress', word: 'A question' };
    default:
      return { status: 'not-started', word: 'For information' };
  }
}

/** What answering a finding of this severity is called. */
export const answerWords = (severity: string) =>
  severity === 'BLOCK'
    ? {
        act: 'Override with this reason',
        open: 'Override',
        label: 'Why it stands as it is',
        done: 'Finding overridden',
      }
    : { act: 'Record this answer', open: 'Answer', label: 'Your answer', done: 'Answer recorded' };

const RANK: Readonly<Record<string, number>> = { BLOCK: 0, WARN: 1, ASK: 2, INFO: 3 };

/** Findings with the gravest first, answered ones last. */
export function byWeight<Found extends Pick<FindingShown, 'severity' | 'answer'>>(
  findings: readonly Found[],
): Found[] {
  const weight = ({ severity, answer }: Found) => (RANK[severity] ?? 4) + (answer === null ? 0 : 10);
  return [...findings].sort((a, b) => weight(a) - weight(b));
}

/** Findings with a name of their own each: the same finding may stand twice, and others may come and go around it. */
export function withPlaces<Found extends Pick<FindingShown, 'key'>>(
  findings: readonly Found[],
): readonly { readonly finding: Found; readonly place: string }[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const nth = (times.get(finding.key) ?? 0) + 1;
    times.set(finding.key, nth);
    return { finding, place: `${finding.key} ${nth}` };
  });
}
