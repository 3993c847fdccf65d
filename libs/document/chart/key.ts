import type { Html } from '../render/html/element.ts';
import { isWord } from './amount.ts';
import type { ChartData } from './chart.ts';
import type { Labels } from './labels.ts';
import { barElements, lookOf } from './looks.ts';
import { BESIDE, SAID } from './pen.ts';
import { shortened, textWidth } from './text-width.ts';

const SWATCH = 14;
const GAP = 18;
const ROW = 20;

/** What the patterns of the bars mean, above them, and the unit where it is a word. */
export interface Key {
  readonly shapes: readonly Html[];
  /** Where the drawing below may begin. */
  readonly bottom: number;
}

/** Writes the key of a chart of bars. One series needs none: the caption names it. */
export function writeKey({ series, unit }: ChartData, width: number, labels: Labels): Key {
  const shapes: Html[] = [];
  let y = 0;
  if (series.length > 1) {
    let x = 0;
    for (const [index, { name }] of series.entries()) {
      const words = shortened(name, SAID, width - SWATCH - 8);
      const wanted = SWATCH + 6 + textWidth(words, SAID);
      if (x > 0 && x + wanted > width) {
        x = 0;
        y += ROW;
      }
      const box = { x: x + 1, y: y + 3, width: SWATCH, height: 11 };
      shapes.push(...barElements(box, lookOf(index, series.length), 'chart-key'));
      labels.write({ x: x + SWATCH + 6, y: y + 13, words, size: SAID });
      x += wanted + GAP;
    }
    y += ROW + 4;
  }
  if (isWord(unit)) {
    labels.write({ x: 0, y: y + 11, words: shortened(unit, BESIDE, width), quiet: true });
    y += 16;
  }
  return { shapes, bottom: y };
}
