import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../api/act.ts';
import { EmptyState } from '../../ui/state/empty-state.tsx';
import type { PaperShown } from '../operations.ts';
import { counted, sectionName } from '../words.ts';
import { CommentForm } from './comment-form.tsx';
import { openThread } from './operations.ts';
import { ThreadCard } from './thread-card.tsx';
import styles from './threads.module.css';

type ThreadListProps = { paper: PaperShown; onReload: () => unknown };

function NewThread({ paper, onReload }: ThreadListProps) {
  const [sectionId, setSectionId] = useState('');
  const open = useAct(openThread, 'The comment cannot be recorded');
  const places = [
    { value: '', label: 'The whole paper' },
    ...paper.sections
      .filter(({ kind }) => kind === 'TEXT')
      .map((section) => ({ value: section.id, label: sectionName(section) })),
  ];
  return (
    <div className="cs-measure" data-screen-only>
      <CommentForm
        id="new-comment"
        label="Your comment"
        act="Add comment"
        done="Comment added"
        onSend={(body, key) =>
          open({ key, paperId: paper.id, sectionId: sectionId === '' ? null : sectionId, body })
        }
        onDone={() => onReload()}
        onReload={() => void onReload()}
      >
        <NativeSelect
          id="new-comment-place"
          label="About"
          data={places}
          value={sectionId}
          onChange={(event) => setSectionId(event.currentTarget.value)}
        />
      </CommentForm>
    </div>
  );
}

/** Every thread of a paper, the open ones first, and the place to begin another. */
export function ThreadList({ paper, onReload }: ThreadListProps) {
  const open = paper.threads.filter(({ resolvedAt }) => resolvedAt === null);
  const settled = paper.threads.filter(({ resolvedAt }) => resolvedAt !== null);
  const card = (thread: PaperShown['threads'][number]) => (
    <ThreadCard key={thread.id} thread={thread} mayComment={paper.mayComment} onReload={onReload} />
  );
  return (
    <div className="cs-stack">
      {open.length > 0 ? (
        <div className={styles.threads}>{open.map(card)}</div>
      ) : (
        <EmptyState title="No comment is open">
          {paper.mayComment
            ? 'Ask or say something below. Open comments are shown to the author at submission and to the approver.'
            : 'Comments of those who work on the paper appear here.'}
        </EmptyState>
      )}
      {paper.mayComment && <NewThread paper={paper} onReload={onReload} />}
      {settled.length > 0 && (
        <details className={styles.settled}>
          <summary>{counted(settled.length, 'resolved comment')}</summary>
          <div className={styles.threads}>{settled.map(card)}</div>
        </details>
      )}
    </div>
  );
}
