import { conflictParts, refusalParts } from '../api/act.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';

const findingParts = graphql(`
  fragment FindingParts on Finding @_unmask {
    key
    rule
    severity
    section
    sectionId
    block
    given
    expected
    printed
    message
    answer { key reason line at }
  }
`);

/** What the checks find in a paper, and what must be known to answer a finding. */
export const paperFindings = graphql(
  `
    query PaperFindings($paperId: ID!, $inDraft: Boolean!) {
      findings(paperId: $paperId, inDraft: $inDraft) { ...FindingParts }
      paper(id: $paperId) { id version acts { name allowed } }
    }
  `,
  [findingParts],
);

/** A draft with everything the checks go by. */
export const checkablePaper = graphql(`
  query CheckablePaper($paperId: ID!) {
    checkable(paperId: $paperId) {
      title
      sections
      known
      answers { key reason line at }
    }
    paper(id: $paperId) { id version acts { name allowed } }
  }
`);

/** Puts a name and a reason to a finding. */
export const answerFinding = graphql(
  `
    mutation AnswerFinding($paperId: ID!, $on: ActOn!, $findingKey: String!, $reason: String!) {
      answerFinding(paperId: $paperId, on: $on, findingKey: $findingKey, reason: $reason) {
        __typename
        ... on Paper { id version }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);

/** A finding as it is shown, wherever it was found. */
export type FindingShown = Omit<ResultOf<typeof findingParts>, '__typename'>;
