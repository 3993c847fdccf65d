import type { PrintedCell, PrintedTable } from '../render/printed/printed.ts';
import { fullAmount, isWord } from './amount.ts';
import { type ChartData, soundChart } from './chart.ts';

/** More labels than this stand below each other: side by side they would leave the page. */
const MOST_ACROSS = 12;

/** The figures of a chart as a table: months across where they have room, else down. Gaps are blank, what is withheld says so. */
export function chartTable(given: ChartData): PrintedTable {
  const chart = soundChart(given);
  const { labels, series, caption, unit } = chart;
  const across = chart.along === 'time' && labels.length <= MOST_ACROSS && series.length < labels.length;
  const corner = isWord(unit) ? unit : '';
  const amounts = series.map(({ values, withheld }) =>
    values.map((value, index) =>
      value === undefined ? (withheld?.[index] ?? '') : fullAmount(value, unit, chart.style),
    ),
  );
  const names = series.map(({ name }) => name);
  const head = across ? labels : names;
  const body = across
    ? amounts.map((row, index) => [names[index] ?? '', ...row])
    : labels.map((label, index) => [label, ...amounts.map((row) => row[index] ?? '')]);
  return {
    kind: 'table',
    caption: caption === '' ? 'The figures of the chart' : `${caption}: the figures`,
    comparison: false,
    columns: head.length + 1,
    head: [[cell(corner, true, false), ...head.map((words) => cell(words, true, true))]],
    body: body.map((row) => row.map((words, column) => cell(words, column === 0, column > 0))),
  };
}

function cell(words: string, header: boolean, numeric: boolean): PrintedCell {
  return {
    header,
    numeric,
    colspan: 1,
    rowspan: 1,
    blocks: words === '' ? [] : [{ kind: 'paragraph', number: null, runs: [{ kind: 'text', text: words }] }],
  };
}
