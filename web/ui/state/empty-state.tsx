import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

type EmptyStateProps = {
  /** What will appear here. */
  title: string;
  /** Who acts next, in a sentence. */
  children: ReactNode;
  /** The one thing the reader can do about it, if there is one. */
  action?: ReactNode;
};

/** A place with nothing in it yet. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      <div className={styles.text}>{children}</div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
