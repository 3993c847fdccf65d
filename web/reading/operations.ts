import { graphql, type ResultOf } from '../api/graphql.ts';

const readingParts = graphql(`
  fragment ReadingParts on Reading @_unmask {
    paper { id reference title }
    editionId
    edition
    state
    hash
    marking
    html
    outline { id number heading level }
    pdf
  }
`);

/** Something to read: the draft as it stands, or the edition that is asked for, else the latest. */
export const readingPage = graphql(
  `
    query ReadingPage($paperId: ID!, $editionId: ID, $isDraft: Boolean!) {
      reading(paperId: $paperId, editionId: $editionId) @skip(if: $isDraft) { ...ReadingParts }
      draft(paperId: $paperId) @include(if: $isDraft) { ...ReadingParts }
    }
  `,
  [readingParts],
);

/** All papers of a meeting in the order of its agenda. */
export const packPage = graphql(`
  query PackPage($meetingId: ID!) {
    pack(meetingId: $meetingId) {
      meeting { id name day startsAt place state stateWords board { id name shortName kind } }
      items { number kind title detail paperId edition html outline { id number heading level } }
      pdf
    }
  }
`);

/** Something to read, as the reading page shows it. */
export type ReadingShown = ResultOf<typeof readingParts>;

/** An entry of the contents. */
export type OutlineShown = ReadingShown['outline'][number];

/** A pack as its page shows it. */
export type PackShown = NonNullable<ResultOf<typeof packPage>['pack']>;

/** One item of a pack. */
export type PackItemShown = PackShown['items'][number];
