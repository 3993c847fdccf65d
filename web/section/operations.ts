import { graphql, type ResultOf } from '../api/graphql.ts';
import { threadParts } from '../paper/threads/operations.ts';

const sectionParts = graphql(
  `
    fragment SectionParts on Section @_unmask {
      id
      number
      heading
      paper { id reference title state stateWords }
      ofAuthor
      lead { id line }
      state
      stateWords
      version
      due
      guidance
      mayWrite
      readOnlyReason
      acts { name allowed reasons { code text } }
      signOffs { id line as at hash standing fallen }
      threads { ...ThreadParts }
      empty
      carried
      owed { code text }
      keptExtracts { source newerOn line at }
      given
      savedAt
      previous { id number heading }
      next { id number heading }
    }
  `,
  [threadParts],
);

/** Everything beside the text that the page of one section shows. The text itself comes over the live connection. */
export const sectionPage = graphql(
  `
    query SectionPage($sectionId: ID!, $paperId: ID!) {
      section(id: $sectionId) { ...SectionParts }
      paper(id: $paperId) { id mayComment }
    }
  `,
  [sectionParts],
);

/** A section as its page shows it. */
export type SectionShown = ResultOf<typeof sectionParts>;

/** The text of a section as it is stored, to be read and signed. */
export const signPage = graphql(
  `
    query SignPage($sectionId: ID!) {
      section(id: $sectionId) {
        ...SectionParts
        html
        hash
      }
    }
  `,
  [sectionParts],
);

/** A section with its stored text. */
export type SectionRead = NonNullable<ResultOf<typeof signPage>['section']>;

/** Who could lead a section. */
export const possibleLeads = graphql(`
  query PossibleLeads {
    people { id line disabled roles }
  }
`);
