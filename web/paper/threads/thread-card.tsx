import { Button } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useAct } from '../../api/act.ts';
import { useActOnce } from '../../api/act-once.ts';
import { usePress } from '../../ui/act/use-press.tsx';
import { DateTime } from '../../ui/day/day.tsx';
import { announce } from '../../ui/state/announcer.tsx';
import { CommentForm } from './comment-form.tsx';
import { CommentList } from './comment-list.tsx';
import { reopenThread, replyToThread, resolveThread, type ThreadShown } from './operations.ts';
import styles from './threads.module.css';

type ThreadCardProps = {
  thread: ThreadShown;
  /** Whether the reader may take part. */
  mayComment: boolean;
  onReload: () => unknown;
};

/** Settles a thread or takes it up again with one press. */
function useSettle({ id, resolvedAt }: ThreadShown, onReload: () => unknown) {
  const resolve = useAct(resolveThread, 'The comment cannot be resolved');
  const reopen = useAct(reopenThread, 'The comment cannot be reopened');
  const once = useActOnce();
  const { press, stage, panel } = usePress(() => void onReload());

  const settle = async () => {
    const act = resolvedAt === null ? resolve : reopen;
    if (!(await press(() => once((key) => act({ key, threadId: id }))))) return;
    announce(resolvedAt === null ? 'Comment resolved' : 'Comment reopened');
    onReload();
  };
  return { settle, panel, acting: stage === 'acting' };
}

/** One thread: what it is about, what was said, and what the reader may add. */
export function ThreadCard({ thread, mayComment, onReload }: ThreadCardProps) {
  const [replying, setReplying] = useState(false);
  const reply = useAct(replyToThread, 'The reply cannot be recorded');
  const { settle, panel, acting } = useSettle(thread, onReload);
  const isOpen = thread.resolvedAt === null;
  const anchor = `thread-${thread.id}`;

  return (
    <article id={anchor} className={styles.thread} data-open={isOpen} aria-label={`About ${thread.place}`}>
      <header className={styles.head}>
        <h3 className={styles.place}>{thread.place}</h3>
        <a
          className={styles.anchor}
          href={`#${anchor}`}
          aria-label={`Link to this comment on ${thread.place}`}
        >
          <IconLink size={16} aria-hidden />
        </a>
      </header>
      <CommentList comments={thread.comments} />
      {thread.resolvedAt !== null && (
        <p className={styles.resolved}>
          Resolved by {thread.resolvedBy ?? 'somebody'}, <DateTime value={thread.resolvedAt} />
        </p>
      )}
      {panel}
      {mayComment && !replying && (
        <div className="cs-row" data-screen-only>
          {isOpen && (
            <Button variant="default" size="sm" onClick={() => setReplying(true)}>
              Reply
            </Button>
          )}
          <Button variant="default" size="sm" loading={acting} onClick={() => void settle()}>
            {isOpen ? 'Resolve' : 'Reopen'}
          </Button>
        </div>
      )}
      {replying && (
        <CommentForm
          id={`reply-${thread.id}`}
          label="Your reply"
          act="Add reply"
          done="Reply added"
          onSend={(body, key) => reply({ key, threadId: thread.id, body })}
          onDone={() => {
            setReplying(false);
            onReload();
          }}
          onCancel={() => setReplying(false)}
          onReload={() => void onReload()}
        />
      )}
    </article>
  );
}
