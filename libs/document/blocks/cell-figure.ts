import {
  BLOCKS,
  type BlockDefinition,
  type Cells,
  type FigureShown,
  type FigureStyle,
  type PaperAround,
  parseNumber,
  STANDARD_STYLE,
  type TypedBlock,
} from '@countersign/domain';

/** A cell that a figure in a sentence is read from. */
export interface CellSource {
  readonly row: string;
  readonly column: string;
}

/** What the cells of a section are read by: the paper around it, and its rule of rounding and signs. */
export interface CellsKnown {
  readonly around?: PaperAround;
  readonly style?: FigureStyle;
}

/** The text that names a cell of a section: `c:` its row `:` its column. */
export function keyOfCell({ row, column }: CellSource): string {
  return `c:${row}:${column}`;
}

/** The cell that such a text names; undefined for any other text. */
export function parseCell(source: string): CellSource | undefined {
  const { row, column } = /^c:(?<row>.+):(?<column>[^:]+)$/.exec(source)?.groups ?? {};
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** What a cell says as it is printed, and what it is compared with; undefined when the section has no such cell. */
export function cellFigure(
  blocks: readonly TypedBlock[],
  source: string,
  known: CellsKnown = {},
): FigureShown | undefined {
  const cell = parseCell(source);
  if (!cell) return undefined;
  for (const block of blocks) {
    const at = block.rows.findIndex(({ id }) => id === cell.row);
    if (at === -1) continue;
    return figureOf(BLOCKS[block.kind], block, at, cell.column, known);
  }
  return undefined;
}

/** Every cell of a block that holds a figure, with its source; `nameRow` names a row that has no id, empty for not at all. */
export function cellFigures(
  block: TypedBlock,
  known: CellsKnown = {},
  nameRow: (at: number) => string = () => '',
): readonly { readonly source: string; readonly figure: FigureShown }[] {
  const { kind, rows, settings } = block;
  const columns = BLOCKS[kind].columns(settings).filter(({ holds }) => holds === 'figure');
  return rows.flatMap(({ id }, at) => {
    const row = id || nameRow(at);
    return columns.flatMap(({ key }) => {
      const figure = row === '' ? undefined : figureOf(BLOCKS[kind], block, at, key, known);
      return figure && figure.text !== '' ? [{ source: keyOfCell({ row, column: key }), figure }] : [];
    });
  });
}

function figureOf(
  definition: BlockDefinition,
  block: TypedBlock,
  at: number,
  column: string,
  { around = [], style = STANDARD_STYLE }: CellsKnown,
): FigureShown | undefined {
  const columns = definition.columns(block.settings);
  const found = columns.find(({ key }) => key === column);
  if (!found) return undefined;
  const derived = definition.derive(block, around, style).rows;
  const textAt = (row: number, key: string) => derived[row]?.[key] ?? block.rows[row]?.cells[key] ?? '';
  const before = earlierOf(
    block,
    at,
    column,
    columns.map(({ key }) => key),
  );
  const title = block.settings.caption || definition.name;
  const from = [title, textAt(at, columns[0]?.key ?? ''), found.label]
    .filter((part) => part !== '')
    .join(', ');
  const previous = before && valued(textAt(before.row, before.column));
  return { ...valued(textAt(at, column)), ...(previous && previous.text !== '' ? { previous } : {}), from };
}

/** The columns that are compared with another of their row. */
const PAIRS: Cells = { current: 'previous', force: 'previous', now: 'before' };

/** The cell a figure is compared with: its pair in the row, the row before in what goes by periods, the month before. */
function earlierOf(
  { kind }: TypedBlock,
  row: number,
  column: string,
  columns: readonly string[],
): { readonly row: number; readonly column: string } | undefined {
  const pair = PAIRS[column];
  if (pair !== undefined && columns.includes(pair)) return { row, column: pair };
  if ((kind === 'dashboard' || kind === 'forecast') && row > 0) return { row: row - 1, column };
  const month = columns.indexOf(column) - 1;
  const before = columns[month];
  return kind === 'type-by-month' && month > 0 && !['total', 'share'].includes(column) && before !== undefined
    ? { row, column: before }
    : undefined;
}

function valued(text: string): { readonly text: string; readonly value?: number } {
  const value = parseNumber(text);
  return value === undefined ? { text } : { text, value };
}
