import type { RowBlockKind, TypedRow } from '@countersign/domain';
import { blockKindOf, blocksIn, textAttributeOf } from '../blocks/read-block.ts';
import type { EditionContent } from '../edition/content.ts';
import type { SectionDoc, SectionNode } from '../schema/section-doc.ts';

/** A row of an edition with the key of its section. */
export interface PlacedRow extends TypedRow {
  readonly section: string;
}

/**
 * The rows of one kind of block in an edition, each under an id of its own. A row that never got one is named by its
 * place, and one that shares its id with an earlier row, as after copying it, by its number.
 */
export function rowsOfKind(
  content: Pick<EditionContent, 'sections' | 'period'>,
  kind: RowBlockKind,
): readonly PlacedRow[] {
  const seen = new Map<string, number>();
  return content.sections.flatMap(({ key, doc }) =>
    (doc === null ? [] : blocksIn(doc)).flatMap((block, at) =>
      block.kind === kind
        ? block.rows.map(({ id, cells }, index) => {
            const name = id || rowName(content.period.start, key, at, index);
            const times = (seen.get(name) ?? 0) + 1;
            seen.set(name, times);
            return { id: times === 1 ? name : `${name}#${times}`, section: key, cells };
          })
        : [],
    ),
  );
}

/** The name of a row that never got an id: by its period, its section, and its place there. */
export const rowName = (periodStart: string, section: string, block: number, row: number): string =>
  `${periodStart}:${section}:${block}:${row}`;

/** A section whose risks all have an id, so that they keep it when they go on. */
export function withRiskNames(doc: SectionDoc, periodStart: string, section: string): SectionDoc {
  let at = -1;
  const content = (doc.content ?? []).map((node): SectionNode => {
    const kind = blockKindOf(node);
    if (kind === undefined) return node;
    at += 1;
    if (kind !== 'risk-register') return node;
    const rows = (node.content ?? []).map((row, index) =>
      textAttributeOf(row, 'id') === ''
        ? { ...row, attrs: { ...row.attrs, id: rowName(periodStart, section, at, index) } }
        : row,
    );
    return { ...node, content: rows };
  });
  return { ...doc, content };
}
