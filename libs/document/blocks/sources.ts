import type { Cells } from '@countersign/domain';
import type { SectionNode } from '../schema/section-doc.ts';
import { textAttributeOf } from './read-block.ts';

/** Where the bound cells of a row are read from, by column; empty when the row is typed by hand or cannot be read. */
export function sourcesOfRow(row: SectionNode): Cells {
  const text = textAttributeOf(row, 'sources');
  if (text === '') return {};
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? Object.fromEntries(
          Object.entries(read).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
        )
      : {};
  } catch {
    return {};
  }
}
