import { FIGURE_READS, type FigureReads, readFigure, readsOf } from '@countersign/domain';
import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import type { Scene } from '../blocks/scene.ts';
import type { MenuEntry } from '../menu/menu.ts';
import { figureAt, isAnswered, wordsOf } from './shown.ts';

const READS: Readonly<Record<FigureReads, string>> = {
  value: 'The figure',
  previous: 'The figure it is compared with',
  change: 'Change in words',
  fewer: 'Difference in words',
  percent: 'Percentage',
  difference: 'Difference',
};

/** As much of an editor as a figure is changed through. */
type View = Pick<EditorView, 'state' | 'dispatch' | 'focus'>;

/** What can be done with a figure in a sentence: how it reads, another source, or plain text. */
export function figureActs(
  view: View,
  scene: Scene,
  at: () => number | undefined,
  relink: (() => void) | undefined,
): readonly MenuEntry[] {
  const found = nodeAt(view, at);
  if (!found) return [];
  const figure = figureAt(view.state.doc, String(found.node.attrs.source), scene.known);
  const now = readsOf(String(found.node.attrs.reads));
  const reads = FIGURE_READS.flatMap((way): MenuEntry[] => {
    const text = figure ? readFigure(way, figure, scene.known.style) : '';
    if (text === '') return [];
    const run = () => setReads(view, at, way);
    return [
      {
        id: way,
        name: text,
        hint: `${READS[way]}${way === now ? ', as now' : ''}`,
        group: 'How it reads',
        run,
      },
    ];
  });
  const group = figure?.from ?? 'This figure';
  return [
    ...reads,
    ...(relink ? [{ id: 'relink', name: 'Pick another figure', group, run: relink }] : []),
    { id: 'plain', group, ...plainWords(view, scene, found.node), run: () => makePlain(view, scene, at) },
  ];
}

/** What is not known yet is not made plain: it would be nothing. */
function plainWords(
  { state }: View,
  { known }: Scene,
  figure: Node,
): Pick<MenuEntry, 'name' | 'hint' | 'off'> {
  const name = 'Make it plain text';
  if (wordsOf(state.doc, figure, known) !== '') return { name, hint: 'It follows its source no more' };
  return isAnswered(String(figure.attrs.source), known)
    ? { name: 'Take it out', hint: 'Its source says nothing now' }
    : { name, hint: 'Once the store of figures has answered', off: true };
}

/** Points a figure at another source. */
export function setSource(view: View, at: () => number | undefined, source: string): void {
  const found = nodeAt(view, at);
  if (found) view.dispatch(view.state.tr.setNodeAttribute(found.at, 'source', source));
  view.focus();
}

function setReads(view: View, at: () => number | undefined, reads: FigureReads): void {
  const found = nodeAt(view, at);
  if (found && found.node.attrs.reads !== reads)
    view.dispatch(view.state.tr.setNodeAttribute(found.at, 'reads', reads));
  view.focus();
}

function makePlain(view: View, scene: Scene, at: () => number | undefined): void {
  const found = nodeAt(view, at);
  if (!found || !isAnswered(String(found.node.attrs.source), scene.known)) return;
  const words = wordsOf(view.state.doc, found.node, scene.known);
  const { tr, schema } = view.state;
  const end = found.at + found.node.nodeSize;
  view.dispatch(words === '' ? tr.delete(found.at, end) : tr.replaceWith(found.at, end, schema.text(words)));
  view.focus();
}

function nodeAt(view: View, at: () => number | undefined) {
  const position = at();
  const node = position === undefined ? null : view.state.doc.nodeAt(position);
  return position === undefined || node?.type.name !== 'figure' ? undefined : { at: position, node };
}
