import { BLOCKS, type Cells } from '@countersign/domain';
import type { Transaction } from '@tiptap/pm/state';
import type { BlockPlace } from './place.ts';
import { columnOf } from './reading.ts';
import { settingsOf } from './rows.ts';

/** Sets a setting. Where it renames a column, the cells of that column go with the new name: no figure gets lost over a word. */
export function setSetting(tr: Transaction, block: BlockPlace, key: string, text: string): Transaction {
  const before = settingsOf(block);
  tr.setNodeAttribute(block.at, key, text);
  const renamed = renamedColumns(block, before, { ...before, [key]: text });
  if (renamed.size === 0) return tr;
  block.node.descendants((node, offset) => {
    const to = renamed.get(columnOf(node));
    if (to !== undefined && node.type.name === 'blockCell')
      tr.setNodeAttribute(block.at + 1 + offset, 'column', to);
    return node.type.name === 'blockRow';
  });
  return tr;
}

/** What stands in the place of a column that is gone, and was not there before, is that column under another name. */
export function renamedColumns(
  { kind }: Pick<BlockPlace, 'kind'>,
  before: Cells,
  after: Cells,
): ReadonlyMap<string, string> {
  const old = BLOCKS[kind].columns(before).map(({ key }) => key);
  const now = BLOCKS[kind].columns(after).map(({ key }) => key);
  if (old.length !== now.length) return new Map();
  const pairs = old.flatMap((from, index): [string, string][] => {
    const to = now[index];
    return to === undefined || now.includes(from) || old.includes(to) ? [] : [[from, to]];
  });
  return new Map(pairs);
}
