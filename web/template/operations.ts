import { conflictParts, refusalParts } from '../api/act.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';

/** The templates there are. */
export const templatesQuery = graphql(`
  query Templates {
    templates { id name kind version strategy usedInAll period draftId }
  }
`);

/** A template in the list. */
export type TemplateListed = ResultOf<typeof templatesQuery>['templates'][number];

/** The drafts there are, for those who change templates. */
export const templateDraftsQuery = graphql(`
  query TemplateDrafts {
    templateDrafts { id name savedAt savedBy templateId }
  }
`);

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
      usedInAll
      draftId
      period
      marking
      footer
      frontSheet
      route
      deadlines
      sections { key number heading level kind writer required guidance }
    }
    templateVersions(id: $id) { id version inUse madeAt }
  }
`);

/** A template as it is read. */
export type TemplateShown = NonNullable<ResultOf<typeof templateQuery>['template']>;

/** A version of a template. */
export type TemplateVersionShown = ResultOf<typeof templateQuery>['templateVersions'][number];

/** The papers made from any version of a template. */
export const templatePapersQuery = graphql(`
  query TemplatePapers($id: ID!) {
    templatePapers(id: $id) { id reference title stateWords templateVersion }
  }
`);

/** A draft as its editor needs it. */
export const draftParts = graphql(`
  fragment DraftParts on TemplateDraft @_unmask {
    id
    version
    definition
    savedAt
    savedBy
    templateId
  }
`);

/** A draft of a template. */
export type TemplateDraftShown = ResultOf<typeof draftParts>;

/** One draft. */
export const templateDraftQuery = graphql(
  `
    query TemplateDraft($id: ID!) {
      templateDraft(id: $id) { ...DraftParts }
    }
  `,
  [draftParts],
);

/** Begins a new template. */
export const makeTemplateMutation = graphql(
  `
    mutation MakeTemplate($key: ID!, $name: String!) {
      makeTemplate(key: $key, name: $name) {
        __typename
        ... on TemplateDraft { id }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);

/** Begins to change a template. */
export const changeTemplateMutation = graphql(
  `
    mutation ChangeTemplate($key: ID!, $templateId: ID!) {
      changeTemplate(key: $key, templateId: $templateId) {
        __typename
        ... on TemplateDraft { id }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);

/** Begins a new template that is like another. */
export const copyTemplateMutation = graphql(
  `
    mutation CopyTemplate($key: ID!, $templateId: ID!, $name: String!) {
      copyTemplate(key: $key, templateId: $templateId, name: $name) {
        __typename
        ... on TemplateDraft { id }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);

/** Saves a draft as it stands. */
export const saveTemplateMutation = graphql(
  `
    mutation SaveTemplate($draftId: ID!, $version: Int!, $definition: String!) {
      saveTemplate(draftId: $draftId, version: $version, definition: $definition) {
        __typename
        ... on TemplateDraft { id version savedAt }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);

/** Makes a draft the next version of its template. */
export const publishTemplateMutation = graphql(
  `
    mutation PublishTemplate($key: ID!, $draftId: ID!, $version: Int!) {
      publishTemplate(key: $key, draftId: $draftId, version: $version) {
        __typename
        ... on Template { id name version }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);

/** Throws a draft away. */
export const discardTemplateDraftMutation = graphql(
  `
    mutation DiscardTemplateDraft($key: ID!, $draftId: ID!, $version: Int!) {
      discardTemplateDraft(key: $key, draftId: $draftId, version: $version) {
        __typename
        ... on RemovedTemplate { id }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);

/** Deletes a template that was never used. */
export const deleteTemplateMutation = graphql(
  `
    mutation DeleteTemplate($key: ID!, $templateId: ID!) {
      deleteTemplate(key: $key, templateId: $templateId) {
        __typename
        ... on RemovedTemplate { id }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);
