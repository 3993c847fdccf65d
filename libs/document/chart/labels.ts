import type { Html } from '../render/html/element.ts';
import { type Box, boxOfWords, overlap, type Words, wordsElement } from './pen.ts';

const AIR = 2;

/** The words of a drawing. None is put where it would touch another, by the table of widths. */
export class Labels {
  private readonly boxes: Box[] = [];
  private readonly elements: Html[] = [];

  /** The drawing's size, which no words leave; without a height it grows with its words. */
  constructor(
    private readonly width: number,
    private readonly height: number = Number.POSITIVE_INFINITY,
  ) {}

  /** Writes these words, unless they have no room. Says whether they were written. */
  write(words: Words, keepClearOf: readonly Box[] = []): boolean {
    const box = boxOfWords(words);
    if (words.words === '' || !this.isInside(box)) return false;
    const wide = { ...box, x: box.x - AIR, width: box.width + 2 * AIR };
    if (this.boxes.some((other) => overlap(wide, other))) return false;
    if (keepClearOf.some((other) => overlap(box, other))) return false;
    this.boxes.push(box);
    this.elements.push(wordsElement(words));
    return true;
  }

  /** Writes all of these or, when one of them has no room, none. */
  writeAll(all: readonly (readonly [Words, readonly Box[]])[]): boolean {
    const before = this.boxes.length;
    const written = all.every(([words, clear]) => this.write(words, clear));
    if (!written) {
      this.boxes.length = before;
      this.elements.length = before;
    }
    return written;
  }

  /** What was written, in its order. */
  get drawn(): readonly Html[] {
    return this.elements;
  }

  private isInside({ x, y, width, height }: Box): boolean {
    return x >= 0 && y >= 0 && x + width <= this.width && y + height <= this.height;
  }
}
