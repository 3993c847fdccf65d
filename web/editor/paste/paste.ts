import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import { placeOf } from '../blocks/place.ts';
import type { Scene } from '../blocks/scene.ts';
import { asOneStep } from '../one-step.ts';
import { candidatesFor } from './candidates.ts';
import { type Grid, gridTable, readColumn, readTabbed } from './grid.ts';
import { gridOfHtml } from './html-table.ts';
import { pasteIntoCells, pasteText } from './into-cells.ts';
import { acceptOffer, type PasteOffer } from './offer.ts';
import { copiedFromCell, withOwnIds } from './slices.ts';

export interface PasteOptions {
  readonly scene: Scene;
  /** A table that was pasted could be a block; undefined when the offer is taken or passed over by the keyboard. */
  readonly onOffer: (offer: PasteOffer | undefined) => void;
}

/** Pastes from spreadsheets, word processors and web pages: as a table, into cells, and with the offer to make a block of it. */
export const SpreadsheetPaste = Extension.create<{ paste: PasteOptions | undefined }>({
  name: 'spreadsheetPaste',
  priority: 1100,
  addOptions: () => ({ paste: undefined }),
  addProseMirrorPlugins() {
    return this.options.paste ? [pastePlugin(this.options.paste)] : [];
  },
});

function pastePlugin({ scene, onOffer }: PasteOptions): Plugin {
  /** The offer that Enter takes: only as the very next key. */
  let fresh: PasteOffer | undefined;
  return new Plugin({
    props: {
      handlePaste: (view, event) => {
        const { clipboardData } = event;
        if (pasteInBlock(view, scene, clipboardData)) return true;
        const grid = gridOf(clipboardData);
        if (grid === undefined || isInTable(view.state)) return false;
        fresh = pasteTable(view, scene, grid);
        if (fresh) onOffer(fresh);
        return true;
      },
      handleKeyDown: (view, { key, ctrlKey, metaKey, shiftKey }) => {
        const offer = fresh;
        fresh = undefined;
        const [first] = offer?.candidates ?? [];
        if (!offer || !first || key !== 'Enter' || ctrlKey || metaKey || shiftKey) return false;
        onOffer(undefined);
        return acceptOffer(view, offer, first);
      },
      handleDOMEvents: {
        mousedown: () => {
          fresh = undefined;
          return false;
        },
      },
      transformPasted: (slice, view) => withOwnIds(slice, view.state.doc),
      transformCopied: (slice, view) => copiedFromCell(slice, view.state),
    },
  });
}

function gridOf(clipboard: DataTransfer | null): Grid | undefined {
  const html = clipboard?.getData('text/html') ?? '';
  return html.includes('<table') ? gridOfHtml(html) : readTabbed(clipboard?.getData('text/plain') ?? '');
}

/** In a cell everything that is pasted becomes cells or text: a list or a table cannot break out of it. */
function pasteInBlock(view: EditorView, scene: Scene, clipboard: DataTransfer | null): boolean {
  const place = placeOf(view.state.selection.$head);
  if (!place) return false;
  const text = clipboard?.getData('text/plain') ?? '';
  const grid = gridOf(clipboard) ?? (/^[\s\d.,()£%+−–-]+$/.test(text) ? readColumn(text) : undefined);
  if (grid) pasteIntoCells(view, scene, place, grid);
  else pasteText(view, scene, place, text);
  return true;
}

function pasteTable(view: EditorView, scene: Scene, grid: Grid): PasteOffer | undefined {
  const node = view.state.schema.nodeFromJSON(gridTable(grid));
  asOneStep(view, view.state.tr.replaceSelectionWith(node).scrollIntoView());
  const { allowed } = scene.known;
  const candidates = candidatesFor(grid).filter(
    ({ kind }) => allowed === undefined || allowed.includes(kind),
  );
  return candidates.length === 0 ? undefined : { grid, candidates };
}
