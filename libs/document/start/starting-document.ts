import {
  comparisonLabels,
  deliveryLabels,
  type Period,
  periodLabel,
  type SectionDefinition,
  type StartingBlock,
} from '@countersign/domain';
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
      return heading(block.level ?? 3, filled(block.text, period));
    case 'paragraph':
      return paragraph(filled(block.text, period));
    case 'list':
      return bulletList('');
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

function filled(text: string, period: Period): string {
  const { achieved, scheduled } = deliveryLabels(period);
  return text
    .replaceAll('{achieved}', achieved)
    .replaceAll('{scheduled}', scheduled)
    .replaceAll('{period}', periodLabel(period))
    .replaceAll('{year}', comparisonLabels(period).current);
}
