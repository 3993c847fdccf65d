import { comparisonTable } from '@countersign/document';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconColumnInsertRight,
  IconColumnRemove,
  IconH3,
  IconH4,
  IconItalic,
  IconList,
  IconListNumbers,
  IconRowInsertBottom,
  IconRowRemove,
  IconTableMinus,
  IconTableOptions,
  IconTablePlus,
  IconTableShare,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { pressInComparison } from '../comparison/keys.ts';

/** One button of the toolbar. `keys` are for the list of keys; `isOn` makes it a button that stays down. */
export type Tool = {
  readonly name: string;
  readonly Icon: TablerIcon;
  readonly keys?: readonly string[];
  readonly isOn?: (editor: Editor) => boolean;
  readonly use: (editor: Editor) => void;
};

const chain = (editor: Editor) => editor.chain().focus();

const press = (key: string) => (editor: Editor) => {
  const tr = pressInComparison(editor.state, key);
  if (tr) editor.view.dispatch(tr);
  editor.view.focus();
};

/** The tools for text, always there. */
export const TEXT_TOOLS: readonly Tool[] = [
  { name: 'Undo', Icon: IconArrowBackUp, keys: ['Mod', 'Z'], use: (editor) => chain(editor).undo().run() },
  {
    name: 'Redo',
    Icon: IconArrowForwardUp,
    keys: ['Mod', 'Shift', 'Z'],
    use: (editor) => chain(editor).redo().run(),
  },
  {
    name: 'Heading',
    Icon: IconH3,
    keys: ['Mod', 'Alt', '3'],
    isOn: (editor) => editor.isActive('heading', { level: 3 }),
    use: (editor) => chain(editor).toggleHeading({ level: 3 }).run(),
  },
  {
    name: 'Smaller heading',
    Icon: IconH4,
    keys: ['Mod', 'Alt', '4'],
    isOn: (editor) => editor.isActive('heading', { level: 4 }),
    use: (editor) => chain(editor).toggleHeading({ level: 4 }).run(),
  },
  {
    name: 'Bold',
    Icon: IconBold,
    keys: ['Mod', 'B'],
    isOn: (editor) => editor.isActive('bold'),
    use: (editor) => chain(editor).toggleBold().run(),
  },
  {
    name: 'Italic',
    Icon: IconItalic,
    keys: ['Mod', 'I'],
    isOn: (editor) => editor.isActive('italic'),
    use: (editor) => chain(editor).toggleItalic().run(),
  },
  {
    name: 'Bullet list',
    Icon: IconList,
    keys: ['Mod', 'Shift', '8'],
    isOn: (editor) => editor.isActive('bulletList'),
    use: (editor) => chain(editor).toggleBulletList().run(),
  },
  {
    name: 'Numbered list',
    Icon: IconListNumbers,
    keys: ['Mod', 'Shift', '7'],
    isOn: (editor) => editor.isActive('orderedList'),
    use: (editor) => chain(editor).toggleOrderedList().run(),
  },
];

const EMPTY_COMPARISON = comparisonTable({
  caption: '',
  previousLabel: '',
  currentLabel: '',
  rows: [{ measure: '', previous: '', current: '' }],
});

function insertComparison(editor: Editor): void {
  const { state, view } = editor;
  const tr = state.tr.replaceSelectionWith(state.schema.nodeFromJSON(EMPTY_COMPARISON));
  view.dispatch(
    tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map(state.selection.from) - 1), -1)),
  );
  view.focus();
}

/** What can be put in where there is text. */
export const INSERT_TOOLS: readonly Tool[] = [
  {
    name: 'Insert table',
    Icon: IconTablePlus,
    use: (editor) => chain(editor).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
  {
    name: 'Insert comparison table',
    Icon: IconTableShare,
    use: insertComparison,
  },
];

/** What can be done with the table the caret is in. */
export const TABLE_TOOLS: readonly Tool[] = [
  { name: 'Add a row below', Icon: IconRowInsertBottom, use: (editor) => chain(editor).addRowAfter().run() },
  { name: 'Remove this row', Icon: IconRowRemove, use: (editor) => chain(editor).deleteRow().run() },
  {
    name: 'Add a column after',
    Icon: IconColumnInsertRight,
    use: (editor) => chain(editor).addColumnAfter().run(),
  },
  { name: 'Remove this column', Icon: IconColumnRemove, use: (editor) => chain(editor).deleteColumn().run() },
  {
    name: 'Header row',
    Icon: IconTableOptions,
    use: (editor) => chain(editor).toggleHeaderRow().run(),
  },
  { name: 'Remove table', Icon: IconTableMinus, use: (editor) => chain(editor).deleteTable().run() },
];

/** What can be done with the comparison table the caret is in. */
export const COMPARISON_TOOLS: readonly Tool[] = [
  { name: 'Add a row below', Icon: IconRowInsertBottom, keys: ['Mod', 'Enter'], use: press('Mod-Enter') },
  {
    name: 'Remove this row',
    Icon: IconRowRemove,
    keys: ['Mod', 'Shift', 'Backspace'],
    use: press('Mod-Shift-Backspace'),
  },
];

/** The tools that fit where the caret is. */
export function toolsFor(editor: Editor): readonly Tool[] {
  if (editor.isActive('comparisonTable')) return [...TEXT_TOOLS.slice(0, 2), ...COMPARISON_TOOLS];
  return [...TEXT_TOOLS, ...(editor.isActive('table') ? TABLE_TOOLS : INSERT_TOOLS)];
}
