import { parseNumber } from '../../figures/rounding.ts';
import {
  type BlockDefinition,
  type BlockNote,
  type Cells,
  type Choice,
  rowsOnly,
  type TypedRow,
} from './block.ts';
import { differenceOf, figureIn, printedChange, printedFigures } from './printed-cell.ts';

const POLARITIES: readonly Choice[] = [
  { value: 'more', label: 'More is better' },
  { value: 'less', label: 'Less is better' },
];

const RANK_ENDS: readonly Choice[] = [
  { value: 'first', label: '1 is best' },
  { value: 'last', label: '1 is worst' },
];

/** How many forces are compared where the block does not say: a group of most similar forces. */
const GROUP_OF = 8;

/** Aspirations beside positions in the group; what is met, and what moved, follows by polarity and end of the rank. */
export const positionBlock: BlockDefinition = {
  kind: 'position',
  name: 'Aspirations and positions',
  hint: 'Aspiration against position in the group; what is met and what moved is computed',
  form: 'table',
  settings: [
    { key: 'caption', label: 'Caption' },
    { key: 'of', label: 'Forces in the group' },
  ],
  columns: () => [
    { key: 'measure', label: 'Measure', holds: 'words' },
    { key: 'unit', label: 'Unit', holds: 'words', inFirst: true },
    { key: 'polarity', label: 'Polarity', holds: 'choice', choices: POLARITIES, inFirst: true },
    { key: 'best', label: 'Rank', holds: 'choice', choices: RANK_ENDS, inFirst: true },
    { key: 'aspiration', label: 'Aspiration', holds: 'words' },
    { key: 'before', label: 'Position before', holds: 'figure' },
    { key: 'now', label: 'Position now', holds: 'figure' },
    { key: 'value', label: 'Value', holds: 'figure' },
    { key: 'trend', label: 'Last 12 months', holds: 'trend', derived: true },
    { key: 'average', label: 'Group average', holds: 'figure' },
    { key: 'top', label: 'Top quartile', holds: 'figure' },
    { key: 'toAverage', label: 'Change to average', holds: 'figure', derived: true },
    { key: 'toTop', label: 'Change to top quartile', holds: 'figure', derived: true },
    { key: 'lastData', label: 'Last data to', holds: 'words' },
    { key: 'rationale', label: 'Rationale', holds: 'words' },
  ],
  derive: ({ rows, settings }) => ({
    ...rowsOnly(
      rows.map(({ cells }) => ({
        ...printedFigures(cells, ['before', 'now', 'value', 'average', 'top']),
        toAverage: changeNeeded(cells, 'average'),
        toTop: changeNeeded(cells, 'top'),
      })),
    ),
    notes: listsOf(rows, groupSize(settings)),
  }),
};

function groupSize({ of = '' }: Cells): number {
  const size = parseNumber(of);
  return size !== undefined && size > 0 ? size : GROUP_OF;
}

function listsOf(rows: readonly TypedRow[], of: number): BlockNote[] {
  const named = (test: (cells: Cells) => boolean) =>
    rows.filter(({ cells }) => test(cells)).map(({ cells }) => cells.measure?.trim() || 'Unnamed measure');
  return [
    { title: 'Met', items: named((cells) => isMet(cells, of) === true) },
    { title: 'Not met', items: named((cells) => isMet(cells, of) === false) },
    { title: 'Improved', items: named((cells) => movementOf(cells) === 'improved') },
    { title: 'Deteriorated', items: named((cells) => movementOf(cells) === 'deteriorated') },
  ];
}

/** Places from the best, 1 for the best of all, whichever end of the rank that is. */
function placeFromBest(rank: number | undefined, best: string | undefined, of: number): number | undefined {
  if (rank === undefined) return undefined;
  return best === 'last' ? of + 1 - rank : rank;
}

/** Whether the aspiration is met; undefined without an aspiration, or while a figure it needs is missing. */
export function isMet(cells: Cells, of: number = GROUP_OF): boolean | undefined {
  const aspiration = (cells.aspiration ?? '').trim().toLowerCase();
  const place = placeFromBest(figureIn(cells, 'now'), cells.best, of);
  if (/\bupper|\btop/.test(aspiration)) return atLeastAsGood(cells, 'top') ?? within(place, of / 4);
  if (/\baverage|\bmean/.test(aspiration)) return atLeastAsGood(cells, 'average') ?? within(place, of / 2);
  if (/\bbest/.test(aspiration)) return within(place, 1);
  return within(place, placeFromBest(rankIn(aspiration), cells.best, of));
}

/** `3`, `rank 3`, `3rd of 8`: the rank that is aspired to. */
const rankIn = (aspiration: string) => {
  const rank = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(aspiration)?.[1];
  return rank === undefined ? undefined : Number(rank);
};

const within = (place: number | undefined, most: number | undefined) =>
  place === undefined || most === undefined ? undefined : place <= most;

function atLeastAsGood(cells: Cells, against: string): boolean | undefined {
  const difference = differenceOf(figureIn(cells, 'value'), figureIn(cells, against));
  if (difference === undefined) return undefined;
  if (cells.polarity === 'more') return difference >= 0;
  return cells.polarity === 'less' ? difference <= 0 : undefined;
}

/** Which way the position moved, by the end of the rank that is best; undefined while one is missing. */
export function movementOf(cells: Cells): 'improved' | 'deteriorated' | 'unchanged' | undefined {
  const difference = differenceOf(figureIn(cells, 'now'), figureIn(cells, 'before'));
  if (difference === undefined) return undefined;
  if (difference === 0) return 'unchanged';
  return difference < 0 === (cells.best !== 'last') ? 'improved' : 'deteriorated';
}

function changeNeeded(cells: Cells, against: string): string {
  const difference = differenceOf(figureIn(cells, against), figureIn(cells, 'value'));
  if (difference === undefined) return '';
  return atLeastAsGood(cells, against) === true ? 'None' : printedChange(difference);
}
