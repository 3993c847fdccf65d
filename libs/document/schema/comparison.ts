import { Node } from '@tiptap/core';
import { textAttribute } from './attributes.ts';
import { rowAttributes, rowHtml } from './blocks.ts';

/**
 * A comparison of two periods. The columns Diff. and % Diff. are not in it: they are computed wherever it is shown.
 * It may stand without rows, so that two people who each delete a row lose no more than that.
 */
export const ComparisonTable = /* @__PURE__ */ Node.create({
  name: 'comparisonTable',
  group: 'block',
  content: 'comparisonRow*',
  isolating: true,
  defining: true,
  addAttributes: () => ({
    caption: textAttribute('caption'),
    previousLabel: textAttribute('previous-label'),
    currentLabel: textAttribute('current-label'),
  }),
  parseHTML: () => [{ tag: 'table[data-comparison]', priority: 60 }],
  renderHTML: ({ node }) => [
    'table',
    {
      'data-comparison': '',
      'data-caption': node.attrs.caption,
      'data-previous-label': node.attrs.previousLabel,
      'data-current-label': node.attrs.currentLabel,
    },
    ['tbody', 0],
  ],
});

/** One measure. Its cells may be missing or doubled for a moment while two people edit; readers cope with both. */
export const ComparisonRow = /* @__PURE__ */ Node.create({
  name: 'comparisonRow',
  content: '(comparisonMeasure | comparisonPrevious | comparisonCurrent)*',
  addAttributes: rowAttributes,
  parseHTML: () => [{ tag: 'tr[data-comparison-row]', priority: 60 }],
  renderHTML: ({ node }) => ['tr', { 'data-comparison-row': '', ...rowHtml(node.attrs) }, 0],
});

const cell = (name: string, tag: 'th' | 'td', part: string) =>
  Node.create({
    name,
    content: 'text*',
    marks: '',
    isolating: true,
    parseHTML: () => [{ tag: `${tag}[data-comparison-cell="${part}"]`, priority: 60 }],
    renderHTML: () => [tag, { 'data-comparison-cell': part }, 0],
  });

/** What is measured, as text. */
export const ComparisonMeasure = /* @__PURE__ */ cell('comparisonMeasure', 'th', 'measure');
/** The figure of the earlier period, as it was typed. */
export const ComparisonPrevious = /* @__PURE__ */ cell('comparisonPrevious', 'td', 'previous');
/** The figure of the later period, as it was typed. */
export const ComparisonCurrent = /* @__PURE__ */ cell('comparisonCurrent', 'td', 'current');
