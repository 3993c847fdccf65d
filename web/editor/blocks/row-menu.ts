import { sourcesOfRow } from '@countersign/document';
import type { BlockColumn, Cells } from '@countersign/domain';
import type { EditorView } from '@tiptap/pm/view';
import type { FigureChoice } from '../figures/choice.ts';
import { isAnswered } from '../figures/shown.ts';
import type { MenuEntry } from '../menu/menu.ts';
import { pressIn } from './keys.ts';
import { beforeRow, type CellPlace, cellAt, rowPlaceAt } from './place.ts';
import { type Reading, readingOf, typedColumns } from './reading.ts';
import { writeCell } from './rows.ts';
import type { Known, Scene } from './scene.ts';

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
  const unbind = (key: string) => unbindCell(view, scene, now(), key);
  return [...acts, ...bind, ...unbindings(reading, place.row, scene.known, unbind)];
}

/** A bound cell can be typed by hand from what it says; not before the store has said what that is. */
export function unbindings(
  { columns, sources, block }: Reading,
  row: number,
  known: Known,
  unbind: (column: string) => void,
): readonly MenuEntry[] {
  return columns.flatMap(({ key, label }) => {
    const source = sources[row]?.[key];
    if (!source) return [];
    const waits = !isAnswered(source, known);
    const says = block.rows[row]?.cells[key] ?? '';
    const keeps = says === '' ? 'It is blank now' : 'It keeps what it says now';
    return {
      id: `unbind-${key}`,
      name: `Type ${label || key} by hand`,
      hint: waits ? 'Once the store of figures has answered' : `${keeps}, and follows the store no more`,
      group: 'Figures of the store',
      ...(waits ? { off: true } : {}),
      run: () => unbind(key),
    };
  });
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
  const { [column]: source = '', ...others } = sourcesOfRow(row.toJSON());
  if (!isAnswered(source, scene.known)) return;
  const text = readingOf(place.node, scene.known)?.block.rows[place.row]?.cells[column] ?? '';
  const { tr } = view.state;
  const sources = Object.keys(others).length === 0 ? '' : JSON.stringify(others);
  tr.setNodeAttribute(beforeRow(place, place.row), 'sources', sources);
  const found = cellAt(place, place.row, column);
  if (found) writeCell(tr, found.at, found.cell, text);
  view.dispatch(tr);
}
