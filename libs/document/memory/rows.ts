import type { RowBlockKind, TypedRow } from '@countersign/domain';
import { blocksIn } from '../blocks/read-block.ts';
import type { EditionContent } from '../edition/content.ts';

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
            const name = id || `${content.period.start}:${key}:${at}:${index}`;
            const times = (seen.get(name) ?? 0) + 1;
            seen.set(name, times);
            return { id: times === 1 ? name : `${name}#${times}`, section: key, cells };
          })
        : [],
    ),
  );
}
