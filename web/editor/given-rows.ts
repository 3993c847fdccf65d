import { readRow } from '@countersign/document';
import { givenColumns } from '@countersign/domain';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { kindOf } from './blocks/reading.ts';
import { Scene } from './blocks/scene.ts';
import { isShared } from './remote.ts';
import { tellWhy } from './tell-why.ts';

/** What came with a section, promises, the board's questions and standing statements, stays, in the words it came in. */
export const GivenRows = Extension.create<{ scene: Scene }>({
  name: 'givenRows',
  addOptions: () => ({ scene: new Scene() }),
  addProseMirrorPlugins() {
    const { scene } = this.options;
    return [
      new Plugin({
        filterTransaction: (tr, { doc }) => {
          if (!tr.docChanged || isShared(tr)) return true;
          const broken = brokenRow(doc, tr.doc, scene.known.given);
          if (broken) tellWhy(this.editor.view.dom, WHY[broken]);
          return broken === undefined;
        },
      }),
    ];
  },
});

const WHY = {
  commitments:
    'Last time’s promises stay until each is answered for. Say what became of it: one that is given up is dropped, with who agreed.',
  questions:
    'The board’s questions stay, in its own words. Answer it, say where it is answered, or put it off with a reason.',
  statement:
    'The standing statement of the template stays. Say in it whether it holds, or what is to be said instead.',
} as const;

/** What of a section came with it. */
type Came = keyof typeof WHY;

/** What a change would take out, or put into other words, of what came with the section; undefined when nothing is. */
export function brokenRow(before: Node, after: Node, given: ReadonlySet<string>): Came | undefined {
  const has = givenIn(after, given);
  for (const [id, row] of givenIn(before, given)) if (has.get(id)?.words !== row.words) return row.kind;
  return undefined;
}

interface GivenRow {
  readonly kind: Came;
  readonly words: string;
}

const known = new WeakMap<Node, ReadonlyMap<string, GivenRow>>();

/** The given rows of a text by id; of a block that did not change, what was read before. */
function givenIn(doc: Node, given: ReadonlySet<string>): ReadonlyMap<string, GivenRow> {
  const found = new Map<string, GivenRow>();
  doc.forEach((block) => {
    const kind = kindOf(block);
    const standing = kind === 'statement' ? String(block.attrs.standing ?? '') : '';
    if (standing !== '') found.set(`standing ${standing}`, { kind: 'statement', words: standing });
    if (kind !== 'commitments' && kind !== 'questions') return;
    const rows = known.get(block) ?? rowsOf(block, kind);
    known.set(block, rows);
    for (const [id, row] of rows) if (given.has(id)) found.set(id, row);
  });
  return found;
}

function rowsOf(block: Node, kind: 'commitments' | 'questions'): ReadonlyMap<string, GivenRow> {
  const columns = givenColumns(kind);
  const rows = new Map<string, GivenRow>();
  block.forEach((node) => {
    const { id, cells } = readRow(node.toJSON());
    rows.set(id, { kind, words: columns.map((key) => cells[key] ?? '').join('\n') });
  });
  return rows;
}
