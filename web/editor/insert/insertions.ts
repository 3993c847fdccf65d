import { kindOfNode } from '@countersign/document';
import { BLOCKS, type BlockKind, type RowBlockKind } from '@countersign/domain';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Known, Scene } from '../blocks/scene.ts';
import { insertBlock, insertChart } from './place-block.ts';

/** Something that can be put into a section. */
export interface Insertion {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly group: string;
  /** The kind of block it makes, which a template may not allow. */
  readonly kind?: BlockKind;
  readonly insert: (editor: Editor, scene: Scene) => void;
}

const TEXT: readonly Insertion[] = [
  {
    id: 'heading',
    name: 'Heading',
    hint: 'A title inside this section',
    group: 'Text',
    insert: (editor) => editor.chain().focus().setHeading({ level: 3 }).run(),
  },
  {
    id: 'smaller-heading',
    name: 'Smaller heading',
    hint: 'A title below a heading',
    group: 'Text',
    insert: (editor) => editor.chain().focus().setHeading({ level: 4 }).run(),
  },
  {
    id: 'bullet-list',
    name: 'Bullet list',
    hint: 'Points in no order',
    group: 'Text',
    insert: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    id: 'numbered-list',
    name: 'Numbered list',
    hint: 'Points in their order',
    group: 'Text',
    insert: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    id: 'table',
    name: 'Table',
    hint: 'A plain table of words and figures',
    group: 'Text',
    insert: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
];

/** The groups of blocks, in the order the menu shows them. */
const GROUPS: readonly (readonly [string, readonly RowBlockKind[]])[] = [
  [
    'Figures',
    ['comparison', 'month-table', 'type-by-month', 'result-list', 'survey', 'forecast', 'position'],
  ],
  [
    'Delivery',
    [
      'dashboard',
      'summary-dashboard',
      'delivery-achieved',
      'delivery-scheduled',
      'commitments',
      'commitment-updates',
      'next-steps',
      'exceptions',
    ],
  ],
  ['Risk and answers', ['risk-register', 'questions', 'statement', 'consultation']],
];

const CHART: Insertion = {
  id: 'chart',
  name: 'Chart',
  hint: 'Drawn from the table before it',
  group: 'Figures',
  kind: 'chart',
  insert: insertChart,
};

const IMAGE: Insertion = {
  id: 'image',
  name: 'Image',
  hint: 'A photograph or drawing, with words for whoever cannot see it',
  group: 'Text',
  kind: 'image',
  insert: (editor) => editor.chain().focus().insertContent({ type: 'picture' }).run(),
};

const blocks = GROUPS.flatMap(([group, kinds]): Insertion[] => [
  ...kinds.map((kind) => ({
    id: kind,
    name: BLOCKS[kind].name,
    hint: BLOCKS[kind].hint,
    group,
    kind,
    insert: (editor: Editor, scene: Scene) => insertBlock(editor, scene, kind),
  })),
  ...(group === 'Figures' ? [CHART] : []),
]);

/** Everything that can be put into a section: the one place to add to. */
export const INSERTIONS: readonly Insertion[] = [...TEXT, IMAGE, ...blocks];

const KINDS: Readonly<Record<string, BlockKind>> = { chart: 'chart', picture: 'image' };

/** What the template of a section allows beside what stands there already; text always. */
export function insertionsAllowed({ allowed, limits }: Known, doc: Node): readonly Insertion[] {
  const there: BlockKind[] = [];
  doc.forEach(({ type }) => {
    const kind = kindOfNode(type.name) ?? KINDS[type.name];
    if (kind) there.push(kind);
  });
  const isFull = (kind: BlockKind) => {
    const max = limits?.find((limit) => limit.kind === kind)?.max;
    return max !== undefined && there.filter((each) => each === kind).length >= max;
  };
  return INSERTIONS.filter(
    ({ kind }) => kind === undefined || ((allowed === undefined || allowed.includes(kind)) && !isFull(kind)),
  );
}
