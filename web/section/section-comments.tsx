import { useSendAct } from '../api/act.ts';
import { CommentForm } from '../paper/threads/comment-form.tsx';
import { openThread } from '../paper/threads/operations.ts';
import { ThreadCard } from '../paper/threads/thread-card.tsx';
import { counted } from '../paper/words.ts';
import type { SectionShown } from './operations.ts';
import styles from './section.module.css';

type SectionCommentsProps = { section: SectionShown; mayComment: boolean; onReload: () => unknown };

/** What was said about this section, and the place to say more. */
export function SectionComments({ section, mayComment, onReload }: SectionCommentsProps) {
  const send = useSendAct('The comment cannot be recorded');
  const open = section.threads.filter(({ resolvedAt }) => resolvedAt === null);
  const settled = section.threads.filter(({ resolvedAt }) => resolvedAt !== null);
  const card = (thread: SectionShown['threads'][number]) => (
    <ThreadCard key={thread.id} thread={thread} mayComment={mayComment} onReload={onReload} />
  );
  return (
    <section aria-labelledby="section-comments" className={styles.comments}>
      <h2 id="section-comments" className={styles.asideTitle}>
        Comments
      </h2>
      {open.length === 0 && <p className={styles.quiet}>No comment is open.</p>}
      {open.map(card)}
      {mayComment && (
        <CommentForm
          id="section-comment"
          label="Your comment"
          act="Add comment"
          done="Comment added"
          onSend={(body, key) =>
            send(openThread, { key, paperId: section.paper.id, sectionId: section.id, body })
          }
          onDone={() => onReload()}
          onReload={() => void onReload()}
        />
      )}
      {settled.length > 0 && (
        <details>
          <summary>{counted(settled.length, 'resolved comment')}</summary>
          {settled.map(card)}
        </details>
      )}
    </section>
  );
}
