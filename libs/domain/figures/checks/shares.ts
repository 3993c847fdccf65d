import { figuresIn, type PrintedFigure } from './printed-figure.ts';

/** A count with the share of a whole it is said to be, and between what that whole must lie. */
export interface PrintedShare {
  readonly count: PrintedFigure;
  readonly percent: PrintedFigure;
  readonly text: string;
  /** The words for the whole, empty where it is not named. */
  readonly of: string;
  readonly least: number;
  readonly most: number;
}

const whole =
  /^ of (?:all |the |total |overall |those |these |our )*((?:[a-z][\w’'-]*)(?: [a-z][\w’'-]*){0,3})/i;
const noWhole = /\b(?:and|which|that|were|was|are|is|have|has|had|with|in|on|to|from|compared)\b.*$/i;

/** Every `27 thefts (2.7% of all crimes)`, `2.7% (27)` and `27 thefts, 2.7% of crimes` of a sentence. */
export function sharesIn(text: string): PrintedShare[] {
  const all = figuresIn(text);
  return all.flatMap((percent, index) => {
    if (!percent.percent || percent.value <= 0 || percent.value > 100) return [];
    const count = countBefore(text, all[index - 1], percent) ?? countAfter(text, percent, all[index + 1]);
    if (!count || count.percent || count.decimals > 0 || count.value <= 0) return [];
    const of = (whole.exec(text.slice(percent.end))?.[1] ?? '').toLowerCase().replace(noWhole, '').trim();
    // Half a unit for rounding, half for cutting off.
    const unit = 10 ** -percent.decimals;
    const least = (100 * count.value) / (percent.value + unit);
    const most =
      percent.value > unit / 2 ? (100 * count.value) / (percent.value - unit / 2) : Number.POSITIVE_INFINITY;
    const said = of === '' ? `${count.text} (${percent.text})` : `${count.text} (${percent.text} of ${of})`;
    return [{ count, percent, text: said, of, least, most }];
  });
}

function countBefore(
  text: string,
  count: PrintedFigure | undefined,
  percent: PrintedFigure,
): PrintedFigure | undefined {
  if (!count) return undefined;
  const between = text.slice(count.end, percent.index);
  const isBracketed = /^(?: [\w’'/-]+){0,6} \($/.test(between);
  const isNamed =
    whole.test(text.slice(percent.end)) && /^(?: [\w’'/-]+){1,5},? (?:or |that is )?$/.test(between);
  const isChange =
    /\b(?:up|down|by|from|increas\w*|decreas\w*|rise|rose|fall|fell|reduc\w*|more|less|fewer|than)\b/i;
  return (isBracketed || isNamed) &&
    !isChange.test(between) &&
    !isChange.test(text.slice(percent.end, percent.end + 12))
    ? count
    : undefined;
}

function countAfter(
  text: string,
  percent: PrintedFigure,
  count: PrintedFigure | undefined,
): PrintedFigure | undefined {
  return count && text.slice(percent.end, count.index) === ' (' && /^(?:\)| of )/.test(text.slice(count.end))
    ? count
    : undefined;
}
