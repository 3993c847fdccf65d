import { refusalParts } from '../api/act.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';

/** The board's questions to a paper. */
export const questionsQuery = graphql(`
  query PaperQuestions($paperId: ID!) {
    questions(paperId: $paperId) {
      id
      text
      hint
      askedBy
      addedBy
      addedAt
      section { id number heading }
      lead
      answer
      where
      deferred
      putOffIn
      places { number beginning anchor }
      withdrawn { by at because }
    }
  }
`);

/** A question as the page of its paper lists it. */
export type QuestionShown = NonNullable<ResultOf<typeof questionsQuery>['questions']>[number];

/** Puts a question of the board to a section. */
export const addQuestion = graphql(
  `
    mutation AddQuestion(
      $key: ID!
      $paperId: ID!
      $sectionId: ID!
      $text: String!
      $hint: String!
      $askedBy: String!
    ) {
      addQuestion(
        key: $key
        paperId: $paperId
        sectionId: $sectionId
        text: $text
        hint: $hint
        askedBy: $askedBy
      ) {
        __typename
        ... on Question { id }
        ...RefusalParts
      }
    }
  `,
  [refusalParts],
);

/** Moves a question of the board to another section. */
export const rerouteQuestion = graphql(
  `
    mutation RerouteQuestion($key: ID!, $paperId: ID!, $questionId: ID!, $sectionId: ID!) {
      rerouteQuestion(key: $key, paperId: $paperId, questionId: $questionId, sectionId: $sectionId) {
        __typename
        ... on Question { id }
        ...RefusalParts
      }
    }
  `,
  [refusalParts],
);

/** Takes a question of the board back. */
export const withdrawQuestion = graphql(
  `
    mutation WithdrawQuestion($key: ID!, $paperId: ID!, $questionId: ID!, $reason: String!) {
      withdrawQuestion(key: $key, paperId: $paperId, questionId: $questionId, reason: $reason) {
        __typename
        ... on Question { id }
        ...RefusalParts
      }
    }
  `,
  [refusalParts],
);
