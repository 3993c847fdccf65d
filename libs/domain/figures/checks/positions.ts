import { isAspirationMet, MOST_SIMILAR_GROUP, placeFromBest } from '../aspiration.ts';
import { tablesOf } from './blocks.ts';
import { type KeyedRow, keyedRows } from './keyed-rows.ts';
import type { KnownMeasure, Row, Table, TypedPaper } from './paper.ts';
import { cellFigure } from './printed-figure.ts';

/** The columns of an aspiration and position table. */
export type PositionColumn =
  | 'measure'
  | 'polarity'
  | 'best'
  | 'aspiration'
  | 'before'
  | 'now'
  | 'toAverage'
  | 'toTop';

/** A rank, and of how many where that is printed. */
export interface Rank {
  readonly rank: number;
  readonly of: number | undefined;
}

/** Whether more of a measure is better, and which end of its rank is best. */
export type Ranked = Pick<KnownMeasure, 'name' | 'aliases' | 'polarity' | 'bestRank'>;

/** One measure's row in an aspiration and position table. A change required is undefined where none is printed. */
export interface Position {
  readonly table: Table;
  readonly line: number;
  readonly name: string;
  /** What the row itself says of its measure, where it is a block; else what the store says. */
  readonly known: Ranked | undefined;
  /** The end of the rank that is best: as the row says, or as is known of the measure. */
  readonly best: 'first' | 'last' | undefined;
  /** How many are ranked in its table. */
  readonly of: number;
  readonly aspiration: string;
  readonly before: Rank | undefined;
  readonly now: Rank | undefined;
  readonly toAverage: number | undefined;
  readonly toTop: number | undefined;
  readonly cell: (key: PositionColumn) => string;
}

const headings: Readonly<Record<PositionColumn, RegExp>> = {
  measure: /^(?:measure|indicator|metric)\b/i,
  polarity: /^polarity$/i,
  best: /^best rank$|^rank(?:ed)? from$/i,
  aspiration: /\baspiration\b/i,
  before:
    /^(?:previous|last|prior|earlier)\b.*\b(?:position|rank)\b|\b(?:position|rank)\b.*\b(?:previous|before|last)\b/i,
  now: /^(?:current|latest|new)\b.*\b(?:position|rank)\b|\b(?:position|rank)\b.*\b(?:now|current)\b|^(?:msg )?(?:position|rank)$/i,
  toAverage: /\b(?:required|needed)\b.*\b(?:average|mean)\b/i,
  toTop: /\b(?:required|needed)\b.*\b(?:top|upper|best)\b/i,
};

/** Every row of every aspiration and position table. */
export function positionsIn(paper: TypedPaper): Position[] {
  return tablesOf(paper).flatMap((table) => {
    const rows = keyedRows<PositionColumn>(table, ['position'], headings, ['measure', 'now']);
    const of = rankedIn(table, rows);
    return rows.map((row) => positionOf(row, of, paper.known?.measures ?? []));
  });
}

function positionOf(
  { table, row, line, cell }: KeyedRow<PositionColumn>,
  of: number,
  measures: readonly KnownMeasure[],
): Position {
  const name = cell('measure');
  const stored = measures.find((measure) =>
    [measure.name, ...measure.aliases].some((its) => sameName(its, name)),
  );
  const known = saidInRow(name, table, row, stored);
  const own = (['first', 'last'] as const).find((end) => end === cell('best'));
  return {
    table,
    line,
    name,
    cell,
    known,
    best: own ?? known?.bestRank,
    of,
    aspiration: cell('aspiration'),
    before: rankIn(cell('before')),
    now: rankIn(cell('now')),
    toAverage: changeIn(cell('toAverage')),
    toTop: changeIn(cell('toTop')),
  };
}

/** How many are ranked in a table: what its block or its cells say, and a group of similar forces where they do not. */
function rankedIn({ settings }: Table, rows: readonly KeyedRow<PositionColumn>[]): number {
  const set = Number(settings?.of);
  const printed = rows.flatMap(({ cell }) => [rankIn(cell('before'))?.of, rankIn(cell('now'))?.of]);
  return set > 0 ? set : (printed.find((of) => of !== undefined) ?? MOST_SIMILAR_GROUP);
}

/** A row of a block prints its polarity and the best end of its rank: what is derived from it goes by these. */
function saidInRow(
  name: string,
  { columns = [] }: Table,
  { cells }: Row,
  stored: Ranked | undefined,
): Ranked | undefined {
  const said = (key: string) => cells[columns.indexOf(key)]?.trim() ?? '';
  const polarity = POLARITIES[said('polarity')] ?? stored?.polarity;
  const bestRank = ENDS[said('best')] ?? stored?.bestRank;
  return polarity && bestRank
    ? { name: stored?.name ?? name, aliases: stored?.aliases ?? [], polarity, bestRank }
    : stored;
}

const POLARITIES: Readonly<Record<string, Ranked['polarity']>> = {
  more: 'more-is-better',
  less: 'less-is-better',
};
const ENDS: Readonly<Record<string, Ranked['bestRank']>> = { first: 'first', last: 'last' };

/** Whether two texts name one measure, whatever their capitals and marks. */
export function sameName(a: string, b: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return bare(a) !== '' && bare(a) === bare(b);
}

function rankIn(cell: string): Rank | undefined {
  const [, rank, of] = /^(\d{1,2})(?:st|nd|rd|th)?(?:\s*(?:of|out of|\/)\s*(\d{1,2}))?$/i.exec(cell) ?? [];
  return rank === undefined
    ? undefined
    : { rank: Number(rank), of: of === undefined ? undefined : Number(of) };
}

/** "None" and "achieved" require a change of 0; a dash may mean anything. */
function changeIn(cell: string): number | undefined {
  return /^(?:none|nil|achieved|met|n\/a required|not required|already (?:met|achieved))$/i.test(cell)
    ? 0
    : cellFigure(cell)?.value;
}

/** 1 for the best, 2 for the one after it: by which end of the rank is best. Undefined where that is not known. */
export function placeOf({ best, of }: Position, rank: Rank | undefined): number | undefined {
  return placeFromBest(rank?.rank, best, of);
}

/** The rank that is aspired to: `3`, `rank 3`, `3rd of 8`. Undefined where it is an average, a quarter or the best. */
export function aspiredRank({ aspiration }: Position): Rank | undefined {
  return rankIn(aspiration.replace(/^(?:rank|position)\s*/i, ''));
}

/** Whether the aspiration is met, by the rule of the block; undefined where it, the rank or its best end is not known. */
export function isMet(position: Position): boolean | undefined {
  const { aspiration, now, best, of, toAverage, toTop } = position;
  return isAspirationMet({
    aspiration,
    rank: now?.rank,
    best,
    of,
    reachesTop: isReached(position, toTop),
    reachesAverage: isReached(position, toAverage),
  });
}

/** Where a block does not say whether more or less is better, its change tells nothing but that there is none. */
function isReached({ table, cell }: Position, change: number | undefined): boolean | undefined {
  if (change === undefined || change === 0) return change === 0 ? true : undefined;
  return table.block !== undefined && cell('polarity') === '' ? undefined : false;
}
