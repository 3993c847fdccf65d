import { graphql, type ResultOf } from '../api/graphql.ts';

/** The templates there are. */
export const templatesQuery = graphql(`
  query Templates {
    templates { id name kind version strategy inUse period }
  }
`);

/** A template in the list. */
export type TemplateListed = ResultOf<typeof templatesQuery>['templates'][number];

/** One template, whole. */
export const templateQuery = graphql(`
  query Template($id: ID!) {
    template(id: $id) {
      id
      name
      kind
      version
      strategy
      inUse
      period
      frontSheet
      route
      deadlines
      sections { key number heading level kind writer required guidance }
    }
  }
`);

/** A template as it is read. */
export type TemplateShown = NonNullable<ResultOf<typeof templateQuery>['template']>;
