import type { SectionNode } from './section-doc.ts';

const CELLS = new Set([
  'tableCell',
  'tableHeader',
  'comparisonMeasure',
  'comparisonPrevious',
  'comparisonCurrent',
]);

/** The words of a section or of one node: a line for each paragraph and table row, a tab between cells. */
export function sectionText(node: SectionNode): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  const children = node.content ?? [];
  if (node.type === 'tableRow' || node.type === 'comparisonRow') return children.map(sectionText).join('\t');
  if (CELLS.has(node.type)) return children.map(sectionText).join(' ');
  if (node.type === 'paragraph' || node.type === 'heading') return children.map(sectionText).join('');
  return children.map(sectionText).join('\n');
}

/** Whether nothing has been written: no character but white space anywhere. */
export function isEmptySection(doc: SectionNode): boolean {
  return sectionText(doc).trim() === '';
}
