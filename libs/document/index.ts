export { blockNode, type RowInput } from './blocks/build-block.ts';
export { cellFigure, cellFigures, keyOfCell, parseCell } from './blocks/cell-figure.ts';
export { drawsOnPaper, paperAround } from './blocks/paper-around.ts';
export {
  blockKindOf,
  blocksIn,
  cellsOf,
  columnOfCell,
  readBlock,
  readRow,
  textAttributeOf,
} from './blocks/read-block.ts';
export { withRowIds } from './blocks/row-ids.ts';
export { sourcesOfRow } from './blocks/sources.ts';
export { type CarriedSection, carryPaper, type LastPaper } from './carry/carry-paper.ts';
export {
  givenBlock,
  missingRows,
  type RewordedCell,
  rewordedCells,
  withGiven,
} from './carry/given-blocks.ts';
export { type ChartData, type ChartForm, type ChartSeries, soundChart } from './chart/chart.ts';
export { chartForms, chartOf, tableBefore } from './chart/chart-of.ts';
export { chartTable } from './chart/chart-table.ts';
export { describeChart } from './chart/describe.ts';
export { drawChart } from './chart/draw-chart.ts';
export { type FrozenMeasure, type FrozenWindow, parseSeries, seriesText } from './chart/frozen-series.ts';
export type { ChartPoint } from './chart/months.ts';
export { type DrawnChart, type SeriesChartOptions, seriesChart, sparkline } from './chart/series-chart.ts';
export { type DrawnTrend, hasTrends, liveTrend } from './chart/trend.ts';
export type {
  EditionContent,
  EditionMarking,
  EditionSection,
  EditionSectionStatus,
} from './edition/content.ts';
export {
  type EditionApproval,
  type EditionFrame,
  type EditionSignOff,
  type FrontSheetLine,
  pageMark,
  shortHash,
} from './edition/frame.ts';
export { highestMarking, markingLine } from './edition/marking.ts';
export { type Edition, itemNotice, type Pack, type PackItem, packMarking } from './edition/pack.ts';
export { printedTime } from './edition/time.ts';
export { type Bindable, bindComparisons } from './figures/bind.ts';
export { freezeFigures } from './figures/freeze.ts';
export { seriesOfTable } from './figures/series-of-table.ts';
export { comparedWith, measuresIn, sourceText, storeSourcesIn } from './figures/sources.ts';
export type { Figures, StoredFigure } from './figures/stored-figure.ts';
export { imageAddress } from './image/address.ts';
export { imagesIn, imagesOf, withImages } from './image/images-in.ts';
export { readPaper } from './import/read-paper.ts';
export { editionMemory } from './memory/edition-memory.ts';
export { placeReasons, placesIn } from './memory/places.ts';
export {
  beginningOf,
  type PointedPlace,
  type Pointer,
  placeNow,
  pointersIn,
  pointingText,
} from './memory/pointed.ts';
export { referenceReasons } from './memory/references.ts';
export { isWhollyCarried, textMemory } from './memory/text-memory.ts';
export { renderChart } from './render/html/blocks.ts';
export { renderEdition } from './render/html/edition.ts';
export { renderPack } from './render/html/pack.ts';
export { renderSection } from './render/html/section.ts';
export { type OutlineEntry, outline, paragraphAnchor, sectionAnchor } from './render/printed/edition.ts';
export type { PrintedPlace } from './render/printed/places.ts';
export { packJson, paperJson } from './render/typst/data.ts';
export { typstTemplate } from './render/typst/template.ts';
export { kindOfNode, nodeNameOf } from './schema/blocks.ts';
export {
  bulletList,
  type ComparisonFigures,
  type ComparisonInput,
  comparisonTable,
  heading,
  paragraph,
  sectionOf,
  table,
} from './schema/build.ts';
export { safeLink } from './schema/links.ts';
export {
  type AttributeValue,
  emptySection,
  parseSectionDoc,
  type SectionDoc,
  type SectionMark,
  type SectionNode,
  sectionSchema,
} from './schema/section-doc.ts';
export { sectionExtensions } from './schema/section-extensions.ts';
export { isEmptySection, sectionText, speaksForItself } from './schema/section-text.ts';
export { filled, startingDocument } from './start/starting-document.ts';
export { FROM_STORE, storeSource } from './typed/bound.ts';
export type { CheckedSection } from './typed/checked-section.ts';
export { typedPaper } from './typed/typed-paper.ts';
