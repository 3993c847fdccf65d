import {
  BLOCKS,
  type BlockColumn,
  type BlockNote,
  type Cells,
  type Derivation,
  formatDay,
  type PaperAround,
  parseDay,
  type RowBlockKind,
} from '@countersign/domain';
import { blockKindOf, cellsOf, readBlock, readRow } from '../../blocks/read-block.ts';
import { type DrawnTrend, frozenTrend } from '../../chart/trend.ts';
import type { SectionNode } from '../../schema/section-doc.ts';
import { type PrintedPlace, pointingRuns } from './places.ts';
import type { Block, PrintedCell, PrintedParagraph, Run } from './printed.ts';
import { runsOf } from './runs.ts';
import { textOf } from './tables.ts';

/** A typed block as it is printed: its table or its items, and below it what follows from them. */
export function printBlock(
  node: SectionNode,
  around: PaperAround,
  places: readonly PrintedPlace[] = [],
): Block[] {
  const kind = blockKindOf(node);
  const block = readBlock(node);
  if (kind === undefined || block === undefined) return [];
  const definition = BLOCKS[kind];
  const derivation = definition.derive(block, around);
  const columns = definition.columns(block.settings);
  const rows = node.content ?? [];
  switch (definition.form) {
    case 'table':
      return [...printRows(kind, node, rows, columns, derivation), ...notesOf(derivation.notes)];
    case 'items':
      return [
        ...captionOf(block.settings, around),
        ...printItems(rows, columns, places),
        ...notesOf(derivation.notes),
      ];
    case 'sentences':
      return derivation.rows.flatMap(({ printed = '' }) => paragraphOf(textRuns(printed)));
  }
}

function printRows(
  kind: RowBlockKind,
  node: SectionNode,
  rows: readonly SectionNode[],
  all: readonly BlockColumn[],
  derivation: Derivation,
): Block[] {
  const trends = rows.map(frozenTrend);
  const below = all.filter(({ inFirst }) => inFirst);
  const columns = all.filter(({ holds, inFirst }) => !inFirst && (holds !== 'trend' || trends.some(Boolean)));
  const body = rows.map((row, index) =>
    columns.map((column, at) => {
      if (column.holds === 'trend') return trendCell(column, trends[index]);
      const runs = printedRuns(row, column, derivation.rows[index]);
      return cellOf(column, at === 0, at === 0 ? [...runs, ...inSmall(row, below)] : runs);
    }),
  );
  const foot = derivation.foot.map((cells) =>
    columns.map((column, at) => cellOf(column, at === 0, textRuns(cells[column.key] ?? ''))),
  );
  if (body.length + foot.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: textOf(node.attrs?.caption),
      comparison: kind === 'comparison',
      columns: columns.length,
      head: [columns.map((column) => cellOf(column, true, textRuns(column.label)))],
      body: [...body, ...foot],
    },
  ];
}

function trendCell(column: BlockColumn, trend: DrawnTrend | undefined): PrintedCell {
  const cell = cellOf(column, false, []);
  return trend === undefined ? cell : { ...cell, blocks: [{ kind: 'trend', ...trend }] };
}

/** What stands below the words of the first column: `per 1,000 people · Less is better`. */
function inSmall(row: SectionNode, columns: readonly BlockColumn[]): readonly Run[] {
  const runs = columns
    .map((column) => printedRuns(row, column, undefined))
    .filter(({ length }) => length > 0);
  const parts = runs.map((each, index) => (index === runs.length - 1 ? each : [...each, ...textRuns(' ·')]));
  const joined = parts.flatMap((each, index) => [...(index === 0 ? [] : textRuns(' ')), ...each.map(small)]);
  return joined.length === 0 ? [] : [{ kind: 'break' }, ...joined];
}

const small = (run: Run): Run => (run.kind === 'text' ? { ...run, small: true } : run);

/** Derived cells and figures print what follows; words keep their looks; a choice prints its label. */
function printedRuns(row: SectionNode, column: BlockColumn, derived: Cells | undefined): readonly Run[] {
  const follows = derived?.[column.key];
  if (follows !== undefined) return textRuns(follows);
  if (column.holds === 'choice') return textRuns(choiceLabel(column, readRow(row).cells[column.key] ?? ''));
  if (column.holds === 'day') return dayRuns(row, column.key);
  return wordsOf(row, column.key);
}

/** A day that was typed as `2026-03-31` is printed as people say it. */
function dayRuns(row: SectionNode, key: string): readonly Run[] {
  const day = readRow(row).cells[key] ?? '';
  return parseDay(day) === undefined ? wordsOf(row, key) : textRuns(formatDay(day));
}

const choiceLabel = (column: BlockColumn, value: string) =>
  column.choices?.find((choice) => choice.value === value)?.label ?? value;

const wordsOf = (row: SectionNode, key: string): readonly Run[] =>
  cellsOf(row, key).flatMap((cell, index) => [...(index === 0 ? [] : textRuns(' ')), ...runsOf(cell)]);

function cellOf(column: BlockColumn, header: boolean, runs: readonly Run[]): PrintedCell {
  return {
    header,
    numeric: column.holds === 'figure',
    colspan: 1,
    rowspan: 1,
    blocks: [{ kind: 'paragraph', number: null, runs }],
  };
}

/** Items: the first words in bold, each other cell on a line of its own with its label, and none for what is blank. */
function printItems(
  rows: readonly SectionNode[],
  columns: readonly BlockColumn[],
  places: readonly PrintedPlace[],
): Block[] {
  const items = rows.flatMap((row) => {
    const filled = columns
      .map((column) => ({
        column,
        runs:
          column.holds === 'place'
            ? pointingRuns(readRow(row).cells[column.key] ?? '', places)
            : printedRuns(row, column, undefined),
      }))
      .filter(({ runs }) => runs.length > 0);
    const [first, ...others] = filled;
    if (first === undefined) return [];
    const lead = others.length === 0 ? first.runs : first.runs.map(inBold);
    const plain = others.find(({ column }) => column.key === 'text' || column.key === 'answer');
    return [
      [
        paragraph([...lead, ...(plain === undefined ? [] : [...textRuns(' '), ...plain.runs])]),
        ...others
          .filter((part) => part !== plain)
          .map(({ column, runs }) => paragraph([...textRuns(`${column.label}: `), ...runs])),
      ],
    ];
  });
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, start: 1, items }];
}

const inBold = (run: Run): Run => (run.kind === 'text' ? { ...run, bold: true } : run);

/** A commitment is not said again where a section of the paper is headed by it. */
function captionOf({ caption, commitment = '' }: Cells, around: PaperAround): Block[] {
  const said = caption || (around.some(({ heading }) => heading === commitment) ? '' : commitment);
  return paragraphOf(textRuns(said).map(inBold));
}

function notesOf(notes: readonly BlockNote[]): Block[] {
  return notes.flatMap(({ title, items }): Block[] => {
    if (items.length === 0) return title.endsWith('.') ? paragraphOf(textRuns(title)) : [noneOf(title)];
    return [
      paragraph(textRuns(`${title} (${items.length})`).map(inBold)),
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: items.map((item) => [paragraph(textRuns(item))]),
      },
    ];
  });
}

const noneOf = (title: string) => paragraph([...textRuns(title).map(inBold), ...textRuns(': none')]);

const paragraph = (runs: readonly Run[]): PrintedParagraph => ({ kind: 'paragraph', number: null, runs });

const paragraphOf = (runs: readonly Run[]): Block[] => (runs.length === 0 ? [] : [paragraph(runs)]);

const textRuns = (text: string): Run[] => (text === '' ? [] : [{ kind: 'text', text }]);
