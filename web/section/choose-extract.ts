import { sourceText, storeSource } from '@countersign/document';
import type { Editor } from '@tiptap/core';
import { startOfBlock } from '../check/place-to-mend.ts';

/** Puts another source in every place of the section that names one, as one step that can be undone. */
export function chooseExtract(editor: Editor, from: string, to: string): void {
  const { state } = editor;
  const tr = state.tr;
  state.doc.descendants((node, at) => {
    if (node.type.name === 'figure' && node.attrs.source === from) tr.setNodeAttribute(at, 'source', to);
    const sources: unknown = node.attrs.sources;
    if (typeof sources === 'string' && sources.includes(JSON.stringify(from)))
      tr.setNodeAttribute(at, 'sources', sources.replaceAll(JSON.stringify(from), JSON.stringify(to)));
  });
  if (tr.docChanged) editor.view.dispatch(tr);
}

/** Has every figure of one block read out of one extract, as one step that can be undone. */
export function readFromExtract(editor: Editor, block: number, extractedOn: string): void {
  const { state } = editor;
  const tr = state.tr;
  const start = startOfBlock(state.doc, block);
  const node = state.doc.maybeChild(block);
  if (start === undefined || !node) return;
  node.descendants((child, offset) => {
    const at = start + 1 + offset;
    const { source, sources } = child.attrs;
    if (typeof source === 'string' && source !== '')
      tr.setNodeAttribute(at, 'source', fromExtract(source, extractedOn));
    if (typeof sources === 'string' && sources !== '') {
      const bound: Record<string, string> = JSON.parse(sources);
      const moved = Object.entries(bound).map(([column, each]) => [column, fromExtract(each, extractedOn)]);
      tr.setNodeAttribute(at, 'sources', JSON.stringify(Object.fromEntries(moved)));
    }
  });
  if (tr.docChanged) editor.view.dispatch(tr);
}

function fromExtract(text: string, extractedOn: string): string {
  const source = storeSource(text);
  return source ? sourceText({ ...source, extractedOn }) : text;
}
