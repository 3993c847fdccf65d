import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { NoticesBell } from '../shell/notices-bell.tsx';
import { AppLink } from '../ui/page/app-link.tsx';
import { NoticeList } from './notice-list.tsx';
import styles from './notices-panel.module.css';
import { useNotices } from './use-notices.ts';

const PANEL = 'notices-panel';
const SHOWN = 8;

/** The bell in the bar, with how many notices are unread; it opens the newest of them. */
export function NoticesPanel({ unread }: { unread: number }) {
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const { href } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: closes when the page has changed under it
  useEffect(() => {
    panel.current?.hidePopover();
  }, [href]);

  return (
    <>
      <NoticesBell unread={unread} panel={PANEL} />
      <div
        ref={panel}
        id={PANEL}
        popover="auto"
        role="dialog"
        aria-label="Notices"
        className={styles.panel}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && <Newest />}
      </div>
    </>
  );
}

function Newest() {
  const { asked, read, readAll } = useNotices(SHOWN);
  const notices = asked.data?.notices ?? [];
  return (
    <>
      <div className={styles.head}>
        <strong>Notices</strong>
        {notices.some((notice) => !notice.read) && (
          <button type="button" className={styles.all} onClick={() => void readAll()}>
            Mark all as read
          </button>
        )}
      </div>
      {notices.length > 0 ? (
        <NoticeList label="Newest notices" notices={notices} onRead={(id) => void read(id)} compact />
      ) : (
        <p className={styles.none} role="status">
          {asked.loading ? 'Loading notices' : 'When something concerns you, you are told here.'}
        </p>
      )}
      <p className={styles.foot}>
        <AppLink to="/notices">All notices</AppLink>
      </p>
    </>
  );
}
