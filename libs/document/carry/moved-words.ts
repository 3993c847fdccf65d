import {
  comparisonLabels,
  deliveryLabels,
  keyOfSource,
  monthName,
  monthsOf,
  namesIn,
  type Period,
  parseSource,
  periodLabel,
  settingOf,
  spanLabel,
} from '@countersign/domain';

/** The words that follow from a period, each under what it is. */
function wordsOf(period: Period): readonly string[] {
  const { achieved, scheduled } = deliveryLabels(period);
  const { previous, current } = comparisonLabels(period);
  return [achieved, scheduled, spanLabel(period), periodLabel(period), current, previous];
}

/** A text with every word that follows from one period put as it follows from another: captions, labels of columns. */
export function movedWords(text: string, from: Period, to: Period): string {
  const after = wordsOf(to);
  const moves = new Map<string, string>();
  // Where two words are the same, as twelve months are for a year's paper, the earlier one in the list is meant.
  for (const [index, word] of wordsOf(from).entries())
    if (!moves.has(word)) moves.set(word, after[index] ?? word);
  const longestFirst = [...moves.keys()].sort((a, b) => b.length - a.length).map(escaped);
  return text.replace(new RegExp(longestFirst.join('|'), 'g'), (word) => moves.get(word) ?? word);
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The columns of a table by month, `Oct | Nov | Dec`, moved on; other names stay as they are. */
export function movedMonths(setting: string, from: Period, to: Period): string {
  const before = monthsOf(from);
  const after = monthsOf(to);
  const names = namesIn(setting).map(({ label }) => label);
  const moved = names.map((name, index) => movedMonth(name, before[index], after[index]));
  return moved.every((name) => name !== undefined) && names.length > 0 ? settingOf(moved) : setting;
}

function movedMonth(name: string, before: string | undefined, after: string | undefined): string | undefined {
  if (before === undefined || after === undefined) return undefined;
  const [, month = '', gap = '', year = ''] = /^([A-Za-z]+)(\s*)(\d{2}|\d{4})?$/.exec(name) ?? [];
  const long = month === monthName(before);
  if (!long && month !== monthName(before).slice(0, 3)) return undefined;
  if (year !== '' && !before.slice(0, 4).endsWith(year)) return undefined;
  const word = long ? monthName(after) : monthName(after).slice(0, 3);
  return `${word}${gap}${year === '' ? '' : after.slice(4 - year.length, 4)}`;
}

/** The mark of a source that is a measure. */
const MEASURE = 'm:';

/** A bound figure's source with its window moved on as the paper's period is; what is no source of a measure stays. */
export function movedSource(text: string, from: Period, to: Period): string {
  const mark = text.startsWith(MEASURE) ? MEASURE : '';
  const source = parseSource(text.slice(mark.length));
  if (!source) return text;
  const start = shifted(source.window.start, monthsBetween(from.start, to.start));
  return `${mark}${keyOfSource({ ...source, window: { ...source.window, start } })}`;
}

const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const monthsBetween = (from: string, to: string) => months(to) - months(from);

function shifted(day: string, count: number): string {
  const month = months(day) + count;
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
