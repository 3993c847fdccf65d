import { compare, type FigureStyle, printNumber, STANDARD_STYLE } from '@countersign/domain';
import { fullAmount, isWord } from './amount.ts';
import { type ChartData, type ChartSeries, figuresOf, soundChart } from './chart.ts';
import { scaleFor } from './scale.ts';

/** More series than this are only counted: a listener cannot hold them all. */
const MOST_TOLD = 6;

/**
 * What a chart shows, in sentences, from its figures: caption, then for each series the first and last figure with the
 * change, the highest and the lowest, and what is missing.
 */
export function describeChart(given: ChartData): string {
  const chart = soundChart(given);
  const { caption, series, unit } = chart;
  const told = series.slice(0, MOST_TOLD).map((each) => tell(each, chart));
  const more = series.length - told.length;
  return [
    caption === '' ? '' : /[.?!]$/.test(caption) ? caption : `${caption}.`,
    isWord(unit) ? `In ${unit}.` : '',
    ...told,
    more > 0 ? `And ${more} more, in the table.` : '',
    floats(chart) ? 'The axis does not begin at nought.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function tell(
  { name, values, withheld = [] }: ChartSeries,
  { labels, along, unit, series, style = STANDARD_STYLE }: ChartData,
): string {
  const begin = name !== '' && series.length > 1 ? `${name}: ` : '';
  const from = begin === '' ? 'From' : 'from';
  const there = values.flatMap((value, index) =>
    value === undefined
      ? []
      : [{ value, at: `${fullAmount(value, unit, style)}${placeOf(labels[index], along)}` }],
  );
  const [first, ...others] = there;
  const last = there.at(-1);
  const kept = withheld.filter((words, index) => words !== undefined && values[index] === undefined).length;
  if (!first || !last)
    return `${begin}${begin === '' ? 'No' : 'no'} figures ${kept === 0 ? 'yet' : 'that can be printed'}.`;
  const gaps = `${countWords(values.length - there.length - kept, 'missing')}${countWords(kept, 'withheld')}`;
  if (others.length === 0) return `${begin}${first.at}${gaps}.`;
  const highest = there.reduce((best, each) => (each.value > best.value ? each : best), first);
  const lowest = there.reduce((best, each) => (each.value < best.value ? each : best), first);
  if (highest.value === lowest.value)
    return `${begin}${fullAmount(first.value, unit, style)} throughout${gaps}.`;
  if (along === 'names')
    return `${begin}${begin === '' ? 'Highest' : 'highest'} ${highest.at}, lowest ${lowest.at}${gaps}.`;
  return `${begin}${from} ${first.at} to ${last.at}${changeWords(first.value, last.value, style)}; highest ${highest.at}, lowest ${lowest.at}${gaps}.`;
}

const countWords = (count: number, what: string) =>
  count === 0 ? '' : `; ${count === 1 ? 'one figure is' : `${count} figures are`} ${what}`;

function placeOf(label: string | undefined, along: ChartData['along']): string {
  if (!label) return '';
  return along === 'names' ? ` (${label})` : ` in ${label}`;
}

/** `, down 6.4%`; without a percentage of nothing. */
function changeWords(before: number, now: number, style: FigureStyle): string {
  if (before === now) return ', no change';
  const { percent } = compare(before, now, style);
  const way = now > before ? 'up' : 'down';
  return typeof percent === 'number' && Number.isFinite(percent)
    ? `, ${way} ${printNumber(Math.abs(percent), { decimals: style.percentDecimals })}%`
    : `, ${way}`;
}

function floats(chart: ChartData): boolean {
  if (chart.form !== 'lines' || chart.along !== 'time') return false;
  const { from, to } = scaleFor(figuresOf(chart), { float: true });
  return from > 0 || to < 0;
}
