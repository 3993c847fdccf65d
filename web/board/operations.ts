import { conflictParts, refusalParts } from '../api/act.ts';
import { graphql } from '../api/graphql.ts';

/** Makes a board, or a group of Chief Officers that meets. */
export const makeBoardMutation = graphql(
  `
    mutation MakeBoard($key: ID!, $name: String!, $shortName: String!, $kind: BoardKind!) {
      makeBoard(key: $key, name: $name, shortName: $shortName, kind: $kind) {
        __typename
        ... on Board { id }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);

/** Gives a board another name. */
export const changeBoardMutation = graphql(
  `
    mutation ChangeBoard($key: ID!, $boardId: ID!, $name: String!, $shortName: String!) {
      changeBoard(key: $key, boardId: $boardId, name: $name, shortName: $shortName) {
        __typename
        ... on Board { id }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);

/** Makes a year's programme of a board's meetings. */
export const makeProgrammeMutation = graphql(
  `
    mutation MakeProgramme($key: ID!, $boardId: ID!, $name: String!, $year: Int!) {
      makeProgramme(key: $key, boardId: $boardId, name: $name, year: $year) {
        __typename
        ... on Board { id }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);
