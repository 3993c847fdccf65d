import type { Html } from '../render/html/element.ts';
import type { ChartData } from './chart.ts';
import type { Labels } from './labels.ts';
import { BESIDE, type Box, lineElement } from './pen.ts';
import { along, type Scale, tickWords } from './scale.ts';
import { textWidth } from './text-width.ts';

/** The part of a drawing with an axis at its left, and how high up in it a figure lies. */
export interface Plot {
  readonly box: Box;
  readonly scale: Scale;
  level(value: number): number;
}

/** What decides how a figure of a chart is written. */
type Amounts = Pick<ChartData, 'unit' | 'style'>;

/** Room for the words of the axis at the left of a plot. */
export function axisWidth(scale: Scale, { unit, style }: Amounts): number {
  const words = tickWords(scale, unit, style);
  return words.reduce((most, each) => Math.max(most, textWidth(each, BESIDE)), 0) + 8;
}

/** A plot in a box. */
export function plotIn(box: Box, scale: Scale): Plot {
  return { box, scale, level: (value) => box.y + box.height * (1 - along(scale, value)) };
}

/** Draws the rules of a plot and writes what they mean. */
export function drawAxis({ box, scale, level }: Plot, { unit, style }: Amounts, labels: Labels): Html[] {
  const words = tickWords(scale, unit, style);
  return scale.ticks.map((tick, index) => {
    const y = level(tick);
    labels.write({ x: box.x - 8, y: y + 4, words: words[index] ?? '', anchor: 'end', quiet: true });
    return lineElement([box.x, y], [box.x + box.width, y], tick === 0);
  });
}

/** Equal shares of a plot's width, one for each label: their middles, from left to right. */
export function middlesOf({ x, width }: Box, count: number): number[] {
  return Array.from({ length: count }, (_, index) => x + (width * (index + 0.5)) / count);
}
