import type { Block, KnownOfPaper, TypedPaper } from '@countersign/domain';
import type { CheckedSection } from './checked-section.ts';
import { typedSection } from './typed-section.ts';

/**
 * A paper written here, as the checks see it: every block with the section and position where its editor finds it.
 * Lines are counted through the paper, one a block and one a row.
 */
export function typedPaper(
  title: string,
  sections: readonly CheckedSection[],
  known: KnownOfPaper,
): TypedPaper {
  const blocks: Block[] = [];
  let line = 0;
  for (const section of sections) {
    const typed = typedSection(section);
    blocks.push(...typed.blocks.map((block) => moved(block, line)));
    line += typed.lines;
  }
  return { title, frontSheet: [], blocks, lines: [], known };
}

function moved(block: Block, by: number): Block {
  const line = block.line + by;
  return block.kind === 'table'
    ? { ...block, line, rows: block.rows.map((row) => ({ ...row, line: row.line + by })) }
    : { ...block, line };
}
