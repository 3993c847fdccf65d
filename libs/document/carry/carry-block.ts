import {
  type Cells,
  type Day,
  type Period,
  periodLabel,
  type RowBlockKind,
  type TypedBlock,
  type TypedRow,
} from '@countersign/domain';
import { blockNode, type RowInput } from '../blocks/build-block.ts';
import { readBlock } from '../blocks/read-block.ts';
import { sourcesOfRow } from '../blocks/sources.ts';
import type { SectionNode } from '../schema/section-doc.ts';
import { movedMonths, movedSource, movedWords } from './moved-words.ts';

/** From which period to which a text is carried over. */
export interface Carrying {
  readonly from: Period;
  readonly to: Period;
  /** The reference of the paper it is taken from. */
  readonly reference: string;
  /** The ids of the board's questions to that paper: they were its own, and do not go on by themselves. */
  readonly boardQuestions: ReadonlySet<string>;
  /** The newest extract of each measure, by its id. */
  readonly extracts: ReadonlyMap<string, Day>;
}

/** What the template's own blocks say now in place of what they said: by kind, from text to text. */
export type TemplateMoves = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What goes on of a row: some cells as they are, or undefined when the row was of its period alone. */
type RowRule = (cells: Cells, windowsFollow: boolean) => Cells | undefined;

const kept =
  (...keys: readonly string[]): RowRule =>
  (cells) =>
    Object.fromEntries(keys.map((key) => [key, cells[key] ?? '']));

const dropped: RowRule = () => undefined;

/** The later figure becomes the earlier one where the one window follows on the other. */
const twoPeriods =
  (label: string): RowRule =>
  (cells, windowsFollow) => ({
    [label]: cells[label] ?? '',
    previous: windowsFollow ? (cells.current ?? '') : '',
  });

/** What goes on of the rows of each kind; a kind that is not here goes on whole. */
const ROW_RULES: { readonly [K in RowBlockKind]?: RowRule } = {
  comparison: twoPeriods('measure'),
  'month-table': twoPeriods('month'),
  'delivery-achieved': dropped,
  'delivery-scheduled': dropped,
  exceptions: dropped,
  'next-steps': dropped,
  'type-by-month': kept('type'),
  'result-list': kept('label', 'unit'),
  survey: ({ question = '', force = '' }) => ({ question, previous: force }),
  position: ({ now = '', ...cells }) => ({
    ...kept('measure', 'unit', 'polarity', 'best', 'aspiration', 'rationale')(cells, false),
    before: now,
  }),
  questions: kept('question', 'hint'),
  'commitment-updates': kept('area', 'operation'),
  statement: kept('text'),
};

/** Rows whose figures stay bound to their sources in the next paper. */
const BOUND: ReadonlySet<RowBlockKind> = new Set([
  'comparison',
  'month-table',
  'result-list',
  'survey',
  'position',
]);

/** A block as it opens the next paper: its structure with the new period's labels, its rows as far as they go on. */
export function carryBlock(
  node: SectionNode,
  kind: RowBlockKind,
  carrying: Carrying,
  moves: TemplateMoves,
): SectionNode {
  const block = readBlock(node);
  if (block === undefined) return node;
  const own = moves.get(kind) ?? new Map<string, string>();
  const settings = movedSettings(block.settings, carrying, own);
  const rule = ROW_RULES[kind];
  const typed = node.content ?? [];
  if (rule === undefined)
    return { ...node, attrs: { ...node.attrs, ...settings }, content: goingOn(typed, block, carrying) };
  const { previousLabel = '' } = settings;
  const follows = previousLabel !== '' && previousLabel === block.settings.currentLabel;
  const rows = block.rows.flatMap((row, index): RowInput[] => {
    if (kind === 'questions' && carrying.boardQuestions.has(row.id)) return [];
    const kept = rule(row.cells, follows);
    if (kept === undefined) return [];
    const cells = Object.fromEntries(Object.entries(kept).map(([key, text]) => [key, own.get(text) ?? text]));
    return [{ ...(row.id ? { id: row.id } : {}), cells, ...boundTo(kind, typed[index], carrying) }];
  });
  return blockNode(kind, settings, rows);
}

function movedSettings(settings: Cells, { from, to }: Carrying, own: ReadonlyMap<string, string>): Cells {
  return Object.fromEntries(
    Object.entries(settings).map(([key, text]) => [
      key,
      own.get(text) ?? (key === 'months' ? movedMonths(text, from, to) : movedWords(text, from, to)),
    ]),
  );
}

function boundTo(
  kind: RowBlockKind,
  row: SectionNode | undefined,
  carrying: Carrying,
): Pick<RowInput, 'sources'> {
  if (row === undefined || !BOUND.has(kind)) return {};
  const sources = Object.entries(sourcesOfRow(row));
  return sources.length === 0
    ? {}
    : { sources: Object.fromEntries(sources.map(([column, text]) => [column, movedSource(text, carrying)])) };
}

/** Rows that go on whole; a dashboard gets the new period's. */
function goingOn(rows: readonly SectionNode[], block: TypedBlock, { to }: Carrying): readonly SectionNode[] {
  const label = periodLabel(to);
  if (block.kind !== 'dashboard' || block.rows.some((row: TypedRow) => row.cells.period === label))
    return rows;
  return [...rows, ...(blockNode('dashboard', block.settings, [{ cells: { period: label } }]).content ?? [])];
}
