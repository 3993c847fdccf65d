import { type Editor, Extension } from '@tiptap/core';
import { NodeSelection, Plugin, PluginKey } from '@tiptap/pm/state';
import { Suggestion } from '@tiptap/suggestion';
import type { Scene } from '../blocks/scene.ts';
import { type MenuEntry, type Menus, matching } from '../menu/menu.ts';
import type { FigureChoice, SearchFigures } from './choice.ts';
import { FigureView } from './figure-view.ts';
import { figuresOfTables, withRowId } from './shown.ts';

export interface FigureOptions {
  readonly scene: Scene;
  readonly menus: Menus;
  readonly searchFigures: () => SearchFigures | undefined;
}

const MOST_CELLS = 40;

/** Figures in sentences: `=` at the beginning of a word picks one, Enter on it says how it reads. */
export const FiguresInText = Extension.create<{ figures: FigureOptions | undefined }>({
  name: 'figuresInText',
  priority: 1200,
  addOptions: () => ({ figures: undefined }),
  addKeyboardShortcuts() {
    const { figures } = this.options;
    return { Enter: () => figures !== undefined && askAtSelection(this.editor, figures.scene) };
  },
  addProseMirrorPlugins() {
    const { figures } = this.options;
    if (!figures) return [];
    const { scene } = figures;
    return [
      new Plugin({
        props: { nodeViews: { figure: (node, view, getPos) => new FigureView(node, view, getPos, scene) } },
      }),
      picker(this.editor, figures),
    ];
  },
});

function askAtSelection({ view, isEditable }: Editor, scene: Scene): boolean {
  const { selection } = view.state;
  if (!isEditable || !(selection instanceof NodeSelection) || selection.node.type.name !== 'figure')
    return false;
  const anchor = view.nodeDOM(selection.from);
  if (anchor instanceof HTMLElement) scene.onWish({ kind: 'figure', anchor, at: () => selection.from });
  return true;
}

function picker(editor: Editor, { scene, menus, searchFigures }: FigureOptions): Plugin {
  let anchor: (() => DOMRect) | undefined;
  let failed = false;
  const show = (entries: readonly MenuEntry[]) => {
    if (!anchor) return;
    menus.open({
      label: 'Figure',
      manner: 'options',
      anchor,
      entries,
      empty: 'The store of figures could not be asked. Check your connection, then type on.',
    });
  };
  return Suggestion<FigureChoice>({
    pluginKey: new PluginKey('figure-picker'),
    editor,
    char: '=',
    allowSpaces: true,
    allowedPrefixes: [' ', '('],
    allow: ({ state }) => {
      const { figure } = state.schema.nodes;
      const { parent } = state.selection.$from;
      return editor.isEditable && figure !== undefined && parent.type.contentMatch.matchType(figure) !== null;
    },
    items: async ({ query }) => {
      // `x = 5` is no search for a figure.
      if (/^\s/.test(query)) return [];
      const cells = matching(choicesOfTables(editor, scene), query).slice(0, MOST_CELLS);
      failed = false;
      const found = await searchFigures()?.(query).catch(() => {
        failed = true;
        return [];
      });
      return [...(found ?? []), ...cells];
    },
    command: ({ range, props }) => {
      if (props.source.startsWith('m:')) scene.learn(props.source, props.figure);
      const { tr } = editor.state;
      const node = editor.schema.nodes.figure?.create({ source: withRowId(tr, props.source) });
      if (!node) return;
      editor.view.dispatch(tr.replaceWith(range.from, range.to, node).scrollIntoView());
      editor.view.focus();
      const dom = editor.view.nodeDOM(range.from);
      if (props.figure.previous && dom instanceof HTMLElement)
        scene.onWish({ kind: 'figure', anchor: dom, at: () => range.from });
    },
    render: () => ({
      onStart: ({ clientRect }) => {
        anchor = () => clientRect?.() ?? editor.view.dom.getBoundingClientRect();
      },
      onUpdate: ({ items, command, loading }) => {
        if (loading) return;
        const entries = items.map((choice) => ({
          id: choice.source,
          name: `${choice.name}: ${choice.figure.text}`,
          hint: choice.detail,
          group: choice.source.startsWith('m:') ? 'Figures of the store' : 'Tables of this section',
          run: () => command(choice),
        }));
        if (entries.length === 0 && !failed) menus.close();
        else show(entries);
      },
      onKeyDown: ({ event }) => event.key !== 'Escape' && menus.press(event.key),
      onExit: () => {
        anchor = undefined;
        menus.close();
      },
    }),
  });
}

/** The figures of this section's tables as choices: `Knife crime, Mar 24: 2,725`. */
function choicesOfTables(
  editor: Editor,
  scene: Scene,
): readonly (FigureChoice & { readonly hint: string })[] {
  return figuresOfTables(editor.state.doc, scene.known).map(({ source, figure }) => {
    const [table = '', ...rest] = (figure.from ?? '').split(', ');
    return { source, figure, name: rest.join(', ') || table, detail: table, hint: table };
  });
}
