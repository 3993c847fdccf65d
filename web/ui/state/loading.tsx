import styles from './loading.module.css';

/** The outline of a page that is being fetched, with words for those who do not see it. */
export function Loading({ what = 'Loading', lines = 6 }: { what?: string; lines?: number }) {
  return (
    <div className={styles.loading} role="status">
      <span className="cs-hidden">{what}</span>
      {Array.from({ length: lines }, (_, line) => (
        // The lines never change places, so their number is their identity.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <span key={line} className={styles.line} aria-hidden />
      ))}
    </div>
  );
}
