export { blockNode, type RowInput } from './blocks/build-block.ts';
export { cellFigure, cellFigures, keyOfCell, parseCell } from './blocks/cell-figure.ts';
export { paperAround } from './blocks/paper-around.ts';
export {
  blockKindOf,
  blocksIn,
  cellsOf,
  columnOfCell,
  readBlock,
  readRow,
  textAttributeOf,
} from './blocks/read-block.ts';
export { sourcesOfRow } from './blocks/sources.ts';
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
export { readPaper } from './import/read-paper.ts';
export { renderEdition } from './render/html/edition.ts';
export { renderPack } from './render/html/pack.ts';
export { renderSection } from './render/html/section.ts';
export { type OutlineEntry, outline, paragraphAnchor, sectionAnchor } from './render/printed/edition.ts';
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
export { isEmptySection, sectionText } from './schema/section-text.ts';
export { startingDocument } from './start/starting-document.ts';
