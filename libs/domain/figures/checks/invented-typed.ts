import type { BlockKind } from '../../section/blocks/kind.ts';
import { type Invented, inventedPaper } from './invented-paper.ts';
import type { Block, BoundFigure, KnownOfPaper, TypedPaper } from './paper.ts';

/** What a spec gives beside the parts of any paper: a typed block by the keys of its columns, and prose that is known. */
export type InventedPart =
  | Invented
  | {
      readonly block: BlockKind;
      readonly columns: string;
      readonly rows: readonly string[];
      readonly caption?: string;
      readonly settings?: Readonly<Record<string, string>>;
    }
  | { readonly text: string; readonly bound?: readonly BoundFigure[]; readonly carriedOver?: boolean };

/** A paper as it is written in Countersign, about an invented force: typed blocks, and what is known of it. */
export function typedPaper(parts: readonly InventedPart[], known: KnownOfPaper = {}): TypedPaper {
  const plain = parts.map((part): Invented => {
    if (typeof part === 'string') return part;
    if ('columns' in part) return [part.columns, ...part.rows];
    return 'text' in part ? part.text : part;
  });
  const paper = inventedPaper(plain);
  const blocks = paper.blocks.map((block, index): Block => {
    const part = parts[index];
    if (part === undefined || typeof part === 'string') return block;
    if ('columns' in part && block.kind === 'table') {
      const columns = part.columns.split('|').map((key) => key.trim());
      const caption = part.caption === undefined ? {} : { caption: part.caption };
      const settings = part.settings === undefined ? {} : { settings: part.settings };
      return { ...block, ...caption, ...settings, block: part.block, columns };
    }
    if (!('text' in part) || block.kind !== 'prose') return block;
    const bound = part.bound === undefined ? {} : { bound: part.bound };
    return { ...block, ...bound, carriedOver: part.carriedOver ?? false };
  });
  return { ...paper, blocks, known };
}
