import { graphql, type ResultOf } from '../api/graphql.ts';

/** The risks of a paper and of those before it. */
export const risksQuery = graphql(`
  query PaperRisks($paperId: ID!) {
    risks(paperId: $paperId) {
      id
      ref
      text
      owner
      open
      section
      steps { paperId reference period edition what changes { field before after } }
    }
  }
`);

/** A risk with its way through the papers. */
export type RiskShown = NonNullable<ResultOf<typeof risksQuery>['risks']>[number];
