import type { SectionNode } from './section-doc.ts';

const CELLS = new Set([
  'tableCell',
  'tableHeader',
  'comparisonMeasure',
  'comparisonPrevious',
  'comparisonCurrent',
]);

const ROWS = new Set(['tableRow', 'comparisonRow', 'blockRow']);

/** The words of a section or of one node: a line for each paragraph and table row, a tab between cells. */
export function sectionText(node: SectionNode): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  const children = node.content ?? [];
  if (node.type === 'figure') return typeof node.attrs?.text === 'string' ? node.attrs.text : '';
  if (node.type === 'picture') return [node.attrs?.caption, node.attrs?.alt].filter(Boolean).join('\n');
  if (ROWS.has(node.type)) return children.map(sectionText).join('\t');
  if (node.type === 'blockCell') return children.map(sectionText).join('');
  if (CELLS.has(node.type)) return children.map(sectionText).join(' ');
  if (node.type === 'paragraph' || node.type === 'heading') return children.map(sectionText).join('');
  return children.map(sectionText).join('\n');
}

/** Whether nothing has been written: no character but white space anywhere, and nothing that speaks for itself. */
export function isEmptySection(doc: SectionNode): boolean {
  return sectionText(doc).trim() === '' && !speaksForItself(doc);
}

/** Whether it holds what says something before anybody writes: a standing statement, or a table of the whole paper. */
export function speaksForItself(node: SectionNode): boolean {
  if (node.type === 'consultation') return true;
  const rows = node.content ?? [];
  if (node.type === 'summaryDashboard') return rows.length > 0;
  if (node.type === 'statement') return rows.length > 0 && Boolean(node.attrs?.standing);
  return rows.some(speaksForItself);
}
