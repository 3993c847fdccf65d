import { conflictParts, refusalParts } from '../../api/act.ts';
import { graphql } from '../../api/graphql.ts';

/** What every act on a paper answers with when it was done: enough for the cache to know what moved. */
export const movedPaper = graphql(`
  fragment MovedPaper on Paper @_unmask { id version state stateWords title }
`);

/** The author takes a commissioned paper up. */
export const startPaper = graphql(
  `
    mutation StartPaper($paperId: ID!, $on: ActOn!) {
      startPaper(paperId: $paperId, on: $on) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** Cuts the edition that was shown and sends it to its first approver. */
export const submitPaper = graphql(
  `
    mutation SubmitPaper($paperId: ID!, $on: ActOn!, $hash: String!) {
      submitPaper(paperId: $paperId, on: $on, hash: $hash) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** Takes a submitted paper back before a decision. */
export const withdrawSubmission = graphql(
  `
    mutation WithdrawSubmission($paperId: ID!, $on: ActOn!) {
      withdrawSubmission(paperId: $paperId, on: $on) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** The Chief Officer signs the edition that was shown. */
export const approvePaper = graphql(
  `
    mutation ApprovePaper($paperId: ID!, $on: ActOn!, $hash: String!) {
      approvePaper(paperId: $paperId, on: $on, hash: $hash) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** The Chief Officer sends the edition that was shown back. */
export const returnPaper = graphql(
  `
    mutation ReturnPaper(
      $paperId: ID!
      $on: ActOn!
      $hash: String!
      $reason: String!
      $sectionIds: [ID!]!
      $toLead: Boolean!
      $repeat: Repeat!
    ) {
      returnPaper(
        paperId: $paperId
        on: $on
        hash: $hash
        reason: $reason
        sectionIds: $sectionIds
        toLead: $toLead
        repeat: $repeat
      ) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** COG notes afterwards that it was not asked. */
export const noteNotPresented = graphql(
  `
    mutation NoteNotPresented($paperId: ID!, $on: ActOn!, $reason: String!) {
      noteNotPresented(paperId: $paperId, on: $on, reason: $reason) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** Takes an approved paper back to drafting. */
export const amendPaper = graphql(
  `
    mutation AmendPaper($paperId: ID!, $on: ActOn!, $reason: String!) {
      amendPaper(paperId: $paperId, on: $on, reason: $reason) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** Records the chair's acceptance of a late paper. */
export const acceptLatePaper = graphql(
  `
    mutation AcceptLatePaper($paperId: ID!, $on: ActOn!, $reason: String!, $authority: String!) {
      acceptLatePaper(paperId: $paperId, on: $on, reason: $reason, authority: $authority) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** Gives an approved paper its place on the agenda. */
export const placeOnAgenda = graphql(
  `
    mutation PlaceOnAgenda($paperId: ID!, $on: ActOn!) {
      placeOnAgenda(paperId: $paperId, on: $on) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** Takes a paper off an agenda that is not issued. */
export const takeOffAgenda = graphql(
  `
    mutation TakeOffAgenda($paperId: ID!, $on: ActOn!) {
      takeOffAgenda(paperId: $paperId, on: $on) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** Records what the board decided. */
export const recordOutcome = graphql(
  `
    mutation RecordOutcome(
      $paperId: ID!
      $on: ActOn!
      $outcome: BoardOutcome!
      $note: String
      $meetingId: ID
      $keepsText: Boolean!
    ) {
      recordOutcome(
        paperId: $paperId
        on: $on
        outcome: $outcome
        note: $note
        meetingId: $meetingId
        keepsText: $keepsText
      ) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** Closes a paper that the board has decided. */
export const closePaper = graphql(
  `
    mutation ClosePaper($paperId: ID!, $on: ActOn!) {
      closePaper(paperId: $paperId, on: $on) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** Moves a paper to a later meeting. */
export const deferPaper = graphql(
  `
    mutation DeferPaper(
      $paperId: ID!
      $on: ActOn!
      $meetingId: ID!
      $reason: String!
      $keepsText: Boolean!
    ) {
      deferPaper(
        paperId: $paperId
        on: $on
        meetingId: $meetingId
        reason: $reason
        keepsText: $keepsText
      ) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** Takes a deferred paper up again. */
export const resumePaper = graphql(
  `
    mutation ResumePaper($paperId: ID!, $on: ActOn!) {
      resumePaper(paperId: $paperId, on: $on) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** Withdraws a paper for good. */
export const withdrawPaper = graphql(
  `
    mutation WithdrawPaper($paperId: ID!, $on: ActOn!, $reason: String!, $authority: String!) {
      withdrawPaper(paperId: $paperId, on: $on, reason: $reason, authority: $authority) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** Opens a decided paper for a new edition. */
export const reopenPaper = graphql(
  `
    mutation ReopenPaper($paperId: ID!, $on: ActOn!, $reason: String!) {
      reopenPaper(paperId: $paperId, on: $on, reason: $reason) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** Gives a paper to another author. */
export const assignAuthor = graphql(
  `
    mutation AssignAuthor($paperId: ID!, $on: ActOn!, $personId: ID!) {
      assignAuthor(paperId: $paperId, on: $on, personId: $personId) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** Names another Chief Officer to approve it. */
export const assignChiefOfficer = graphql(
  `
    mutation AssignChiefOfficer($paperId: ID!, $on: ActOn!, $postId: ID!) {
      assignChiefOfficer(paperId: $paperId, on: $on, postId: $postId) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** Changes the title. */
export const describePaper = graphql(
  `
    mutation DescribePaper($paperId: ID!, $on: ActOn!, $title: String!) {
      describePaper(paperId: $paperId, on: $on, title: $title) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);

/** Fills in lines of the front sheet. */
export const fillFrontSheet = graphql(
  `
    mutation FillFrontSheet($paperId: ID!, $on: ActOn!, $lines: [LineInput!]!) {
      fillFrontSheet(paperId: $paperId, on: $on, lines: $lines) {
        __typename
        ...MovedPaper
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedPaper, refusalParts, conflictParts],
);
