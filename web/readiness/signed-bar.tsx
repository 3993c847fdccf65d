import styles from './signed-bar.module.css';

/** How many sections are signed, of all: a bar with its words beside it. */
export function SignedBar({ signed, total }: { signed: number; total: number }) {
  if (total === 0) return <span>None to sign</span>;
  return (
    <span className={styles.signed}>
      <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.all} width="100" height="8" />
        <rect className={styles.done} width={(100 * signed) / total} height="8" />
      </svg>
      <span className={styles.words}>
        {signed} of {total}
      </span>
    </span>
  );
}
