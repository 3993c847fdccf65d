import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { isShared } from './remote.ts';
import { tellWhy } from './tell-why.ts';

/** Headings that follow from the period of the paper are not typed; who tries is told why. */
export const GivenHeadings = Extension.create({
  name: 'givenHeadings',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        filterTransaction: (tr, { doc }) => {
          if (!tr.docChanged || isShared(tr) || keepsGiven(doc, tr.doc)) return true;
          tellWhy(this.editor.view.dom, WHY);
          return false;
        },
      }),
    ];
  },
});

const WHY = 'This heading follows from the period of the paper, so nobody types it. Write below it.';

/** Every given heading that was there is there, and none says anything else. */
export function keepsGiven(before: Node, after: Node): boolean {
  const had = givenIn(before);
  if (had.length === 0) return true;
  const has = givenIn(after);
  return had.every((heading) => has.includes(heading)) && has.every((heading) => had.includes(heading));
}

const known = new WeakMap<Node, string>();

function givenIn(doc: Node): string[] {
  const found: string[] = [];
  doc.forEach((node) => {
    if (node.type.name !== 'heading' || node.attrs.pattern === '') return;
    const said = known.get(node) ?? `${node.attrs.pattern}\n${node.textContent}`;
    known.set(node, said);
    found.push(said);
  });
  return found;
}
