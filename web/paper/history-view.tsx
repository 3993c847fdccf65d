import { Timeline } from '../ui/history/timeline.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import type { PaperShown } from './operations.ts';
import styles from './paper-page.module.css';
import { shortHash } from './words.ts';

const sentence = (phrase: string) => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`;

/** Everything that happened to a paper, newest first; each entry can be linked to and shows its place in the chain. */
export function HistoryView({ history }: { history: PaperShown['history'] }) {
  if (history.length === 0)
    return (
      <EmptyState title="Nothing has happened yet">
        Every act on this paper is recorded here, in a chain that can be checked.
      </EmptyState>
    );
  return (
    <Timeline
      label="History of the paper, newest first"
      entries={history
        .toSorted((a, b) => b.seq - a.seq)
        .map(({ seq, phrase, by, at, hash }) => ({
          id: `event-${seq}`,
          what: sentence(phrase),
          who: by,
          when: at,
          detail: (
            <span className={styles.proof}>
              Event {seq}, hash <code title={hash}>{shortHash(hash)}</code>
            </span>
          ),
        }))}
    />
  );
}
