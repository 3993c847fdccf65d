import {
  blockKindOf,
  blockNode,
  bulletList,
  comparisonTable,
  filled,
  paragraph,
  type RowInput,
  readBlock,
  type SectionDoc,
  type SectionNode,
  sectionOf,
  sectionText,
  startingDocument,
} from '@countersign/document';
import {
  addDays,
  type Cells,
  formatDay,
  lastDayOf,
  type Period,
  ROW_BLOCK_KINDS,
  type RowBlockKind,
  type SectionDefinition,
  type TypedBlock,
} from '@countersign/domain';
import type { Said } from './answers.ts';

/**
 * What somebody writes into a section: paragraphs for each gap, items for each list or block of delivery items, figures for
 * each row of its comparison tables, and rows for each other block, block by block of a kind; what stands in braces is filled
 * in from the period, `{end-20}` with the day so many days from its end or its start. A standing answer is confirmed.
 */
export interface Written {
  readonly paragraphs?: readonly (readonly string[])[];
  readonly lists?: readonly (readonly string[])[];
  readonly figures?: readonly (readonly [previous: string, current: string])[];
  readonly rows?: Readonly<Partial<Record<RowBlockKind, readonly (readonly Cells[])[]>>>;
  /** What is said to the promises and questions of the section; where it is left out, each is answered in turn. */
  readonly said?: Said;
  /** More cells of the first item of each list, list by list. */
  readonly firsts?: readonly Cells[];
}

/** What is left to be filled in, in its order. */
interface Left {
  readonly paragraphs: (readonly string[])[];
  readonly lists: (readonly string[])[];
  readonly figures: (readonly [string, string])[];
  readonly rows: Map<RowBlockKind, (readonly Cells[])[]>;
  readonly firsts: Cells[];
}

/** A section as its template starts it, with what was written filled in; what is left over follows at the end. */
export function fillIn(section: SectionDefinition, period: Period, written: Written): SectionDoc {
  const left: Left = {
    paragraphs: [...(written.paragraphs ?? [])],
    lists: [...(written.lists ?? [])],
    figures: [...(written.figures ?? [])],
    firsts: [...(written.firsts ?? [])],
    rows: new Map(
      ROW_BLOCK_KINDS.flatMap((kind) => {
        const rows = written.rows?.[kind];
        return rows ? [[kind, [...rows]] as const] : [];
      }),
    ),
  };
  const filledNodes = (startingDocument(section, period).content ?? []).flatMap(
    (node, index): readonly SectionNode[] => {
      if (node.type === 'comparisonTable') return [withFigures(node, left.figures)];
      if (node.type === 'bulletList')
        return left.lists.length > 0 ? [bulletList(...(left.lists.shift() ?? []))] : [node];
      if (node.type === 'paragraph' && sectionText(node) === '')
        return (left.paragraphs.shift() ?? []).map(paragraph);
      const block = readBlock(node);
      return [block ? withRows(node, block, left, `${section.key}-${period.start}-${index}`, period) : node];
    },
  );
  return sectionOf(
    ...filledNodes,
    ...left.paragraphs.flat().map(paragraph),
    ...left.lists.map((items) => bulletList(...items)),
  );
}

/** A block with the rows that were written: into its own rows where it starts with some, else in their place. */
function withRows(node: SectionNode, block: TypedBlock, left: Left, id: string, period: Period): SectionNode {
  const kind = blockKindOf(node);
  if (kind === undefined) return node;
  const given = left.rows.get(kind)?.shift() ?? deliveryRows(kind, left) ?? confirmed(block);
  if (!given) return node;
  const own = kind === 'commitment-updates' ? [] : block.rows;
  const rows = given.map((cells, index): RowInput => {
    const row = own[index];
    const written = Object.fromEntries(
      Object.entries(cells).map(([key, text]) => [key, filled(dated(text, period), period)]),
    );
    return { id: row?.id || cells.ref || `${id}-${index + 1}`, cells: { ...row?.cells, ...written } };
  });
  const rest = own
    .slice(rows.length)
    .map(({ id: rowId, cells }) => ({ ...(rowId ? { id: rowId } : {}), cells }));
  return blockNode(kind, block.settings, [...rows, ...rest]);
}

/** The standing answer of a statement, as whoever writes the section confirms it. */
const confirmed = ({ kind, rows }: TypedBlock): readonly Cells[] | undefined =>
  kind === 'statement' && rows.length > 0 ? [{ answer: 'stands' }] : undefined;

/** `{end-20}` as the day it is: `10 June 2026`. */
const dated = (text: string, period: Period): string =>
  text.replace(/\{(start|end)([+-]\d+)\}/g, (_, from: string, days: string) =>
    formatDay(addDays(from === 'start' ? period.start : lastDayOf(period), Number(days))),
  );

/** Items of a list as rows of a delivery block: what is up to the first stop or colon is the title. */
function deliveryRows(kind: RowBlockKind, left: Left): readonly Cells[] | undefined {
  if (kind !== 'delivery-achieved' && kind !== 'delivery-scheduled') return undefined;
  const expected = kind === 'delivery-scheduled' ? { expected: '{until-next}' } : {};
  return left.lists.shift()?.map((item, index) => {
    const [, title, text] = /^(.{4,70}?)[.:] (\S.*)$/.exec(item) ?? [];
    const more = { ...expected, ...(index === 0 ? left.firsts.shift() : {}) };
    return title && text
      ? { title, text: text.charAt(0).toUpperCase() + text.slice(1), ...more }
      : { text: item, ...more };
  });
}

function withFigures(node: SectionNode, figures: (readonly [string, string])[]): SectionNode {
  const rows = (node.content ?? []).map((row) => {
    const measure = sectionText(row).split('\t')[0] ?? '';
    const [previous, current] = figures.shift() ?? ['', ''];
    return { measure, previous, current };
  });
  const label = (name: string) => String(node.attrs?.[name] ?? '');
  return comparisonTable({
    caption: label('caption'),
    previousLabel: label('previousLabel'),
    currentLabel: label('currentLabel'),
    rows,
  });
}
