import { DateTime } from '../ui/day/day.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import { addressOf } from './address.ts';
import styles from './notice-list.module.css';
import type { NoticeRow } from './operations.ts';

type NoticeListProps = {
  label: string;
  notices: readonly NoticeRow[];
  /** Called when somebody follows or marks a notice that is unread. */
  onRead: (id: string) => void;
  /** Leaves out the buttons where there is little room. */
  compact?: boolean;
};

/** Notices, newest first as given; each is one link to the place to act. */
export function NoticeList({ label, notices, onRead, compact = false }: NoticeListProps) {
  return (
    <ul className={styles.list} aria-label={label} data-compact={compact}>
      {notices.map((notice) => (
        <li key={notice.id} className={styles.notice} data-unread={!notice.read}>
          <div>
            <p className={styles.text}>
              {!notice.read && <span className="cs-hidden">Unread: </span>}
              <AppLink
                to={addressOf(notice)}
                onClick={() => {
                  if (!notice.read) onRead(notice.id);
                }}
              >
                {notice.text}
              </AppLink>
            </p>
            <p className={styles.when}>
              {notice.asks && <strong className={styles.asks}>Asks you to act. </strong>}
              {notice.by}, <DateTime value={notice.at} style="short" />
            </p>
          </div>
          {!compact && !notice.read && (
            <button type="button" className={styles.read} onClick={() => onRead(notice.id)}>
              Mark as read<span className="cs-hidden">: {notice.text}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
