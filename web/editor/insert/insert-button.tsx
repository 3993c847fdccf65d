import { IconPlus } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import type { Scene } from '../blocks/scene.ts';
import { type Menus, matching } from '../menu/menu.ts';
import { insertionsAllowed } from './insertions.ts';

type InsertButtonProps = {
  editor: Editor;
  scene: Scene;
  menus: Menus;
  className: string | undefined;
};

/** Opens the menu of everything that can be put in, where the caret is. */
export function InsertButton({ editor, scene, menus, className }: InsertButtonProps) {
  const open = (button: HTMLElement) => {
    const entries = insertionsAllowed(scene.known, editor.state.doc).map((insertion) => ({
      ...insertion,
      run: () => insertion.insert(editor, scene),
    }));
    menus.open({
      label: 'Insert',
      manner: 'search',
      anchor: () => button.getBoundingClientRect(),
      entries,
      search: (query) => matching(entries, query),
      empty: 'Nothing is called so. Try another name.',
      back: () => button.focus(),
    });
  };
  return (
    <button
      type="button"
      className={className}
      tabIndex={-1}
      title="Insert"
      aria-haspopup="listbox"
      onClick={({ currentTarget }) => open(currentTarget)}
    >
      <IconPlus size={20} aria-hidden /> Insert
    </button>
  );
}
