import { DateTime } from '../../ui/day/day.tsx';
import type { ThreadShown } from './operations.ts';
import styles from './threads.module.css';

/** The comments of a thread, oldest first. */
export function CommentList({ comments }: { comments: ThreadShown['comments'] }) {
  return (
    <ol className={styles.comments}>
      {comments.map(({ id, by, at, body }) => (
        <li key={id}>
          <p className={styles.who}>
            <strong>{by.line}</strong>, <DateTime value={at} />
          </p>
          <p className={styles.body}>{body}</p>
        </li>
      ))}
    </ol>
  );
}
