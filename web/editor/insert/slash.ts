import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion } from '@tiptap/suggestion';
import type { Scene } from '../blocks/scene.ts';
import { type Menus, matching } from '../menu/menu.ts';
import { type Insertion, insertionsAllowed } from './insertions.ts';

export interface SlashOptions {
  readonly scene: Scene;
  readonly menus: Menus;
}

/** `/` at the beginning of a word of a paragraph opens the menu of everything that can be put in. */
export const SlashMenu = Extension.create<{ slash: SlashOptions | undefined }>({
  name: 'slashMenu',
  priority: 1200,
  addOptions: () => ({ slash: undefined }),
  addProseMirrorPlugins() {
    const { editor } = this;
    const { slash } = this.options;
    if (!slash) return [];
    const { scene, menus } = slash;
    let open = false;
    return [
      Suggestion<Insertion>({
        pluginKey: new PluginKey('slash-menu'),
        editor,
        char: '/',
        // A paragraph of the section itself: a cell or an item of a list takes no block.
        allow: ({ state }) =>
          editor.isEditable &&
          state.selection.$from.depth === 1 &&
          state.selection.$from.parent.type.name === 'paragraph',
        items: ({ query }) => [...matching(insertionsAllowed(scene.known, editor.state.doc), query)],
        command: ({ range, props }) => {
          editor.chain().focus().deleteRange(range).run();
          props.insert(editor, scene);
        },
        render: () => ({
          onStart: ({ clientRect }) => {
            open = true;
            menus.open({
              label: 'Insert',
              manner: 'options',
              anchor: () => clientRect?.() ?? editor.view.dom.getBoundingClientRect(),
              entries: [],
              empty: 'Nothing is called so. Go on writing, or type another name.',
            });
          },
          onUpdate: ({ items, command, loading }) => {
            if (!open || loading) return;
            menus.fill(items.map((item) => ({ ...item, run: () => command(item) })));
          },
          onKeyDown: ({ event }) => open && event.key !== 'Escape' && menus.press(event.key),
          onExit: () => {
            if (open) menus.close();
            open = false;
          },
        }),
      }),
    ];
  },
});
