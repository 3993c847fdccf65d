import { graphql, type ResultOf } from '../api/graphql.ts';

/** Every promise of the papers that the reader may read, and what they came to by strand. */
export const ledgerQuery = graphql(`
  query CommitmentLedger {
    commitments {
      id
      text
      expected
      standing
      standingWords
      owner { id line }
      strand { key number heading sectionId }
      series { id name }
      period { start label }
      paper { id reference title }
      answers { outcome account until agreed by at sectionId paper { id reference } }
    }
  }
`);

/** A promise in the ledger. */
export type Promised = ResultOf<typeof ledgerQuery>['commitments'][number];
