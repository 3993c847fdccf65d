import type { Editor } from '@tiptap/core';
import { rowPlaceAt } from './blocks/place.ts';
import { readingOf } from './blocks/reading.ts';
import { rowActs } from './blocks/row-menu.ts';
import type { Scene, Wish } from './blocks/scene.ts';
import type { FigureChoice, SearchFigures } from './figures/choice.ts';
import { figureActs, setSource } from './figures/figure-acts.ts';
import type { MenuEntry, Menus } from './menu/menu.ts';

/** What the page of a section does for its editor; what is missing is not offered. */
export interface EditorWants {
  readonly searchFigures?: SearchFigures;
  /** Somebody chose between the figure a paper has and a newer one. */
  readonly onChooseExtract?: (source: string, choice: 'keep' | 'use-newer') => void;
}

/** Opens the menu that answers a wish. */
export function answer(
  editor: Editor,
  scene: Scene,
  menus: Menus,
  wants: () => EditorWants,
  wish: Wish,
): void {
  const { view } = editor;
  const anchor = () => wish.anchor.getBoundingClientRect();
  const back = () => (wish.anchor.isConnected ? wish.anchor.focus() : view.focus());
  const acts = (label: string, entries: readonly MenuEntry[]) =>
    menus.open({ label, manner: 'acts', anchor, entries, empty: '', back });
  switch (wish.kind) {
    case 'row': {
      const { searchFigures } = wants();
      const ask =
        searchFigures &&
        ((label: string, take: (choice: FigureChoice) => void) =>
          askFigure(menus, anchor, searchFigures, label, take, () => view.focus()));
      const offered = rowExtracts(view, scene, wants(), wish.at);
      const label = wish.anchor.getAttribute('aria-label') ?? 'Row';
      acts(label, [...rowActs(view, scene, wish.at, ask), ...offered]);
      return;
    }
    case 'place':
      menus.open({
        label: wish.label,
        manner: 'search',
        anchor,
        entries: wish.entries(''),
        search: wish.entries,
        empty: 'No paragraph begins so. Write it first, or look for another word.',
        back,
      });
      return;
    case 'extract':
      acts('A newer extract of this figure', extractActs(scene, wants(), wish.source));
      return;
    case 'figure':
      acts('This figure', figureActsOf(editor, scene, menus, wants(), wish, anchor));
      return;
  }
}

function figureActsOf(
  { view }: Editor,
  scene: Scene,
  menus: Menus,
  wants: EditorWants,
  { at }: Extract<Wish, { kind: 'figure' }>,
  anchor: () => DOMRect,
): readonly MenuEntry[] {
  const { searchFigures } = wants;
  const relink =
    searchFigures &&
    (() =>
      askFigure(
        menus,
        anchor,
        searchFigures,
        'Another figure',
        ({ source, figure }) => {
          scene.learn(source, figure);
          setSource(view, at, source);
        },
        () => view.focus(),
      ));
  const position = at();
  const source = position === undefined ? undefined : view.state.doc.nodeAt(position)?.attrs.source;
  const extracts = typeof source === 'string' ? extractActs(scene, wants, source) : [];
  return [
    ...extracts.map((act) => ({ ...act, group: 'A newer extract' })),
    ...figureActs(view, scene, at, relink),
  ];
}

const UNASKED = 'The store of figures could not be asked. Check your connection, then type again.';

/** Opens a search for a figure of the store. */
export function askFigure(
  menus: Menus,
  anchor: () => DOMRect,
  searchFigures: SearchFigures,
  label: string,
  take: (choice: FigureChoice) => void,
  back: () => void,
): void {
  let asked = 0;
  let opening: number | undefined;
  const entriesOf = (choices: readonly FigureChoice[]) =>
    choices.map((choice) => ({
      id: choice.source,
      name: `${choice.name}: ${choice.figure.text}`,
      hint: choice.detail,
      run: () => {
        take(choice);
        back();
      },
    }));
  const search = (query: string) => {
    asked += 1;
    const mine = asked;
    const found = (entries: readonly MenuEntry[], empty: string) => {
      // An answer that comes late is not that to what is asked now.
      if (mine === asked && opening !== undefined) menus.answer(opening, entries, empty);
    };
    searchFigures(query).then(
      (choices) => found(entriesOf(choices), 'No figure of the store by this name.'),
      () => found([], UNASKED),
    );
    return menus.current()?.menu.entries ?? [];
  };
  opening = menus.open({
    label,
    manner: 'search',
    anchor,
    entries: [],
    search,
    back,
    empty: 'Looking for figures…',
  });
  search('');
}

/** The newer extracts of the figures that a row is bound to. */
function rowExtracts(
  { state }: Editor['view'],
  scene: Scene,
  wants: EditorWants,
  at: () => number | undefined,
): readonly MenuEntry[] {
  const position = at();
  const place = position === undefined ? undefined : rowPlaceAt(state.doc, position);
  const reading = place && readingOf(place.node, scene.known);
  if (!place || !reading) return [];
  return reading.columns.flatMap(({ key, label }) => {
    const source = reading.sources[place.row]?.[key];
    if (!source) return [];
    const group = `A newer extract of ${label || key}`;
    return extractActs(scene, wants, source).map((act) => ({ ...act, id: `${act.id}-${key}`, group }));
  });
}

function extractActs(scene: Scene, { onChooseExtract }: EditorWants, source: string): readonly MenuEntry[] {
  const newer = scene.known.newer.get(source);
  const now = scene.known.figures.get(source);
  if (!newer || !onChooseExtract) return [];
  return [
    {
      id: 'keep',
      name: `Keep ${now?.text ?? 'what it says'}`,
      hint: newer.kept ?? now?.from ?? '',
      run: () => onChooseExtract(source, 'keep'),
    },
    {
      id: 'newer',
      name: `Use ${newer.figure.text}`,
      hint: newer.words,
      run: () => onChooseExtract(source, 'use-newer'),
    },
  ];
}
