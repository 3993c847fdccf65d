import type { SectionDoc, SectionNode } from './section-doc.ts';

const textNodes = (text: string): SectionNode[] => (text === '' ? [] : [{ type: 'text', text }]);

/** One row of a comparison as typed. */
export type ComparisonFigures = {
  readonly measure: string;
  readonly previous: string;
  readonly current: string;
};

/** What a comparison table holds; the differences are computed where it is shown. */
export type ComparisonInput = {
  readonly caption: string;
  readonly previousLabel: string;
  readonly currentLabel: string;
  readonly rows: readonly ComparisonFigures[];
};

/** A section made of these blocks. */
export function sectionOf(...blocks: readonly SectionNode[]): SectionDoc {
  return { type: 'doc', content: blocks.length === 0 ? [{ type: 'paragraph' }] : [...blocks] };
}

/** A plain paragraph. */
export function paragraph(text: string): SectionNode {
  return { type: 'paragraph', content: textNodes(text) };
}

/** A heading inside a section. */
export function heading(level: 3 | 4, text: string): SectionNode {
  return { type: 'heading', attrs: { level }, content: textNodes(text) };
}

/** A bullet list of one paragraph an item. */
export function bulletList(...items: readonly string[]): SectionNode {
  return {
    type: 'bulletList',
    content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
  };
}

/** A table whose first row is its header. */
export function table(caption: string, rows: readonly (readonly string[])[]): SectionNode {
  const row = (cells: readonly string[], type: string): SectionNode => ({
    type: 'tableRow',
    content: cells.map((cell) => ({ type, content: [paragraph(cell)] })),
  });
  return {
    type: 'table',
    attrs: { caption },
    content: rows.map((cells, index) => row(cells, index === 0 ? 'tableHeader' : 'tableCell')),
  };
}

/** A comparison table, for example to insert an empty one or to fill a demo. */
export function comparisonTable({
  caption,
  previousLabel,
  currentLabel,
  rows,
}: ComparisonInput): SectionNode {
  return {
    type: 'comparisonTable',
    attrs: { caption, previousLabel, currentLabel },
    content: rows.map(({ measure, previous, current }) => ({
      type: 'comparisonRow',
      content: [
        { type: 'comparisonMeasure', content: textNodes(measure) },
        { type: 'comparisonPrevious', content: textNodes(previous) },
        { type: 'comparisonCurrent', content: textNodes(current) },
      ],
    })),
  };
}
