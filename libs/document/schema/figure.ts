import { Node } from '@tiptap/core';
import { textAttribute } from './attributes.ts';

/**
 * A figure in a sentence: where it is read from and how it reads. What it says is not written in it until an edition, or
 * the text that is stored beside the live document, freezes it as `text`.
 */
export const Figure = /* @__PURE__ */ Node.create({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({
    source: textAttribute('source'),
    reads: { ...textAttribute('reads'), default: 'value' },
    text: textAttribute('text'),
  }),
  parseHTML: () => [{ tag: 'span[data-figure]', priority: 60 }],
  renderHTML: ({ node }) => [
    'span',
    {
      'data-figure': '',
      'data-source': node.attrs.source,
      'data-reads': node.attrs.reads,
      'data-text': node.attrs.text || null,
    },
  ],
});

/** A chart of the table before it. Its points are drawn from that table; `series` holds those of the store once frozen. */
export const Chart = /* @__PURE__ */ Node.create({
  name: 'chart',
  group: 'block',
  atom: true,
  addAttributes: () => ({
    form: { ...textAttribute('form'), default: 'bars' },
    series: textAttribute('series'),
  }),
  parseHTML: () => [{ tag: 'figure[data-chart]', priority: 60 }],
  renderHTML: ({ node }) => [
    'figure',
    { 'data-chart': '', 'data-form': node.attrs.form, 'data-series': node.attrs.series || null },
  ],
});

/** An image that was uploaded to the paper, with the words that stand for it where it cannot be seen. */
export const Picture = /* @__PURE__ */ Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  addAttributes: () => ({
    image: textAttribute('image'),
    alt: textAttribute('alt'),
    caption: textAttribute('caption'),
  }),
  parseHTML: () => [{ tag: 'figure[data-picture]', priority: 60 }],
  renderHTML: ({ node }) => [
    'figure',
    {
      'data-picture': '',
      'data-image': node.attrs.image,
      'data-alt': node.attrs.alt || null,
      'data-caption': node.attrs.caption || null,
    },
  ],
});
