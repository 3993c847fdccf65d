import { conflictParts, refusalParts } from '../../api/act.ts';
import { graphql, type ResultOf } from '../../api/graphql.ts';

/** A thread as it is shown everywhere. */
export const threadParts = graphql(`
  fragment ThreadParts on Thread @_unmask {
    id
    paperId
    sectionId
    place
    openedAt
    resolvedAt
    resolvedBy
    comments { id body at by { id line } }
  }
`);

/** A thread as it is shown everywhere. */
export type ThreadShown = ResultOf<typeof threadParts>;

/** Begins a thread on the paper, or on one of its sections. */
export const openThread = graphql(
  `
    mutation OpenThread($key: ID!, $paperId: ID!, $sectionId: ID, $body: String!) {
      openThread(key: $key, paperId: $paperId, sectionId: $sectionId, body: $body) {
        __typename
        ...ThreadParts
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [threadParts, refusalParts, conflictParts],
);

/** Answers in a thread. */
export const replyToThread = graphql(
  `
    mutation ReplyToThread($key: ID!, $threadId: ID!, $body: String!) {
      replyToThread(key: $key, threadId: $threadId, body: $body) {
        __typename
        ...ThreadParts
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [threadParts, refusalParts, conflictParts],
);

/** Says that a thread is dealt with. */
export const resolveThread = graphql(
  `
    mutation ResolveThread($key: ID!, $threadId: ID!) {
      resolveThread(key: $key, threadId: $threadId) {
        __typename
        ...ThreadParts
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [threadParts, refusalParts, conflictParts],
);

/** Takes a thread up again. */
export const reopenThread = graphql(
  `
    mutation ReopenThread($key: ID!, $threadId: ID!) {
      reopenThread(key: $key, threadId: $threadId) {
        __typename
        ...ThreadParts
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [threadParts, refusalParts, conflictParts],
);
