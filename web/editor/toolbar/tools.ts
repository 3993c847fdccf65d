import { BLOCKS } from '@countersign/domain';
import {
  IconArrowBackUp,
  IconArrowDown,
  IconArrowForwardUp,
  IconArrowUp,
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
  type TablerIcon,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { pressAtCaret } from '../blocks/keys.ts';
import { placeOf } from '../blocks/place.ts';
import type { Scene } from '../blocks/scene.ts';

/** One button of the toolbar. `keys` are for the list of keys; `isOn` makes it a button that stays down. */
export type Tool = {
  readonly name: string;
  readonly Icon: TablerIcon;
  readonly keys?: readonly string[];
  readonly isOn?: (editor: Editor) => boolean;
  readonly use: (editor: Editor, scene: Scene) => void;
};

const chain = (editor: Editor) => editor.chain().focus();

const press = (key: string) => (editor: Editor, scene: Scene) => {
  pressAtCaret(editor.view, scene, key);
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

/** What can be done with the block the caret is in. */
const BLOCK_TOOLS: readonly Tool[] = [
  { name: 'Add a row below', Icon: IconRowInsertBottom, keys: ['Mod', 'Enter'], use: press('Mod-Enter') },
  {
    name: 'Remove this row',
    Icon: IconRowRemove,
    keys: ['Mod', 'Shift', 'Backspace'],
    use: press('Mod-Shift-Backspace'),
  },
  { name: 'Move this row up', Icon: IconArrowUp, keys: ['Alt', '↑'], use: press('Alt-ArrowUp') },
  { name: 'Move this row down', Icon: IconArrowDown, keys: ['Alt', '↓'], use: press('Alt-ArrowDown') },
];

const MARKS = new Set(['Undo', 'Redo', 'Bold', 'Italic']);

/** The tools that fit where the caret is. */
export function toolsFor(editor: Editor): readonly Tool[] {
  const place = placeOf(editor.state.selection.$head);
  if (place) {
    const own = BLOCKS[place.kind].rowsGiven ? [] : BLOCK_TOOLS;
    const marks =
      place.kind === 'comparison' ? TEXT_TOOLS.slice(0, 2) : TEXT_TOOLS.filter(({ name }) => MARKS.has(name));
    return [...marks, ...own];
  }
  return [...TEXT_TOOLS, ...(editor.isActive('table') ? TABLE_TOOLS : [])];
}
