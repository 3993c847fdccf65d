import { NoticeList } from '../notice/notice-list.tsx';
import { useNotices } from '../notice/use-notices.ts';
import { AppLink } from '../ui/page/app-link.tsx';
import { Loading } from '../ui/state/loading.tsx';
import styles from './beside.module.css';

const SHOWN = 6;

/** The newest notices, the unread ones first. */
export function NewNotices() {
  const { asked, read } = useNotices(SHOWN);
  const notices = asked.data?.notices.toSorted((a, b) => Number(a.read) - Number(b.read));
  return (
    <section aria-labelledby="new-notices">
      <h2 id="new-notices" className={styles.title}>
        Notices
      </h2>
      {notices === undefined && asked.error === undefined && <Loading what="Loading notices" lines={3} />}
      {notices?.length === 0 && (
        <p className={styles.none}>When something concerns you, you are told here.</p>
      )}
      {notices && notices.length > 0 && (
        <NoticeList label="Newest notices" notices={notices} onRead={(id) => void read(id)} compact />
      )}
      <p className={styles.more}>
        <AppLink to="/notices">All notices</AppLink>
      </p>
    </section>
  );
}
