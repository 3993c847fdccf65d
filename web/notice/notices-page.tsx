import { Button } from '@mantine/core';
import { useState } from 'react';
import { Asked } from '../shell/asked.tsx';
import { TickField } from '../ui/form/choice-field.tsx';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { announce } from '../ui/state/announcer.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';
import { NoticeList } from './notice-list.tsx';
import type { NoticeRow } from './operations.ts';
import { useNotices } from './use-notices.ts';

const AT_ONCE = 30;
type Only = 'unread' | 'asks';

/** Every notice of the signed-in person, each one click from the place to act. */
export function NoticesPage() {
  const { asked, read, readAll, more, mayHaveMore } = useNotices(AT_ONCE);
  const [only, setOnly] = useState<readonly Only[]>([]);
  const wanted = (notice: NoticeRow) =>
    (!only.includes('unread') || !notice.read) && (!only.includes('asks') || notice.asks);

  return (
    <Asked result={asked} find={(data) => data.notices} waiting="Loading your notices">
      {(notices) => {
        const shown = notices.filter(wanted);
        const unread = notices.filter((notice) => !notice.read).length;
        return (
          <>
            <PageHeading
              title="Notices"
              lead={unread === 0 ? 'You have read them all.' : `${unread} unread`}
              actions={
                unread > 0 && (
                  <Button
                    variant="default"
                    onClick={() => void readAll().then(() => announce('All notices are marked as read'))}
                  >
                    Mark all as read
                  </Button>
                )
              }
            />
            {notices.length === 0 ? (
              <EmptyState title="Your notices appear here">
                You are told when a section is given to you, a paper waits for you, or something you wrote was
                decided.
              </EmptyState>
            ) : (
              <div className="cs-stack">
                <TickField
                  id="only"
                  label="Show only"
                  values={only}
                  onChange={setOnly}
                  choices={[
                    { value: 'unread', title: 'What I have not read' },
                    { value: 'asks', title: 'What asks me to act' },
                  ]}
                />
                {shown.length > 0 ? (
                  <NoticeList label="Notices" notices={shown} onRead={(id) => void read(id)} />
                ) : (
                  <p>None of the notices here is like that.</p>
                )}
                {mayHaveMore && (
                  <div>
                    <Button variant="default" onClick={() => void more()}>
                      Show older notices
                    </Button>
                  </div>
                )}
              </div>
            )}
          </>
        );
      }}
    </Asked>
  );
}
