import {
  type Day,
  type FigureSource,
  nameKey,
  type Period,
  rollingYearOf,
  yearBefore,
} from '@countersign/domain';
import { blockKindOf, cellsOf, readRow } from '../blocks/read-block.ts';
import { sourcesOfRow } from '../blocks/sources.ts';
import type { SectionDoc, SectionNode } from '../schema/section-doc.ts';
import { sourceText } from './sources.ts';

/** A measure that tables may be bound to: by which names, and out of which extract. */
export interface Bindable {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly extractedOn: Day;
}

/**
 * The section with each row of a comparison bound to the store whose measure is known there by name, to the twelve months
 * to the period's end and those a year before. Rows that hold figures, or are bound already, stay as they are.
 */
export function bindComparisons(doc: SectionDoc, period: Period, measures: readonly Bindable[]): SectionDoc {
  const byName = new Map<string, Bindable>();
  for (const measure of measures)
    for (const name of [...measure.aliases, measure.name]) byName.set(nameKey(name), measure);
  const content = doc.content?.map((node) =>
    blockKindOf(node) === 'comparison'
      ? {
          ...node,
          ...(node.content ? { content: node.content.map((row) => boundRow(row, period, byName)) } : {}),
        }
      : node,
  );
  return content === undefined ? doc : { ...doc, content };
}

function boundRow(row: SectionNode, period: Period, byName: ReadonlyMap<string, Bindable>): SectionNode {
  const { measure = '', previous = '', current = '' } = readRow(row).cells;
  const found = byName.get(nameKey(measure));
  if (!found || previous !== '' || current !== '' || Object.keys(sourcesOfRow(row)).length > 0) return row;
  if (cellsOf(row, 'previous').length === 0 || cellsOf(row, 'current').length === 0) return row;
  const window = rollingYearOf(period);
  const source: FigureSource = {
    measureId: found.id,
    area: '',
    category: '',
    window,
    extractedOn: found.extractedOn,
  };
  const sources = {
    previous: sourceText({ ...source, window: yearBefore(window) }),
    current: sourceText(source),
  };
  return { ...row, attrs: { ...row.attrs, sources: JSON.stringify(sources) } };
}
