import { IconCloudOff } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import styles from './offline-banner.module.css';

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Says that there is no connection, for as long as there is none. */
export function OfflineBanner() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" data-screen-only>
      {!online && (
        <p className={styles.banner}>
          <IconCloudOff size={20} aria-hidden className={styles.icon} />
          You are offline. What you write stays in this page and is saved when the connection is back.
        </p>
      )}
    </div>
  );
}
