import { conflictParts, refusalParts } from '../api/act.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';

/** A meeting with its agenda, as every act on the agenda sends it back. */
export const agendaParts = graphql(`
  fragment AgendaParts on Meeting @_unmask {
    id
    name
    day
    startsAt
    place
    state
    stateWords
    version
    cutOff
    issuedAt
    board { id name shortName kind }
    acts { name allowed reasons { code text } }
    agenda {
      id
      number
      position
      kind
      title
      edition
      reason
      due
      outcome
      outcomeNote
      paper { id reference title state stateWords version }
      owner { id line }
    }
    placeable { id reference title state stateWords version }
  }
`);

/** The agenda of one meeting. */
export const agendaQuery = graphql(
  `
    query Agenda($meetingId: ID!) {
      meeting(id: $meetingId) { ...AgendaParts }
    }
  `,
  [agendaParts],
);

/** A meeting with its agenda. */
export type AgendaMeeting = ResultOf<typeof agendaParts>;

/** One item of it. */
export type AgendaItem = AgendaMeeting['agenda'][number];

/** Everybody who can own a verbal item. */
export const ownersQuery = graphql(`
  query Owners {
    people { id line disabled }
  }
`);

/** Adds an item that is said without a paper. */
export const addVerbalItemMutation = graphql(
  `
    mutation AddVerbalItem($meetingId: ID!, $on: ActOn!, $title: String!, $ownerId: ID!, $reason: String!) {
      addVerbalItem(meetingId: $meetingId, on: $on, title: $title, ownerId: $ownerId, reason: $reason) {
        __typename
        ... on Meeting { ...AgendaParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [agendaParts, refusalParts, conflictParts],
);

/** Keeps a place for a paper that will follow. */
export const addToFollowItemMutation = graphql(
  `
    mutation AddToFollowItem($meetingId: ID!, $on: ActOn!, $paperId: ID!, $due: Day!) {
      addToFollowItem(meetingId: $meetingId, on: $on, paperId: $paperId, due: $due) {
        __typename
        ... on Meeting { ...AgendaParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [agendaParts, refusalParts, conflictParts],
);

/** Moves an item to a position counted from 1. */
export const moveAgendaItemMutation = graphql(
  `
    mutation MoveAgendaItem($meetingId: ID!, $on: ActOn!, $itemId: ID!, $to: Int!) {
      moveAgendaItem(meetingId: $meetingId, on: $on, itemId: $itemId, to: $to) {
        __typename
        ... on Meeting { ...AgendaParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [agendaParts, refusalParts, conflictParts],
);

/** Takes an item off the agenda. */
export const removeAgendaItemMutation = graphql(
  `
    mutation RemoveAgendaItem($meetingId: ID!, $on: ActOn!, $itemId: ID!) {
      removeAgendaItem(meetingId: $meetingId, on: $on, itemId: $itemId) {
        __typename
        ... on Meeting { ...AgendaParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [agendaParts, refusalParts, conflictParts],
);

/** Issues the agenda: numbers and editions are fixed from then on. */
export const issueAgendaMutation = graphql(
  `
    mutation IssueAgenda($meetingId: ID!, $on: ActOn!) {
      issueAgenda(meetingId: $meetingId, on: $on) {
        __typename
        ... on Meeting { ...AgendaParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [agendaParts, refusalParts, conflictParts],
);

/** Records that the meeting was held. */
export const holdMeetingMutation = graphql(
  `
    mutation HoldMeeting($meetingId: ID!, $on: ActOn!) {
      holdMeeting(meetingId: $meetingId, on: $on) {
        __typename
        ... on Meeting { ...AgendaParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [agendaParts, refusalParts, conflictParts],
);

/** Closes the meeting. */
export const closeMeetingMutation = graphql(
  `
    mutation CloseMeeting($meetingId: ID!, $on: ActOn!) {
      closeMeeting(meetingId: $meetingId, on: $on) {
        __typename
        ... on Meeting { ...AgendaParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [agendaParts, refusalParts, conflictParts],
);

/** Places an approved paper on its meeting's agenda. */
export const placeOnAgendaMutation = graphql(
  `
    mutation PlaceOnAgenda($paperId: ID!, $on: ActOn!) {
      placeOnAgenda(paperId: $paperId, on: $on) {
        __typename
        ... on Paper { id version state stateWords }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);

/** Takes a paper off the agenda. */
export const takeOffAgendaMutation = graphql(
  `
    mutation TakeOffAgenda($paperId: ID!, $on: ActOn!) {
      takeOffAgenda(paperId: $paperId, on: $on) {
        __typename
        ... on Paper { id version state stateWords }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);

/** Records that the chair takes a late paper. */
export const acceptLatePaperMutation = graphql(
  `
    mutation AcceptLatePaper($paperId: ID!, $on: ActOn!, $reason: String!, $authority: String!) {
      acceptLatePaper(paperId: $paperId, on: $on, reason: $reason, authority: $authority) {
        __typename
        ... on Paper { id version state stateWords }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);

/** Records what the board decided about a paper. */
export const recordOutcomeMutation = graphql(
  `
    mutation RecordOutcome($paperId: ID!, $on: ActOn!, $outcome: BoardOutcome!, $note: String, $meetingId: ID, $keepsText: Boolean!) {
      recordOutcome(paperId: $paperId, on: $on, outcome: $outcome, note: $note, meetingId: $meetingId, keepsText: $keepsText) {
        __typename
        ... on Paper { id version state stateWords }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);
