import { useMay, useMe } from '../account/use-me.ts';
import { PageHeading } from '../ui/page/page-heading.tsx';
import styles from './home-page.module.css';
import { MyWork } from './my-work.tsx';
import { NewNotices } from './new-notices.tsx';
import { NextMeeting } from './next-meeting.tsx';

/** What waits for the signed-in person, what they were told, and for governance how the next meeting stands. */
export function HomePage() {
  const me = useMe();
  const maySeeReadiness = useMay('readReadiness');
  return (
    <>
      <PageHeading title="Your work" kind={me?.organisation.name ?? '\u00A0'} />
      <div className={styles.home}>
        <div className={styles.work}>
          <MyWork />
        </div>
        <div className={styles.beside}>
          {maySeeReadiness && <NextMeeting />}
          <NewNotices />
        </div>
      </div>
    </>
  );
}
