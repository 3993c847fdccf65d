import type { Cells } from '../../section/blocks/block.ts';
import { ROW_BLOCK_KINDS } from '../../section/blocks/definitions.ts';
import type { RowsOfList, StartingBlock } from '../starting-block.ts';
import { key, Misshapen, many, maybe, members, oneOf, type Read, words } from './shape.ts';

const LONG = 4_000;

/** A block that a section starts with, out of what may be anything. */
export const startingBlock: Read<StartingBlock> = (value) => {
  const from = members(value);
  switch (from.block) {
    case 'heading':
      return {
        block: 'heading',
        text: words(300)(from.text),
        ...maybe(from, 'level', oneOf([3, 4] as const)),
      };
    case 'paragraph':
      return { block: 'paragraph', text: words(LONG)(from.text) };
    case 'list':
      return { block: 'list' };
    case 'comparison-table':
      return {
        block: 'comparison-table',
        caption: words(300)(from.caption),
        measures: many(words(300), 100)(from.measures),
        ...maybe(from, 'label', words(100)),
      };
    case 'chart':
      return { block: 'chart', form: oneOf(['bars', 'lines'] as const)(from.form) };
    case 'rows':
      return {
        block: 'rows',
        kind: oneOf(ROW_BLOCK_KINDS)(from.kind),
        ...maybe(from, 'settings', cells),
        ...maybe(from, 'rows', many(cells, 200)),
        ...maybe(from, 'ids', many(words(200), 200)),
        ...maybe(from, 'each', rowsOfList),
      };
    default:
      throw new Misshapen('no block');
  }
};

const cells: Read<Cells> = (value) => {
  const entries = Object.entries(members(value));
  if (entries.length > 40) throw new Misshapen('too many cells');
  return Object.fromEntries(entries.map(([name, text]) => [words(100)(name), words(LONG)(text)]));
};

const rowsOfList: Read<RowsOfList> = (value) => {
  const from = members(value);
  return { list: key(from.list), name: words(100)(from.name), ...maybe(from, 'wording', words(100)) };
};
