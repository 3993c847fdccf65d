import { graphql } from '../api/graphql.ts';
import { meetingParts } from './operations.ts';

/** One meeting with what is on its agenda, for everybody who may see meetings. */
export const meetingQuery = graphql(
  `
    query Meeting($meetingId: ID!) {
      meeting(id: $meetingId) {
        ...MeetingParts
        agenda { id number kind title owner { id line } }
      }
    }
  `,
  [meetingParts],
);
