import { graphql, type ResultOf } from '../api/graphql.ts';

/** What waits for the signed-in person, and what they follow. */
export const myWorkQuery = graphql(`
  query MyWork {
    myWork {
      id
      ask
      title
      paperId
      reference
      sectionId
      place
      due
      standing
      waitsForMe
      since
    }
  }
`);

/** One thing to do or to follow. */
export type WorkRow = ResultOf<typeof myWorkQuery>['myWork'][number];
