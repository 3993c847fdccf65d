import { StatusTag } from '../ui/status/status-tag.tsx';
import type { PackItemShown } from './operations.ts';
import styles from './pack-item.module.css';
import { itemPlace } from './pack-places.ts';
import { SafeHtml } from './safe-html.tsx';

const WITHOUT_PAPER = {
  PAPER: { status: 'waiting', word: 'No text yet' },
  TO_FOLLOW: { status: 'waiting', word: 'To follow' },
  VERBAL: { status: 'not-started', word: 'Verbal item' },
  WITHDRAWN: { status: 'needs-attention', word: 'Withdrawn' },
} as const;

/** One item of a pack: its paper, or why there is none. */
export function PackItem({ item }: { item: PackItemShown }) {
  const { number, kind, title, detail, edition, html } = item;
  const { status, word } = WITHOUT_PAPER[kind];
  return (
    <section
      id={itemPlace(item)}
      tabIndex={-1}
      className={styles.item}
      aria-label={`Item ${number}: ${title}`}
    >
      <p className={styles.number}>
        Item {number}
        {edition !== null && ` · edition ${edition}`}
      </p>
      {html === null ? (
        <div className={styles.notice}>
          <h2 className={styles.title}>{title}</h2>
          <StatusTag status={status} word={word} />
          {detail !== '' && <p className={styles.detail}>{detail}</p>}
        </div>
      ) : (
        <SafeHtml html={html} className={styles.paper} />
      )}
    </section>
  );
}
