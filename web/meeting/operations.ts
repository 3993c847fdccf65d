import { conflictParts, refusalParts } from '../api/act.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';

/** A meeting in a list: what it is, when, how far, and what may be done with it. */
export const meetingParts = graphql(`
  fragment MeetingParts on Meeting @_unmask {
    id
    name
    day
    startsAt
    place
    state
    stateWords
    version
    cutOff
    deadlines { key label due }
    paperCount
    issuedAt
    programmeId
    board { id name shortName kind }
    acts { name allowed reasons { code text } }
  }
`);

/** One meeting of a list. */
export type MeetingRow = ResultOf<typeof meetingParts>;

/** Every board with its programmes and meetings: the programme year. */
export const boardsQuery = graphql(
  `
    query Boards {
      boards {
        id
        name
        shortName
        kind
        programmes { id name year }
        meetings { ...MeetingParts }
      }
    }
  `,
  [meetingParts],
);

/** A board as the programme year shows it. */
export type BoardRow = ResultOf<typeof boardsQuery>['boards'][number];

/** Plans a meeting of a board. */
export const planMeetingMutation = graphql(
  `
    mutation PlanMeeting(
      $key: ID!
      $boardId: ID!
      $programmeId: ID
      $name: String!
      $day: Day!
      $startsAt: String
      $place: String
    ) {
      planMeeting(
        key: $key
        boardId: $boardId
        programmeId: $programmeId
        name: $name
        day: $day
        startsAt: $startsAt
        place: $place
      ) {
        __typename
        ... on Meeting { ...MeetingParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [meetingParts, refusalParts, conflictParts],
);

/** Changes when, where and under which name a meeting is held. */
export const changeMeetingMutation = graphql(
  `
    mutation ChangeMeeting(
      $meetingId: ID!
      $on: ActOn!
      $name: String!
      $day: Day!
      $startsAt: String
      $place: String
    ) {
      changeMeeting(
        meetingId: $meetingId
        on: $on
        name: $name
        day: $day
        startsAt: $startsAt
        place: $place
      ) {
        __typename
        ... on Meeting { ...MeetingParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [meetingParts, refusalParts, conflictParts],
);

/** Cancels a meeting; its papers move to the next one that takes papers. */
export const cancelMeetingMutation = graphql(
  `
    mutation CancelMeeting($meetingId: ID!, $on: ActOn!, $reason: String!) {
      cancelMeeting(meetingId: $meetingId, on: $on, reason: $reason) {
        __typename
        ... on Meeting { ...MeetingParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [meetingParts, refusalParts, conflictParts],
);

/** Says that something about one meeting changed. */
export const meetingChanged = graphql(`
  subscription MeetingChanged($meetingId: ID!) {
    meetingChanged(meetingId: $meetingId) { id at }
  }
`);

/** When the meetings of every board are: enough to choose one. */
export const meetingDaysQuery = graphql(`
  query MeetingDays {
    boards { id kind meetings { id name day state } }
  }
`);
