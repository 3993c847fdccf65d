import type { PaperFacts } from '@countersign/domain';
import type { Statement, Statements, UnitOfWork } from '../database.ts';
import { THREAD, type ThreadView } from '../paper/view.ts';

const VIEW: Statement = {
  name: 'thread-view',
  text: `select ${THREAD} as thread from comment_thread t where t.id = $1 and $2::date is not null`,
};

const PAPER_OF: Statement = {
  name: 'thread-paper',
  text: 'select paper_id as id from comment_thread where id = $1',
};

const INSERT: Statement = {
  name: 'thread-insert',
  text: 'insert into comment_thread (paper_id, section_id, opened_at) values ($1, $2, $3) returning id',
};

const COMMENT: Statement = {
  name: 'comment-insert',
  text: 'insert into comment (thread_id, person_id, body, at) values ($1, $2, $3, $4)',
};

const RESOLVE: Statement = {
  name: 'thread-resolve',
  text: 'update comment_thread set resolved_at = $2, resolved_by = $3 where id = $1',
};

const COUNT: Statement = {
  name: 'paper-count-threads',
  text: `update paper set open_threads = (select count(*) from comment_thread where paper_id = $1 and resolved_at is null)
    where id = $1`,
};

/** A thread with its comments; undefined when there is none. */
export async function threadView(
  from: Statements,
  threadId: string,
  today: string,
): Promise<ThreadView | undefined> {
  return (await from.row<{ thread: ThreadView }>(VIEW, [threadId, today]))?.thread;
}

/** The id of the paper a thread is on. */
export async function paperOfThread(from: Statements, threadId: string): Promise<string | undefined> {
  return (await from.row<{ id: string }>(PAPER_OF, [threadId]))?.id;
}

/** What is written about a thread; the caller holds the lock of its paper and counts afterwards. */
export const threadWrites = {
  async open(unit: UnitOfWork, facts: PaperFacts, sectionId: string | null, at: string): Promise<string> {
    const opened = await unit.row<{ id: string }>(INSERT, [facts.id, sectionId, at]);
    if (!opened) throw new Error('The thread was not stored.');
    return opened.id;
  },
  async comment(
    unit: UnitOfWork,
    threadId: string,
    personId: string,
    body: string,
    at: string,
  ): Promise<void> {
    await unit.rows(COMMENT, [threadId, personId, body, at]);
  },
  /** `at` null opens the thread again. */
  async resolve(
    unit: UnitOfWork,
    threadId: string,
    at: string | null,
    personId: string | null,
  ): Promise<void> {
    await unit.rows(RESOLVE, [threadId, at, personId]);
  },
  async count(unit: UnitOfWork, paperId: string): Promise<void> {
    await unit.rows(COUNT, [paperId]);
  },
};
