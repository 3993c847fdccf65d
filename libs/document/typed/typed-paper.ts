import {
  type Block,
  type FigureStyle,
  type KnownOfPaper,
  STANDARD_STYLE,
  type TypedPaper,
} from '@countersign/domain';
import type { SectionDoc } from '../schema/section-doc.ts';
import type { CheckedSection } from './checked-section.ts';
import { type TypedSection, typedSection } from './typed-section.ts';

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
    const typed = typedAt(section, line, known.style ?? STANDARD_STYLE);
    blocks.push(...typed.blocks);
    line += typed.lines;
  }
  return { title, frontSheet: [], blocks, lines: [], known };
}

/** A text that did not change, at the line where it was, is the same objects again: the checks remember by them. */
const read = new WeakMap<
  SectionDoc,
  {
    readonly name: string;
    readonly line: number;
    readonly style: FigureStyle;
    readonly typed: TypedSection;
  }
>();

function typedAt(section: CheckedSection, line: number, style: FigureStyle): TypedSection {
  const name = `${section.key} ${section.number} ${section.heading}`;
  const known = section.doc ? read.get(section.doc) : undefined;
  if (known?.line === line && known.name === name && known.style === style) return known.typed;
  const own = typedSection(section, style);
  const typed = { ...own, blocks: own.blocks.map((block) => moved(block, line)) };
  if (section.doc) read.set(section.doc, { name, line, style, typed });
  return typed;
}

function moved(block: Block, by: number): Block {
  const line = block.line + by;
  return block.kind === 'table'
    ? { ...block, line, rows: block.rows.map((row) => ({ ...row, line: row.line + by })) }
    : { ...block, line };
}
