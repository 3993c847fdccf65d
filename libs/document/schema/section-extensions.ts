import type { Extensions } from '@tiptap/core';
import { Link } from '@tiptap/extension-link';
import { StarterKit } from '@tiptap/starter-kit';
import type { PastedElement } from './attributes.ts';
import { blockExtensions } from './blocks.ts';
import {
  ComparisonCurrent,
  ComparisonMeasure,
  ComparisonPrevious,
  ComparisonRow,
  ComparisonTable,
} from './comparison.ts';
import { Chart, Figure, Picture } from './figure.ts';
import { safeLink } from './links.ts';
import { ListItem } from './lists.ts';
import { tableExtensions } from './tables.ts';
import { SectionHeading, SectionParagraph } from './text-blocks.ts';

/** A link holds its address and nothing else: how it opens is decided where it is shown. */
const SectionLink = Link.extend({
  addAttributes: () => ({
    href: {
      default: null,
      parseHTML: (element: PastedElement) => element.getAttribute('href'),
      validate: (href: unknown) => {
        if (safeLink(href) === null)
          throw new RangeError('a link may lead to https, http, mailto or this site');
      },
    },
  }),
}).configure({
  autolink: true,
  defaultProtocol: 'https',
  openOnClick: false,
  HTMLAttributes: { rel: 'noopener noreferrer' },
  isAllowedUri: (url) => safeLink(url) !== null,
});

/**
 * What one section is made of, for the editor and for the schema: paragraphs, headings of level 3 and 4, bold,
 * italic, links, lists, tables, typed blocks, charts, images and bound figures. No undo history and no trailing node: the editor's collaboration
 * brings the first, and the second would make a reader's browser write.
 */
export function sectionExtensions(): Extensions {
  return [
    StarterKit.configure({
      heading: false,
      paragraph: false,
      blockquote: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      link: false,
      listItem: false,
      strike: false,
      trailingNode: false,
      underline: false,
      undoRedo: false,
    }),
    SectionParagraph,
    SectionHeading,
    ListItem,
    SectionLink,
    ...tableExtensions(),
    ComparisonTable,
    ComparisonRow,
    ComparisonMeasure,
    ComparisonPrevious,
    ComparisonCurrent,
    ...blockExtensions(),
    Figure,
    Chart,
    Picture,
  ];
}
