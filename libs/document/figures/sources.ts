import { type FigureSource, keyOfSource, yearBefore } from '@countersign/domain';
import { textAttributeOf } from '../blocks/read-block.ts';
import { sourcesOfRow } from '../blocks/sources.ts';
import type { SectionNode } from '../schema/section-doc.ts';
import { FROM_STORE, storeSource } from '../typed/bound.ts';

/** Every text in a section that names a figure of the store, each once: in sentences and in rows of tables. */
export function storeSourcesIn(doc: SectionNode): readonly string[] {
  const found = new Set<string>();
  collect(doc, found);
  return [...found];
}

function collect(node: SectionNode, found: Set<string>): void {
  const named =
    node.type === 'figure' ? [textAttributeOf(node, 'source')] : Object.values(sourcesOfRow(node));
  for (const source of named) if (source.startsWith(FROM_STORE)) found.add(source);
  for (const child of node.content ?? []) collect(child, found);
}

/** The text that names a figure of the store in a document. */
export const sourceText = (source: FigureSource): string => `${FROM_STORE}${keyOfSource(source)}`;

/** What a figure is compared with: the same a year before, out of the same extract. */
export const comparedWith = (source: FigureSource): FigureSource => ({
  ...source,
  window: yearBefore(source.window),
});

/** The measures that a section prints, for finding it again when their figures change. */
export function measuresIn(doc: SectionNode): readonly string[] {
  const ids = storeSourcesIn(doc).flatMap((text) => storeSource(text)?.measureId ?? []);
  return [...new Set(ids)];
}
