import {
  type Cells,
  comparisonLabels,
  deliveryLabels,
  type Period,
  periodLabel,
  type SectionDefinition,
  type StartingBlock,
} from '@countersign/domain';
import { blockNode } from '../blocks/build-block.ts';
import { bulletList, comparisonTable, heading, paragraph, sectionOf } from '../schema/build.ts';
import { parseSectionDoc, type SectionDoc, type SectionNode } from '../schema/section-doc.ts';

/** What a section holds before anybody has written in it: its template's statement and blocks, named after the period. */
export function startingDocument(section: SectionDefinition, period: Period): SectionDoc {
  const statement = section.statement === undefined ? [] : [paragraph(filled(section.statement, period))];
  return parseSectionDoc(
    sectionOf(...statement, ...(section.starts ?? []).map((block) => started(block, period))),
  );
}

function started(block: StartingBlock, period: Period): SectionNode {
  switch (block.block) {
    case 'heading':
      return patternedHeading(block.level ?? 3, block.text, period);
    case 'paragraph':
      return paragraph(filled(block.text, period));
    case 'list':
      return bulletList('');
    case 'chart':
      return { type: 'chart', attrs: { form: block.form } };
    case 'rows':
      return blockNode(
        block.kind,
        filledCells(block.settings ?? {}, period),
        (block.rows ?? []).map((cells) => ({ cells: filledCells(cells, period) })),
      );
    case 'comparison-table': {
      const { previous, current } = comparisonLabels(period);
      return comparisonTable({
        caption: filled(block.caption, period),
        previousLabel: previous,
        currentLabel: current,
        rows: block.measures.map((measure) => ({ measure, previous: '', current: '' })),
      });
    }
  }
}

/** A heading whose words follow from the period keeps what they follow from, so that the next paper's follow too. */
function patternedHeading(level: 3 | 4, text: string, period: Period): SectionNode {
  const node = heading(level, filled(text, period));
  return /\{\w+\}/.test(text) ? { ...node, attrs: { level, pattern: text } } : node;
}

const filledCells = (cells: Cells, period: Period): Cells =>
  Object.fromEntries(Object.entries(cells).map(([key, text]) => [key, filled(text, period)]));

/** The text with `{achieved}`, `{scheduled}`, `{period}`, `{year}` and `{year-before}` filled in from a period. */
export function filled(text: string, period: Period): string {
  const { achieved, scheduled } = deliveryLabels(period);
  return text
    .replaceAll('{achieved}', achieved)
    .replaceAll('{scheduled}', scheduled)
    .replaceAll('{period}', periodLabel(period))
    .replaceAll('{year-before}', comparisonLabels(period).previous)
    .replaceAll('{year}', comparisonLabels(period).current);
}
