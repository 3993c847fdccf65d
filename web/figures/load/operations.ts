import { conflictParts, refusalParts } from '../../api/act.ts';
import { graphql, type ResultOf } from '../../api/graphql.ts';

/** A load, as its page and the list of loads show it. */
export const loadParts = graphql(`
  fragment LoadParts on Load @_unmask {
    id
    fileName
    state
    problems
    notes
    rowsTotal
    rowsDone
    blanks
    added
    restated
    unchanged
    refused
    chosenBy
    chosenAt
    loadedBy
    loadedAt
    undoneBy
    undoneAt
    undoneReason
    acts { name allowed reasons { text } }
  }
`);

/** A load, as its page and the list of loads show it. */
export type LoadRow = ResultOf<typeof loadParts>;

/** The loads, the latest first. */
export const loadsQuery = graphql(
  `
    query Loads {
      loads(take: 200) { total loads { ...LoadParts } }
    }
  `,
  [loadParts],
);

/** One load. */
export const loadQuery = graphql(
  `
    query Load($id: ID!) {
      load(id: $id) { ...LoadParts }
    }
  `,
  [loadParts],
);

/** A page of the preview of a load, of one verdict or of all. */
export const loadRowsQuery = graphql(`
  query LoadRows($loadId: ID!, $verdict: Verdict, $take: Int!, $skip: Int!) {
    loadRows(loadId: $loadId, verdict: $verdict, take: $take, skip: $skip) {
      nth
      line
      verdict
      reasons
      measure
      area
      category
      period
      valueGiven
      extractGiven
      measureId
      start
      months
      value
      extractedOn
      provisional
      before
      beforeProvisional
    }
  }
`);

/** A row of a preview. */
export type PreviewRow = ResultOf<typeof loadRowsQuery>['loadRows'][number];

/** What a row of a preview may be. */
export type VerdictName = PreviewRow['verdict'];

/** Stores what a draft adds and restates. */
export const confirmLoadMutation = graphql(
  `
    mutation ConfirmLoad($key: ID!, $loadId: ID!) {
      confirmLoad(key: $key, loadId: $loadId) {
        __typename
        ... on Load { ...LoadParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [loadParts, refusalParts, conflictParts],
);

/** Forgets what was read from a file. */
export const discardLoadMutation = graphql(
  `
    mutation DiscardLoad($key: ID!, $loadId: ID!) {
      discardLoad(key: $key, loadId: $loadId) {
        __typename
        ... on Load { ...LoadParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [loadParts, refusalParts, conflictParts],
);

/** Takes a load back. */
export const undoLoadMutation = graphql(
  `
    mutation UndoLoad($key: ID!, $loadId: ID!, $reason: String!) {
      undoLoad(key: $key, loadId: $loadId, reason: $reason) {
        __typename
        ... on Load { ...LoadParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [loadParts, refusalParts, conflictParts],
);
