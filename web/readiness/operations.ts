import { graphql, type ResultOf } from '../api/graphql.ts';
import { meetingParts } from '../meeting/operations.ts';

/** Where every paper of a meeting is, who holds it, and whether it will be ready. */
export const readinessQuery = graphql(
  `
    query Readiness($meetingId: ID!) {
      readiness(meetingId: $meetingId) {
        meeting { ...MeetingParts }
        rows {
          paper { id reference title state stateWords version }
          author { id line }
          sectionsSigned
          sectionsTotal
          openComments
          holder
          since
          deadline { key label due }
          standing
          reason
          agendaNumber
          late
          notPresented
        }
        others { id number kind title reason due owner { id line } }
      }
    }
  `,
  [meetingParts],
);

/** The readiness of one meeting. */
export type ReadinessBoard = NonNullable<ResultOf<typeof readinessQuery>['readiness']>;

/** One paper on the board. */
export type ReadinessRow = ReadinessBoard['rows'][number];
