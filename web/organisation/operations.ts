import { conflictParts, refusalParts } from '../api/act.ts';
import { graphql, type ResultOf, type VariablesOf } from '../api/graphql.ts';

const ruleParts = graphql(`
  fragment RuleParts on HouseRules @_unmask {
    style { percentDecimals halves changes minus unchanged }
    bands { stableBelow slightBelow significantFrom explainFrom }
    preferredTerms { use not }
    operations { name days }
    version
    mayChange
    lastChange { by at changed }
  }
`);

/** What the organisation has settled, as its page shows it. */
export type ShownRules = ResultOf<typeof ruleParts>;

/** What the organisation has settled for all of its papers. */
export const houseRulesQuery = graphql(
  `
    query HouseRules {
      houseRules { ...RuleParts }
    }
  `,
  [ruleParts],
);

/** Settles the rules as they were shown. */
export const changeHouseRulesMutation = graphql(
  `
    mutation ChangeHouseRules($key: ID!, $version: Int!, $rules: HouseRulesInput!) {
      changeHouseRules(key: $key, version: $version, rules: $rules) {
        __typename
        ... on HouseRules { ...RuleParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [ruleParts, refusalParts, conflictParts],
);

/** The rules as the API takes them. */
export type SentRules = VariablesOf<typeof changeHouseRulesMutation>['rules'];
