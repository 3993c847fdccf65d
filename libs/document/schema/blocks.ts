import { BLOCKS, ROW_BLOCK_KINDS, type RowBlockKind } from '@countersign/domain';
import { type Attributes, Node } from '@tiptap/core';
import { textAttribute } from './attributes.ts';

/** The name of the node that a kind of block is; comparison tables keep the name they had before there were others. */
export function nodeNameOf(kind: RowBlockKind): string {
  if (kind === 'comparison') return 'comparisonTable';
  return kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const kinds = new Map<string, RowBlockKind>(ROW_BLOCK_KINDS.map((kind) => [nodeNameOf(kind), kind]));

/** Which kind of block a node is by its name; undefined for every other node. */
export function kindOfNode(name: string): RowBlockKind | undefined {
  return kinds.get(name);
}

const hyphened = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function settingsOf(kind: RowBlockKind): Attributes {
  return Object.fromEntries(BLOCKS[kind].settings.map(({ key }) => [key, textAttribute(hyphened(key))]));
}

/** One node for each kind. It may stand without rows, so that two people who each delete a row lose no more than that. */
const blockNodes = /* @__PURE__ */ ROW_BLOCK_KINDS.filter((kind) => kind !== 'comparison').map((kind) =>
  Node.create({
    name: nodeNameOf(kind),
    group: 'block',
    content: 'blockRow*',
    isolating: true,
    defining: true,
    addAttributes: () => settingsOf(kind),
    parseHTML: () => [{ tag: `table[data-block="${kind}"]`, priority: 60 }],
    renderHTML: ({ node }) => [
      'table',
      {
        'data-block': kind,
        ...Object.fromEntries(
          BLOCKS[kind].settings.map(({ key }) => [`data-${hyphened(key)}`, node.attrs[key] || null]),
        ),
      },
      ['tbody', 0],
    ],
  }),
);

/**
 * The attributes of a row: its id, which it keeps through papers that carry it on, where its bound cells are read from, as
 * JSON by column, and once it is frozen the series its trend is drawn from.
 */
export const rowAttributes = (): Attributes => ({
  id: textAttribute('row-id'),
  sources: textAttribute('sources'),
  series: textAttribute('series'),
});

/** The attributes of a row in HTML. */
export const rowHtml = ({ id, sources }: Readonly<Record<string, unknown>>) => ({
  'data-row-id': id || null,
  'data-sources': sources || null,
});

/** One row. Its cells may be missing or doubled for a moment while two people edit; readers cope with both. */
const BlockRow = /* @__PURE__ */ Node.create({
  name: 'blockRow',
  content: 'blockCell*',
  addAttributes: rowAttributes,
  parseHTML: () => [{ tag: 'tr[data-block-row]', priority: 60 }],
  renderHTML: ({ node }) => ['tr', { 'data-block-row': '', ...rowHtml(node.attrs) }, 0],
});

/** One cell; `column` is the key of its column, so that its place does not depend on what others do to the row. */
const BlockCell = /* @__PURE__ */ Node.create({
  name: 'blockCell',
  content: 'inline*',
  isolating: true,
  addAttributes: () => ({ column: textAttribute('column') }),
  parseHTML: () => [{ tag: 'td[data-column]', priority: 60 }],
  renderHTML: ({ node }) => ['td', { 'data-column': node.attrs.column }, 0],
});

/** The nodes that typed blocks are made of. */
export const blockExtensions = (): Node[] => [...blockNodes, BlockRow, BlockCell];
