import styles from './wordmark.module.css';

/** The name of the product: a tick countersigned by a line. */
export function Wordmark() {
  return (
    <span className={styles.wordmark}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        <path d="M4 12.5l4.5 4.5L20 5.5" className={styles.tick} />
        <path d="M4 21.5h16" className={styles.line} />
      </svg>
      Countersign
    </span>
  );
}
