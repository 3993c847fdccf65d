import { IconBell } from '@tabler/icons-react';
import { AppLink } from '../ui/page/app-link.tsx';
import styles from './notices-bell.module.css';

/** The way to somebody's notices, with how many are unread. */
export function NoticesBell({ unread, to }: { unread: number; to: string }) {
  return (
    <AppLink
      to={to}
      className={styles.bell}
      aria-label={unread === 0 ? 'Notices, none unread' : `Notices, ${unread} unread`}
    >
      <IconBell size={22} aria-hidden />
      {unread > 0 && (
        <span className={styles.unread} aria-hidden>
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </AppLink>
  );
}
