import {
  type BlockColumn,
  type BoundFigure,
  type FigureSource,
  parseNumber,
  parseSource,
  type Row,
} from '@countersign/domain';
import { textAttributeOf } from '../blocks/read-block.ts';
import { sourcesOfRow } from '../blocks/sources.ts';
import type { SectionNode } from '../schema/section-doc.ts';
import { sectionText } from '../schema/section-text.ts';

/** What the source of a figure in a document begins with when it is read from the store; a cell begins with `c:`. */
export const FROM_STORE = 'm:';

/** The source in the store that a text in a document names; undefined for a cell of a table, and for any other text. */
export function storeSource(text: string): FigureSource | undefined {
  return text.startsWith(FROM_STORE) ? parseSource(text.slice(FROM_STORE.length)) : undefined;
}

/** The bound figures of a paragraph with what each says; one that says nothing yet is none. */
export function boundFigures(paragraph: SectionNode): BoundFigure[] {
  const figures: BoundFigure[] = [];
  let index = 0;
  for (const child of paragraph.content ?? []) {
    const end = index + sectionText(child).length;
    if (child.type === 'figure') {
      const source = storeSource(textAttributeOf(child, 'source'));
      const value = numberIn(textAttributeOf(child, 'text'));
      if (source !== undefined && value !== undefined) figures.push({ index, end, source, value });
    }
    index = end;
  }
  return figures;
}

/** `down 6.4%` holds 6.4. */
function numberIn(text: string): number | undefined {
  const digits = /[−+-]?£?\d[\d,.]*%?/.exec(text)?.[0];
  return digits === undefined ? undefined : parseNumber(digits.replace(/[.,]$/, ''));
}

/** The sources of a row's bound cells, by the position of their columns. */
export function boundRow(
  row: SectionNode | undefined,
  columns: readonly BlockColumn[],
): Pick<Row, 'sources'> {
  if (row === undefined) return {};
  const sources: Record<number, FigureSource> = {};
  const named = sourcesOfRow(row);
  columns.forEach(({ key }, column) => {
    const source = storeSource(named[key] ?? '');
    if (source !== undefined) sources[column] = source;
  });
  return Object.keys(sources).length === 0 ? {} : { sources };
}
