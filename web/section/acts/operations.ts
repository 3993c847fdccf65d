import { conflictParts, refusalParts } from '../../api/act.ts';
import { graphql } from '../../api/graphql.ts';

/** What every act on a section answers with when it was done: enough for the cache to know what moved. */
export const movedSection = graphql(`
  fragment MovedSection on Section @_unmask {
    id
    version
    state
    stateWords
    due
    mayWrite
    readOnlyReason
    lead { id line }
    acts { name allowed reasons { code text } }
    signOffs { id line as at hash standing fallen }
  }
`);

/** Signs the text that was shown, as its lead. */
export const submitSection = graphql(
  `
    mutation SubmitSection($sectionId: ID!, $on: ActOn!, $hash: String!) {
      submitSection(sectionId: $sectionId, on: $on, hash: $hash) {
        __typename
        ...MovedSection
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedSection, refusalParts, conflictParts],
);

/** The author takes a signed section into the paper. */
export const acceptSection = graphql(
  `
    mutation AcceptSection($sectionId: ID!, $on: ActOn!, $hash: String!) {
      acceptSection(sectionId: $sectionId, on: $on, hash: $hash) {
        __typename
        ...MovedSection
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedSection, refusalParts, conflictParts],
);

/** The lead confirms what was written on their behalf. */
export const confirmSection = graphql(
  `
    mutation ConfirmSection($sectionId: ID!, $on: ActOn!, $hash: String!) {
      confirmSection(sectionId: $sectionId, on: $on, hash: $hash) {
        __typename
        ...MovedSection
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedSection, refusalParts, conflictParts],
);

/** The author signs a late section on behalf of its lead. */
export const submitSectionOnBehalf = graphql(
  `
    mutation SubmitSectionOnBehalf($sectionId: ID!, $on: ActOn!, $hash: String!, $reason: String!) {
      submitSectionOnBehalf(sectionId: $sectionId, on: $on, hash: $hash, reason: $reason) {
        __typename
        ...MovedSection
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedSection, refusalParts, conflictParts],
);

/** The author sends a signed section back to its lead. */
export const returnSection = graphql(
  `
    mutation ReturnSection($sectionId: ID!, $on: ActOn!, $reason: String!) {
      returnSection(sectionId: $sectionId, on: $on, reason: $reason) {
        __typename
        ...MovedSection
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedSection, refusalParts, conflictParts],
);

/** Opens a signed section again; its sign-off falls. */
export const reopenSection = graphql(
  `
    mutation ReopenSection($sectionId: ID!, $on: ActOn!, $reason: String!) {
      reopenSection(sectionId: $sectionId, on: $on, reason: $reason) {
        __typename
        ...MovedSection
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedSection, refusalParts, conflictParts],
);

/** Lets the paper print that no update was received. */
export const printNoUpdate = graphql(
  `
    mutation PrintNoUpdate($sectionId: ID!, $on: ActOn!, $reason: String!) {
      printNoUpdate(sectionId: $sectionId, on: $on, reason: $reason) {
        __typename
        ...MovedSection
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedSection, refusalParts, conflictParts],
);

/** Gives the lead more time. */
export const extendSection = graphql(
  `
    mutation ExtendSection($sectionId: ID!, $on: ActOn!, $due: Day!) {
      extendSection(sectionId: $sectionId, on: $on, due: $due) {
        __typename
        ...MovedSection
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedSection, refusalParts, conflictParts],
);

/** Gives the section to another lead. */
export const assignLead = graphql(
  `
    mutation AssignLead($sectionId: ID!, $on: ActOn!, $personId: ID!) {
      assignLead(sectionId: $sectionId, on: $on, personId: $personId) {
        __typename
        ...MovedSection
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [movedSection, refusalParts, conflictParts],
);
