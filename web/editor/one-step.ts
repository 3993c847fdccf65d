import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { yUndoPluginKey } from '@tiptap/y-tiptap';

/** Does something that is undone by itself, and not together with what was typed just before or after. */
export function asOneStep(view: EditorView, tr: Transaction): void {
  const stop = () => yUndoPluginKey.getState(view.state)?.undoManager?.stopCapturing();
  stop();
  view.dispatch(tr);
  stop();
}
