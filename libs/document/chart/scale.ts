import type { FigureStyle } from '@countersign/domain';
import { shortAmount } from './amount.ts';

/** An axis: where it begins and ends, and the marks on it, from lowest to highest, both ends among them. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const ABOUT = 5;

/**
 * An axis with round marks that holds these figures. It begins at nought, unless it may `float` and the figures lie close
 * together far from it.
 */
export function scaleFor(figures: readonly number[], { float = false } = {}): Scale {
  const low = figures.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = figures.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (figures.length === 0) return { from: 0, to: 1, ticks: [0, 1] };
  const floats = float && low < high && (high - low < low / 2 || high - low < -high / 2);
  const bottom = floats ? low : Math.min(low, 0);
  const top = floats ? high : Math.max(high, 0);
  if (bottom === top) return { from: 0, to: 1, ticks: [0, 1] };
  const step = roundStep(top / ABOUT - bottom / ABOUT, figures.every(Number.isInteger));
  const first = Math.floor(bottom / step.size);
  const last = Math.ceil(top / step.size);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => times(first + index, step));
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, ticks };
}

/** How far along the axis a figure lies, 0 at its beginning and 1 at its end. */
export function along({ from, to }: Scale, value: number): number {
  return (value - from) / (to - from);
}

/** The marks as they are written beside the axis. */
export function tickWords({ ticks }: Scale, unit: string, style?: FigureStyle): readonly string[] {
  return ticks.map((tick) => shortAmount(tick, unit, style));
}

interface Step {
  readonly digit: number;
  readonly power: number;
  readonly size: number;
}

/** The next step of 1, 2 or 5 times a power of ten. Its power is read off its digits: logarithms differ by platform. */
function roundStep(atLeast: number, whole: boolean): Step {
  if (whole && atLeast <= 1) return { digit: 1, power: 0, size: 1 };
  const [mantissa = '1', exponent = '0'] = atLeast.toExponential().split('e');
  const digit = [1, 2, 5].find((each) => each >= Number(mantissa)) ?? 10;
  const power = Number(exponent);
  return { digit, power, size: Number(`${digit}e${power}`) };
}

const times = (count: number, { digit, power }: Step) =>
  count === 0 ? 0 : Number(`${count * digit}e${power}`);
