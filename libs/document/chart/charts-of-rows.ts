import {
  type BlockKind,
  namesIn,
  parseNumber,
  statusColumns,
  type TypedBlock,
  type TypedRow,
} from '@countersign/domain';
import type { ChartData, ChartForm, ChartSeries } from './chart.ts';
import { MOST_SERIES } from './looks.ts';
import { measureOfCaption } from './measure-of-caption.ts';
import { shortWritten } from './months.ts';
import { sumOfFigures } from './sum.ts';

type ChartOfRows = (block: TypedBlock, form: ChartForm) => ChartData;

const figure = ({ cells }: TypedRow, key: string) => parseNumber(cells[key] ?? '');
const words = ({ cells }: TypedRow, key: string) => (cells[key] ?? '').trim();
const column = (rows: readonly TypedRow[], key: string, name: string): ChartSeries => ({
  name,
  values: rows.map((row) => figure(row, key)),
});

/** `%` or `£` when every figure of these columns is written with it. */
function unitOf(rows: readonly TypedRow[], keys: readonly string[]): string {
  const typed = rows.flatMap((row) => keys.map((key) => words(row, key))).filter((text) => text !== '');
  return ['%', '£'].find((sign) => typed.length > 0 && typed.every((text) => text.includes(sign))) ?? '';
}

function captionOf({ settings }: TypedBlock, otherwise = ''): string {
  return measureOfCaption(settings.caption ?? '') || settings.caption?.trim() || otherwise;
}

const comparison: ChartOfRows = (block, form) => {
  const { rows, settings } = block;
  const periods = [settings.previousLabel || 'Before', settings.currentLabel || 'Now'];
  const unit = unitOf(rows, ['previous', 'current']);
  const [only, ...others] = rows;
  const across = others.length > 0 && form !== 'sparkline';
  return {
    form,
    caption: captionOf(block, only && others.length === 0 ? words(only, 'measure') : ''),
    along: 'names',
    unit,
    ...(across
      ? {
          labels: rows.map((row) => words(row, 'measure')),
          series: [column(rows, 'previous', periods[0] ?? ''), column(rows, 'current', periods[1] ?? '')],
        }
      : {
          labels: periods,
          series: rows.map((row) => ({
            name: words(row, 'measure'),
            values: [figure(row, 'previous'), figure(row, 'current')],
          })),
        }),
  };
};

const monthTable: ChartOfRows = (block, form) => ({
  form,
  caption: captionOf(block),
  along: 'time',
  unit: unitOf(block.rows, ['previous', 'current']),
  labels: block.rows.map((row) => shortWritten(words(row, 'month'))),
  series: [
    column(block.rows, 'previous', block.settings.previousLabel || 'Earlier year'),
    column(block.rows, 'current', block.settings.currentLabel || 'Later year'),
  ],
});

const typeByMonth: ChartOfRows = (block, form) => {
  const months = namesIn(block.settings.months);
  const types = block.rows.map((row) => ({
    name: words(row, 'type'),
    values: months.map(({ key }) => figure(row, key)),
  }));
  const total = {
    name: 'Total',
    values: months.map((_, index) => sumOfFigures(types.map(({ values }) => values[index]))),
  };
  return {
    form,
    caption: captionOf(block),
    along: 'time',
    unit: '',
    labels: months.map(({ label }) => shortWritten(label)),
    series: form === 'bars' ? [total] : form === 'sparkline' ? types : withOthersTogether(types),
  };
};

/** As many types as can be told apart, the largest; the rest are added up, not left out. */
function withOthersTogether(types: readonly ChartSeries[]): readonly ChartSeries[] {
  if (types.length <= MOST_SERIES) return types;
  const size = ({ values }: ChartSeries) => sumOfFigures(values) ?? 0;
  const largest = new Set(types.toSorted((a, b) => size(b) - size(a)).slice(0, MOST_SERIES - 1));
  const rest = types.filter((type) => !largest.has(type));
  const values =
    types[0]?.values.map((_, index) => sumOfFigures(rest.map((type) => type.values[index]))) ?? [];
  return [{ name: `${rest.length} others`, values }, ...types.filter((type) => largest.has(type))];
}

const resultList: ChartOfRows = (block) => {
  const units = new Set(block.rows.map((row) => words(row, 'unit')));
  const common = units.size === 1 ? [...units].join('') : '';
  const named = (row: TypedRow) =>
    common === '' && words(row, 'unit') !== ''
      ? `${words(row, 'label')} (${words(row, 'unit')})`
      : words(row, 'label');
  return {
    form: 'bars',
    caption: captionOf(block),
    along: 'names',
    unit: common || unitOf(block.rows, ['value']),
    labels: block.rows.map(named),
    series: [column(block.rows, 'value', 'Value')],
  };
};

const survey: ChartOfRows = (block) => {
  const columns = [
    column(block.rows, 'national', 'National'),
    column(block.rows, 'group', 'Group average'),
    column(block.rows, 'previous', 'Last time'),
    column(block.rows, 'force', 'Force'),
  ];
  return {
    form: 'grouped',
    caption: captionOf(block),
    along: 'names',
    unit: '%',
    labels: block.rows.map((row) => words(row, 'question')),
    series: columns.filter(
      ({ name, values }) => name === 'Force' || values.some((value) => value !== undefined),
    ),
  };
};

const forecast: ChartOfRows = (block, form) => ({
  form,
  caption: captionOf(block),
  along: 'time',
  unit: unitOf(block.rows, ['value']),
  labels: block.rows.map((row) => words(row, 'year')),
  series: [column(block.rows, 'value', 'Value')],
});

const dashboard: ChartOfRows = (block, form) => ({
  form,
  caption: captionOf(block),
  along: 'time',
  unit: '',
  labels: block.rows.map((row) => words(row, 'period')),
  series: statusColumns(block.settings.statuses).map(({ key, label }) => column(block.rows, key, label)),
});

const position: ChartOfRows = (block, form) => {
  const before = column(block.rows, 'before', 'Position before');
  const now = column(block.rows, 'now', 'Position now');
  const measures = block.rows.map((row) => words(row, 'measure'));
  const shared = { form, caption: captionOf(block), unit: '' };
  if (form !== 'sparkline') return { ...shared, along: 'names', labels: measures, series: [before, now] };
  return {
    ...shared,
    along: 'time',
    labels: [before.name, now.name],
    series: measures.map((name, index) => ({ name, values: [before.values[index], now.values[index]] })),
  };
};

/** What the rows of each kind of block look like as a chart; kinds that hold no figures have none. */
export const chartsOfRows: Readonly<Partial<Record<BlockKind, ChartOfRows>>> = {
  comparison,
  'month-table': monthTable,
  'type-by-month': typeByMonth,
  'result-list': resultList,
  survey,
  forecast,
  dashboard,
  position,
};
