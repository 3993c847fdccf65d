import { STANDING } from '../paper/words.ts';
import type { ReadinessBoard, ReadinessRow } from './operations.ts';
import styles from './readiness-tally.module.css';
import { STANDINGS, type Standing } from './standing-tag.tsx';

/** What the board is narrowed to: one standing, or the late papers. */
export type Only = Standing | 'LATE';

type ReadinessTallyProps = {
  rows: readonly ReadinessRow[];
  others: ReadinessBoard['others'];
  only: Only | undefined;
  onOnly: (only: Only | undefined) => void;
};

const OTHER_KINDS = [
  { kind: 'VERBAL', word: 'Verbal' },
  { kind: 'TO_FOLLOW', word: 'To follow' },
  { kind: 'WITHDRAWN', word: 'Withdrawn' },
] as const;

/** How many papers stand how; pressing a number shows only those. */
export function ReadinessTally({ rows, others, only, onOnly }: ReadinessTallyProps) {
  const late = rows.filter((row) => row.late).length;
  const counts = [
    ...STANDINGS.map((standing) => ({
      key: standing,
      ...STANDING[standing],
      count: rows.filter((row) => row.standing === standing).length,
    })),
    ...(late > 0 ? [{ key: 'LATE', word: 'Late', status: 'needs-attention', count: late } as const] : []),
  ];
  const kinds = OTHER_KINDS.map(({ kind, word }) => ({
    word,
    count: others.filter((item) => item.kind === kind).length,
  })).filter(({ count }) => count > 0);
  return (
    <div className={styles.tally}>
      <fieldset className={styles.counts}>
        <legend className="cs-hidden">Show only</legend>
        {counts.map(({ key, word, status, count }) => (
          <button
            key={key}
            type="button"
            className={styles.count}
            data-status={count > 0 ? status : 'none'}
            aria-pressed={only === key}
            disabled={count === 0 && only !== key}
            onClick={() => onOnly(only === key ? undefined : key)}
          >
            <span className={styles.number}>{count}</span> {word}
          </button>
        ))}
      </fieldset>
      {kinds.map(({ word, count }) => (
        <p key={word} className={styles.other}>
          <span className={styles.number}>{count}</span> {word}
        </p>
      ))}
    </div>
  );
}
