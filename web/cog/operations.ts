import { conflictParts, refusalParts } from '../api/act.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';

/** The meetings of COG, with how many papers each has. */
export const cogMeetingsQuery = graphql(`
  query CogMeetings {
    cogMeetings { id name day startsAt place state stateWords }
  }
`);

/** One meeting of COG. */
export type CogMeetingRow = ResultOf<typeof cogMeetingsQuery>['cogMeetings'][number];

/** One session of COG: what is due, what was decided, what never came before it. */
export const cogSessionQuery = graphql(`
  query CogSession($meetingId: ID!) {
    cogSession(meetingId: $meetingId) {
      meeting { id name day startsAt place state stateWords }
      due {
        paper { id reference title state stateWords version }
        hash
        edition
        editionId
        author { id line }
        approvedBy
        due
        standing
        openComments
        acts { name allowed reasons { code text } }
      }
      decided { paper { id reference title version stateWords } phrase by at noted }
      notPresented { paper { id reference title version stateWords } phrase by at noted }
      chiefOfficers { id line }
    }
  }
`);

/** A session of COG. */
export type Session = NonNullable<ResultOf<typeof cogSessionQuery>['cogSession']>;

/** A paper that waits for COG. */
export type DuePaper = Session['due'][number];

/** What was decided about a paper. */
export type Decided = Session['decided'][number];

/** The sections a return can be about, read when somebody returns the paper. */
export const returnableSectionsQuery = graphql(`
  query ReturnableSections($paperId: ID!) {
    paper(id: $paperId) {
      id
      sections { id number heading kind ofAuthor lead { id line } }
    }
  }
`);

/** Records what COG decided about a paper. */
export const recordCogOutcomeMutation = graphql(
  `
    mutation RecordCogOutcome(
      $paperId: ID!
      $on: ActOn!
      $hash: String!
      $outcome: CogOutcome!
      $meetingId: ID
      $reason: String
      $authorityId: ID
      $sectionIds: [ID!]!
      $toLead: Boolean!
      $repeat: Repeat!
    ) {
      recordCogOutcome(
        paperId: $paperId
        on: $on
        hash: $hash
        outcome: $outcome
        meetingId: $meetingId
        reason: $reason
        authorityId: $authorityId
        sectionIds: $sectionIds
        toLead: $toLead
        repeat: $repeat
      ) {
        __typename
        ... on Paper { id version state stateWords }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);

/** Records that COG was told afterwards of a paper that was not presented to it. */
export const noteNotPresentedMutation = graphql(
  `
    mutation NoteNotPresented($paperId: ID!, $on: ActOn!, $reason: String!) {
      noteNotPresented(paperId: $paperId, on: $on, reason: $reason) {
        __typename
        ... on Paper { id version state stateWords }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);
