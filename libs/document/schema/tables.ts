import type { Extensions } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { textAttribute } from './attributes.ts';

const captionAttribute = ({ caption }: Record<string, unknown>) => ({ 'data-caption': caption || null });

const cellContent = '(paragraph | bulletList | orderedList)+';

/** Ordinary tables: header cells, spans, a caption. Cells hold paragraphs and lists, never another table. */
export function tableExtensions(): Extensions {
  return [
    Table.extend({
      addAttributes() {
        return {
          ...this.parent?.(),
          caption: { ...textAttribute('caption'), rendered: true, renderHTML: captionAttribute },
        };
      },
    }).configure({ resizable: false }),
    TableRow,
    TableHeader.extend({ content: cellContent }),
    TableCell.extend({ content: cellContent }),
  ];
}
