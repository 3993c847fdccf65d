import type { ReactNode } from 'react';
import { OfflineBanner } from './offline-banner.tsx';
import styles from './plain-shell.module.css';
import { Wordmark } from './wordmark.tsx';

/** What surrounds a page of somebody who is not signed in: the name of the product, and nothing to go to. */
export function PlainShell({ children }: { children: ReactNode }) {
  return (
    <>
      <header className={styles.head}>
        <Wordmark />
      </header>
      <OfflineBanner />
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}
