import { conflictParts, refusalParts } from '../api/act.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';

/** A measure, as the pages of figures show it. */
export const measureParts = graphql(`
  fragment MeasureParts on Measure @_unmask {
    id
    name
    aliases
    unit
    polarity
    bestRank
    source
    decimals
    smallNumbers
    ownerId
    ownerLine
    version
    latest { start months value withheld provisional extractedOn }
  }
`);

/** A measure, as the pages of figures show it. */
export type MeasureRow = ResultOf<typeof measureParts>;

/** Every measure by name. */
export const measuresQuery = graphql(
  `
    query Measures {
      measures(take: 500) { total measures { ...MeasureParts } }
    }
  `,
  [measureParts],
);

/** One measure, with its areas, extracts and restatements. */
export const measureQuery = graphql(
  `
    query Measure($id: ID!) {
      measure(id: $id) { ...MeasureParts }
      measureFigures(measureId: $id) {
        areas
        categories
        extracts { extractedOn figures loads { by at fileName } }
        restatements {
          id start months area category extractedOn before after beforeText afterText provisional by at fileName
        }
      }
      printedIn(measureId: $id) {
        paper { id reference title stateWords }
        sections { id name }
      }
    }
  `,
  [measureParts],
);

/** A paper that prints a measure, and where. */
export type PrintingPaper = ResultOf<typeof measureQuery>['printedIn'][number];

/** What is known of a measure beside its figures. */
export type MeasureFigures = ResultOf<typeof measureQuery>['measureFigures'];

/** Its months in one area and category, of one extract or of the newest of each month. */
export const seriesQuery = graphql(`
  query FigureSeries($measureId: ID!, $area: String!, $category: String!, $extractedOn: Day) {
    figureSeries(measureId: $measureId, area: $area, category: $category, extractedOn: $extractedOn) {
      start
      months
      value
      withheld
      provisional
      extractedOn
    }
  }
`);

/** One figure of a series. */
export type FigurePoint = ResultOf<typeof seriesQuery>['figureSeries'][number];

/** Creates a measure. */
export const createMeasureMutation = graphql(
  `
    mutation CreateMeasure($key: ID!, $input: MeasureInput!) {
      createMeasure(key: $key, input: $input) {
        __typename
        ... on Measure { ...MeasureParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [measureParts, refusalParts, conflictParts],
);

/** Changes a measure as it was shown. */
export const changeMeasureMutation = graphql(
  `
    mutation ChangeMeasure($key: ID!, $measureId: ID!, $version: Int!, $input: MeasureInput!) {
      changeMeasure(key: $key, measureId: $measureId, version: $version, input: $input) {
        __typename
        ... on Measure { ...MeasureParts }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [measureParts, refusalParts, conflictParts],
);
