import { graphql, type ResultOf } from '../api/graphql.ts';
import { threadParts } from '../paper/threads/operations.ts';

/** What an approver reads and signs. */
export const approvalPage = graphql(
  `
    query ApprovalPage($paperId: ID!) {
      approvalPage(paperId: $paperId) {
        statement
        needsPassword
        paper {
          id
          reference
          title
          version
          state
          marking
          author { id line }
          meeting { id name day }
          deadlines { key label due }
          sections { id number heading kind ofAuthor lead { id line } onBehalf state }
          editions { id number cutAt cutBy hash latest }
          acts { name allowed reasons { code text } }
        }
        reading {
          editionId
          edition
          hash
          state
          html
          outline { id number heading level }
          frontSheet { label value }
          signOffs { section line at as hash }
          approvals { id step line day standing }
          openThreads { ...ThreadParts }
          changedSince
          pdf
        }
      }
    }
  `,
  [threadParts],
);

/** What an approver reads and signs. */
export type ApprovalShown = NonNullable<ResultOf<typeof approvalPage>['approvalPage']>;
