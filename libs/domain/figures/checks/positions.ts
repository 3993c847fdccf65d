import { tablesOf } from './blocks.ts';
import { type KeyedRow, keyedRows } from './keyed-rows.ts';
import type { KnownMeasure, Row, Table, TypedPaper } from './paper.ts';
import { cellFigure } from './printed-figure.ts';

/** The columns of an aspiration and position table. */
export type PositionColumn = 'measure' | 'aspiration' | 'before' | 'now' | 'toAverage' | 'toTop';

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
  readonly aspiration: string;
  readonly before: Rank | undefined;
  readonly now: Rank | undefined;
  readonly toAverage: number | undefined;
  readonly toTop: number | undefined;
  readonly cell: (key: PositionColumn) => string;
}

const headings: Readonly<Record<PositionColumn, RegExp>> = {
  measure: /^(?:measure|indicator|metric)\b/i,
  aspiration: /\baspiration\b/i,
  before:
    /^(?:previous|last|prior|earlier)\b.*\b(?:position|rank)\b|\b(?:position|rank)\b.*\b(?:previous|before|last)\b/i,
  now: /^(?:current|latest|new)\b.*\b(?:position|rank)\b|\b(?:position|rank)\b.*\b(?:now|current)\b|^(?:msg )?(?:position|rank)$/i,
  toAverage: /\b(?:required|needed)\b.*\b(?:average|mean)\b/i,
  toTop: /\b(?:required|needed)\b.*\b(?:top|upper|best)\b/i,
};

/** Every row of every aspiration and position table. */
export function positionsIn(paper: TypedPaper): Position[] {
  return tablesOf(paper)
    .flatMap((table) => keyedRows<PositionColumn>(table, ['position'], headings, ['measure', 'now']))
    .map((row) => positionOf(row, paper.known?.measures ?? []));
}

function positionOf(
  { table, row, line, cell }: KeyedRow<PositionColumn>,
  measures: readonly KnownMeasure[],
): Position {
  const name = cell('measure');
  const stored = measures.find((measure) =>
    [measure.name, ...measure.aliases].some((its) => sameName(its, name)),
  );
  return {
    table,
    line,
    name,
    cell,
    known: saidInRow(name, table, row, stored),
    aspiration: cell('aspiration'),
    before: rankIn(cell('before')),
    now: rankIn(cell('now')),
    toAverage: changeIn(cell('toAverage')),
    toTop: changeIn(cell('toTop')),
  };
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
export function placeOf({ known }: Position, rank: Rank | undefined, of: number): number | undefined {
  if (!known || !rank) return undefined;
  return known.bestRank === 'first' ? rank.rank : of + 1 - rank.rank;
}

/** How many are ranked in a table: what its cells say, and 8 where they do not. */
export function rankedIn(positions: readonly Position[]): number {
  const MOST_SIMILAR_GROUP = 8;
  return (
    positions.flatMap(({ before, now }) => [before?.of ?? [], now?.of ?? []].flat())[0] ?? MOST_SIMILAR_GROUP
  );
}

/** Places of the top quarter: 2 of 8. */
export function topQuarter(of: number): number {
  return Math.max(1, Math.floor(of / 4));
}

/** Whether the aspiration is met; undefined where it, the rank or its best end is not known. */
export function isMet(position: Position, of: number): boolean | undefined {
  const place = placeOf(position, position.now, of);
  if (place === undefined) return undefined;
  if (/\bbest\b/i.test(position.aspiration)) return place === 1;
  if (/\b(?:upper|top) quart/i.test(position.aspiration)) return place <= topQuarter(of);
  if (/\b(?:average|mean)\b/i.test(position.aspiration))
    return position.toAverage === undefined ? undefined : position.toAverage === 0;
  const wanted = placeOf(position, rankIn(position.aspiration.replace(/^(?:rank|position)\s*/i, '')), of);
  return wanted === undefined ? undefined : place <= wanted;
}
