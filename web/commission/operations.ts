import { conflictParts, refusalParts } from '../api/act.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';

/** What a paper can be commissioned from. */
export const commissionStart = graphql(`
  query CommissionStart($search: String) {
    templates { id name kind version strategy inUse }
    papers(search: $search) { id reference title stateWords }
  }
`);

/** What the form offers, with suggestions out of the template or last period's paper. */
export const commissionForm = graphql(`
  query CommissionForm($templateId: ID, $fromPaperId: ID, $meetingId: ID) {
    commissionForm(templateId: $templateId, fromPaperId: $fromPaperId, meetingId: $meetingId) {
      title
      template { id name kind version }
      follows { id reference title }
      meetings { id name day cutOff stateWords board { id shortName } }
      meetingId
      periods { kind calendar start label span }
      period { start label span }
      deadlines { key label due }
      authors { id line }
      authorId
      chiefOfficers { id title holder { id line } }
      chiefOfficerPostId
      leads { id line }
      sections { key number heading level kind writer leadId promises putOff }
    }
  }
`);

/** Commissions a paper. */
export const commissionPaper = graphql(
  `
    mutation CommissionPaper($input: CommissionInput!) {
      commissionPaper(input: $input) {
        __typename
        ... on Paper { id reference title }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);

/** What the form offers. */
export type CommissionOffer = NonNullable<ResultOf<typeof commissionForm>['commissionForm']>;

/** A section of the paper to be. */
export type SectionOffer = CommissionOffer['sections'][number];
