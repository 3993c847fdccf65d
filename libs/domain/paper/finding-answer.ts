import type { Finding } from '../figures/checks/finding.ts';

/** What somebody said to a finding, by name: why it stands as it is. */
export interface FindingAnswer {
  /** Of the finding as it was answered, {@link findingKey}. */
  readonly key: string;
  readonly reason: string;
  /** Rank and name on the day of the answer. */
  readonly line: string;
  /** UTC time, ISO. */
  readonly at: string;
}

/** A finding with the answer that it was given, if it was given one. */
export interface AnsweredFinding extends Finding {
  readonly key: string;
  readonly answer: FindingAnswer | null;
}

/** What names a finding: an answer holds for exactly what it was given to, and falls with any figure or word of it. */
export function findingKey({ rule, at, section, given, expected, printed, among }: Finding): string {
  return JSON.stringify([rule, at?.sectionKey ?? section, given, expected, printed, among ?? '']);
}

/** Findings beside the latest answer to each. */
export function withAnswers(
  findings: readonly Finding[],
  answers: readonly FindingAnswer[],
): AnsweredFinding[] {
  const latest = new Map<string, FindingAnswer>();
  for (const answer of [...answers].sort((a, b) => (a.at < b.at ? -1 : 1))) latest.set(answer.key, answer);
  return findings.map((finding) => {
    const key = findingKey(finding);
    return { ...finding, key, answer: latest.get(key) ?? null };
  });
}

/** Whether a finding still stops the paper: it blocks, and nobody has put their name to a reason. */
export const stops = ({ severity, answer }: AnsweredFinding): boolean =>
  severity === 'BLOCK' && answer === null;
