import styles from './keys.module.css';

const APPLE = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** Keys to be pressed together. `Mod` is Ctrl, or the command key on a Mac. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className={styles.keys}>
      {keys.map((key) => (
        <kbd key={key} className={styles.key}>
          {key === 'Mod' ? (APPLE ? '⌘' : 'Ctrl') : key}
        </kbd>
      ))}
    </span>
  );
}
