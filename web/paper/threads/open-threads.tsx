import { Link } from '@tanstack/react-router';
import { CommentList } from './comment-list.tsx';
import type { ThreadShown } from './operations.ts';
import styles from './threads.module.css';

/** The threads that are still open, to be read before an act; they are answered on the page of the paper. */
export function OpenThreads({ threads, paperId }: { threads: readonly ThreadShown[]; paperId: string }) {
  if (threads.length === 0) return <p>No comment is open.</p>;
  return (
    <div className={styles.threads}>
      {threads.map(({ id, place, comments }) => (
        <article key={id} className={styles.thread} data-open aria-label={`About ${place}`}>
          <h3 className={styles.place}>{place}</h3>
          <CommentList comments={comments} />
          <Link
            to="/papers/$paperId"
            params={{ paperId }}
            search={{ view: 'comments' }}
            hash={`thread-${id}`}
          >
            Answer<span className="cs-hidden"> the comment on {place}</span>
          </Link>
        </article>
      ))}
    </div>
  );
}
