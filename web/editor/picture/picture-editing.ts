import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { PictureView } from './picture-view.ts';
import type { Upload } from './upload.ts';

/** What images need of the page around the editor. */
export interface PictureEditingOptions {
  upload: Upload;
}

const notHere: Upload = async () => ({ why: 'Images cannot be added here.' });

/** Images as people edit them: chosen, dropped or pasted, described, captioned. */
export const PictureEditing = Extension.create<PictureEditingOptions>({
  name: 'pictureEditing',
  priority: 1000,
  addOptions: () => ({ upload: notHere }),
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { selection } = this.editor.state;
        if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'picture') return false;
        const picture = this.editor.view.nodeDOM(selection.from);
        const first =
          picture instanceof HTMLElement ? picture.querySelector<HTMLElement>('textarea, button') : null;
        first?.focus();
        return first !== null;
      },
    };
  },
  addProseMirrorPlugins() {
    const { upload } = this.options;
    const views = new WeakMap<globalThis.Node, PictureView>();
    const insert = (view: EditorView, files: readonly File[], at: number) => {
      for (const file of files.toReversed()) {
        const picture = view.state.schema.node('picture');
        const place = view.state.doc.resolve(at);
        // Images stand between blocks: one that comes in the middle of a block goes below it.
        const below = place.depth === 0 ? at : place.after(1);
        view.dispatch(view.state.tr.insert(below, picture).scrollIntoView());
        const dom = view.nodeDOM(below);
        if (dom) views.get(dom)?.take(file);
      }
    };
    return [
      new Plugin({
        props: {
          nodeViews: {
            picture: (node, view, getPos) => {
              const made = new PictureView(node, view, getPos, upload);
              views.set(made.dom, made);
              return made;
            },
          },
          handlePaste: (view, { clipboardData }) => {
            const files = imagesIn(clipboardData);
            // A spreadsheet puts a picture of its cells beside them: the cells are meant.
            if (files.length === 0 || clipboardData?.types.some((type) => type.startsWith('text/')))
              return false;
            insert(view, files, view.state.selection.from);
            return true;
          },
          handleDrop: (view, { dataTransfer, clientX, clientY }, _slice, moved) => {
            const files = moved ? [] : imagesIn(dataTransfer);
            const at = view.posAtCoords({ left: clientX, top: clientY })?.pos;
            if (files.length === 0 || at === undefined || !view.editable) return false;
            insert(view, files, at);
            return true;
          },
        },
      }),
    ];
  },
});

const imagesIn = (data: DataTransfer | null): File[] =>
  [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
