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
