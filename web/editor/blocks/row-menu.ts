import { sourcesOfRow } from '@countersign/document';
import type { BlockColumn, Cells } from '@countersign/domain';
import type { EditorView } from '@tiptap/pm/view';
import type { FigureChoice } from '../figures/choice.ts';
import type { MenuEntry } from '../menu/menu.ts';
import { pressIn } from './keys.ts';
import { beforeRow, type CellPlace, cellAt, rowPlaceAt } from './place.ts';
import { readingOf, typedColumns } from './reading.ts';
import { writeCell } from './rows.ts';
import type { Scene } from './scene.ts';

/** Asks for a figure of the store; undefined where nothing can be searched. */
export type AskFigure = ((label: string, take: (choice: FigureChoice) => void) => void) | undefined;

/** What can be done with a row. */
export function rowActs(
  view: EditorView,
  scene: Scene,
  at: () => number | undefined,
  askFigure: AskFigure,
): readonly MenuEntry[] {
  const now = () => {
    const position = at();
    return position === undefined ? undefined : rowPlaceAt(view.state.doc, position);
  };
  const place = now();
  const reading = place && readingOf(place.node, scene.known);
  if (!place || !reading) return [];
  const first = typedColumns(reading, place.row)[0]?.key ?? '';
  const press = (key: string) => () => {
    const here = now();
    if (here) pressIn(view, scene, key, { ...here, column: first });
  };
  const remove: MenuEntry = {
    id: 'remove',
    name: 'Remove this row',
    hint: 'Ctrl Shift Backspace',
    run: press('Mod-Shift-Backspace'),
  };
  const acts: MenuEntry[] = [
    { id: 'below', name: 'Add a row below', hint: 'Ctrl Enter', run: press('Mod-Enter') },
    { id: 'up', name: 'Move up', hint: 'Alt ↑', run: press('Alt-ArrowUp') },
    { id: 'down', name: 'Move down', hint: 'Alt ↓', run: press('Alt-ArrowDown') },
    ...(reading.given[place.row] ? [] : [remove]),
  ];
  const figures = typedColumns(reading, place.row).filter(({ holds }) => holds === 'figure');
  const bind = askFigure
    ? bindings(scene, figures, askFigure, (sources) => setSources(view, now(), sources))
    : [];
  const bound = reading.columns.filter(({ key }) => reading.sources[place.row]?.[key]);
  const unbind = bound.map(({ key, label }) => ({
    id: `unbind-${key}`,
    name: `Type ${label || key} by hand`,
    hint: 'It keeps what it says now, and follows the store no more',
    group: 'Figures of the store',
    run: () => unbindCell(view, scene, now(), key),
  }));
  return [...acts, ...bind, ...unbind];
}

/** A row that compares is bound to both its figures at once. */
function bindings(
  scene: Scene,
  figures: readonly BlockColumn[],
  askFigure: NonNullable<AskFigure>,
  set: (sources: Cells) => void,
): readonly MenuEntry[] {
  const group = 'Figures of the store';
  const keys = figures.map(({ key }) => key);
  if (keys.includes('previous') && keys.includes('current'))
    return [
      {
        id: 'bind',
        name: 'Bind this row to a measure',
        group,
        run: () =>
          askFigure('Measure for this row', ({ source, previousSource, figure }) => {
            scene.learn(source, figure);
            if (previousSource !== undefined && figure.previous) scene.learn(previousSource, figure.previous);
            set({ current: source, ...(previousSource === undefined ? {} : { previous: previousSource }) });
          }),
      },
    ];
  return figures.map(({ key, label }) => ({
    id: `bind-${key}`,
    name: `Bind ${label || key} to a measure`,
    group,
    run: () =>
      askFigure(`Measure for ${label || key}`, ({ source, figure }) => {
        scene.learn(source, figure);
        set({ [key]: source });
      }),
  }));
}

function setSources(view: EditorView, place: CellPlace | undefined, sources: Cells): void {
  const row = place?.node.maybeChild(place.row);
  if (!place || !row || !view.editable) return;
  const all = { ...sourcesOfRow(row.toJSON()), ...sources };
  view.dispatch(view.state.tr.setNodeAttribute(beforeRow(place, place.row), 'sources', JSON.stringify(all)));
}

function unbindCell(view: EditorView, scene: Scene, place: CellPlace | undefined, column: string): void {
  const row = place?.node.maybeChild(place.row);
  if (!place || !row || !view.editable) return;
  const { [column]: _unbound, ...others } = sourcesOfRow(row.toJSON());
  const text = readingOf(place.node, scene.known)?.block.rows[place.row]?.cells[column] ?? '';
  const { tr } = view.state;
  const sources = Object.keys(others).length === 0 ? '' : JSON.stringify(others);
  tr.setNodeAttribute(beforeRow(place, place.row), 'sources', sources);
  const found = cellAt(place, place.row, column);
  if (found) writeCell(tr, found.at, found.cell, text);
  view.dispatch(tr);
}
