import { type Attributes, element, type Html, text } from '../render/html/element.ts';
import { textWidth } from './text-width.ts';

/** A rectangle of the drawing; x and y are its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Sizes of words: what is said, and what is beside an axis. */
export const SAID = 13;
export const BESIDE = 12;

/** Where the words stand relative to their place. */
export type Anchor = 'start' | 'middle' | 'end';

/** Words at a place on their base line. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly size?: number;
  readonly anchor?: Anchor;
  readonly bold?: boolean;
  readonly quiet?: boolean;
}

/** Colours of print; a screen replaces them by its own, by class. */
export const PRINT = { ink: '#1c1b19', quiet: '#5d5a54', line: '#cfcbc3' } as const;

/** A length or place as it is written: hundredths, so that every platform writes the same. */
export function written(length: number): number {
  return Math.round(length * 100) / 100 || 0;
}

/** An element of the drawing; numbers are written in hundredths. */
export function shape(name: string, attributes: Attributes, ...children: readonly Html[]): Html {
  const rounded = Object.entries(attributes).map(([key, value]) => [
    key,
    typeof value === 'number' ? written(value) : value,
  ]);
  return element(name, Object.fromEntries(rounded), ...children);
}

/** Words as part of the drawing. */
export function wordsElement({ x, y, words, size = BESIDE, anchor = 'start', bold, quiet }: Words): Html {
  return shape(
    'text',
    {
      class: quiet ? 'chart-quiet' : 'chart-ink',
      x,
      y,
      'font-size': size,
      'font-weight': bold ? 600 : null,
      'text-anchor': anchor === 'start' ? null : anchor,
      fill: quiet ? PRINT.quiet : PRINT.ink,
    },
    text(words),
  );
}

/** The room that words take, by the table of widths. */
export function boxOfWords({ x, y, words, size = BESIDE, anchor = 'start', bold = false }: Words): Box {
  const width = textWidth(words, size, bold);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - size * 0.78, width, height: size };
}

/** Whether two boxes share any room. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The same words, moved from over an edge at the left or right to inside it. */
export function inside(words: Words, width: number): Words {
  const box = boxOfWords(words);
  const over = Math.max(0, box.x + box.width - width);
  return { ...words, x: words.x + Math.max(0, -box.x) - over };
}

/** A straight line. */
export function lineElement(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  strong = false,
): Html {
  return shape('line', {
    class: strong ? 'chart-base' : 'chart-rule',
    x1,
    y1,
    x2,
    y2,
    stroke: strong ? PRINT.ink : PRINT.line,
    'stroke-width': 1,
  });
}
