import { IconBell } from '@tabler/icons-react';
import styles from './notices-bell.module.css';

/** The button that opens somebody's notices, with how many are unread. `panel` is the id of the popover it opens. */
export function NoticesBell({ unread, panel }: { unread: number; panel: string }) {
  return (
    <button
      type="button"
      className={styles.bell}
      popoverTarget={panel}
      aria-label={unread === 0 ? 'Notices, none unread' : `Notices, ${unread} unread`}
    >
      <IconBell size={22} aria-hidden />
      {unread > 0 && (
        <span className={styles.unread} aria-hidden>
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </button>
  );
}
