import type { ChartData } from '../../chart/chart.ts';
import { imageAddress } from '../../image/address.ts';
import { printedChart } from '../printed/chart.ts';
import { paragraphAnchor } from '../printed/edition.ts';
import type {
  Block,
  PrintedCell,
  PrintedChart,
  PrintedParagraph,
  PrintedPicture,
  PrintedTable,
  PrintedText,
  PrintedTrend,
  Run,
} from '../printed/printed.ts';
import { type Attributes, element, type Html, lineBreak, text } from './element.ts';

/** Where blocks stand: the level of the heading above them, and what makes anchors unique on the page. */
export interface Place {
  readonly level: number;
  readonly prefix: string;
}

/** A heading of any level; HTML knows six. */
export function headingElement(level: number, attributes: Attributes, ...children: readonly Html[]): Html {
  return element(`h${Math.min(level, 6)}`, attributes, ...children);
}

function textElement({ text: words, bold, italic, small, href, to }: PrintedText, { prefix }: Place): Html {
  const plain = small ? element('small', {}, text(words)) : text(words);
  const slanted = italic ? element('em', {}, plain) : plain;
  const strong = bold ? element('strong', {}, slanted) : slanted;
  if (to !== undefined) return element('a', { href: `#${prefix}${to}` }, strong);
  return href === undefined ? strong : element('a', { href, rel: 'noopener noreferrer' }, strong);
}

const inline = (runs: readonly Run[], place: Place) =>
  runs.map((run) => (run.kind === 'break' ? lineBreak : textElement(run, place)));

function paragraphElement({ number, runs }: PrintedParagraph, place: Place): Html {
  const { prefix } = place;
  if (number === null) return element('p', {}, ...inline(runs, place));
  const id = `${prefix}${paragraphAnchor(number)}`;
  const reference = element('a', { class: 'number', href: `#${id}` }, text(number));
  return element('p', { class: 'numbered', id }, reference, text(' '), ...inline(runs, place));
}

function cellElement(cell: PrintedCell, scope: 'col' | 'row', place: Place): Html {
  const attributes = {
    class: cell.numeric ? 'number' : scope === 'row' && isLong(cell) ? 'long' : null,
    colspan: cell.colspan > 1 ? cell.colspan : null,
    rowspan: cell.rowspan > 1 ? cell.rowspan : null,
  };
  const children = cellContent(cell.blocks, place);
  return cell.header
    ? element('th', { scope, ...attributes }, ...children)
    : element('td', attributes, ...children);
}

/** More than a few words: a column of such cells needs room. */
const LONG = 24;

function isLong({ blocks }: PrintedCell): boolean {
  const words = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
  return (
    words.reduce((sum, run) => sum + (run.kind === 'text' && !run.small ? run.text.length : 0), 0) > LONG
  );
}

/** A cell of one paragraph needs no paragraph inside. */
function cellContent(blocks: readonly Block[], place: Place): readonly Html[] {
  const [first, ...others] = blocks;
  return first?.kind === 'paragraph' && others.length === 0
    ? inline(first.runs, place)
    : blockElements(blocks, place);
}

function tableElement(table: PrintedTable, place: Place): Html {
  const rows = (cells: PrintedTable['body'], scope: 'col' | 'row') =>
    cells.map((row) => element('tr', {}, ...row.map((cell) => cellElement(cell, scope, place))));
  return element(
    'div',
    {
      class: 'table-scroll',
      role: 'region',
      tabindex: 0,
      'aria-label': `Table: ${table.caption || 'no caption'}`,
    },
    element(
      'table',
      { class: table.comparison ? 'comparison' : null },
      ...(table.caption === '' ? [] : [element('caption', {}, text(table.caption))]),
      ...(table.head.length === 0 ? [] : [element('thead', {}, ...rows(table.head, 'col'))]),
      element('tbody', {}, ...rows(table.body, 'row')),
    ),
  );
}

/** A chart with its caption, and folded away what it shows, in words and as a table. */
function chartElement({ caption, description, drawing, table }: PrintedChart, place: Place): Html {
  return element(
    'figure',
    { class: 'chart' },
    ...(caption === '' ? [] : [element('figcaption', {}, text(caption))]),
    element(
      'div',
      {
        class: 'chart-scroll',
        role: 'region',
        tabindex: 0,
        'aria-label': `Chart: ${caption || 'no caption'}`,
      },
      drawing,
    ),
    element(
      'details',
      { class: 'chart-told' },
      element('summary', {}, text('In words and as a table')),
      element('p', {}, text(description)),
      tableElement(table, place),
    ),
  );
}

function pictureElement({ image, alt, caption }: PrintedPicture): Html {
  return element(
    'figure',
    { class: 'picture' },
    element('img', { src: imageAddress(image), alt, loading: 'lazy', decoding: 'async' }),
    ...(caption === '' ? [] : [element('figcaption', {}, text(caption))]),
  );
}

const trendElement = ({ drawing }: PrintedTrend) => element('span', { class: 'trend' }, drawing);

/** A chart by itself, as it stands in a paper. Safe HTML. */
export function renderChart(chart: ChartData): string {
  return chartElement(printedChart(chart, false), { level: 2, prefix: '' }).html;
}

function blockElement(block: Block, place: Place): Html {
  switch (block.kind) {
    case 'paragraph':
      return paragraphElement(block, place);
    case 'heading':
      return headingElement(place.level + block.depth, {}, ...inline(block.runs, place));
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        { start: block.ordered && block.start !== 1 ? block.start : null },
        ...block.items.map((item) => element('li', {}, ...cellContent(item, place))),
      );
    case 'table':
      return tableElement(block, place);
    case 'chart':
      return chartElement(block, place);
    case 'trend':
      return trendElement(block);
    case 'picture':
      return pictureElement(block);
  }
}

/** Blocks as semantic HTML, safe by construction. */
export function blockElements(blocks: readonly Block[], place: Place): readonly Html[] {
  return blocks.map((block) => blockElement(block, place));
}
