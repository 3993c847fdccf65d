import type { Labels } from './labels.ts';
import { BESIDE, boxOfWords, inside, overlap, type Words } from './pen.ts';
import { shortened, textWidth } from './text-width.ts';

const MONTH = /^(?<month>[A-Z][a-z]{2}) (?<year>\d{4})$/;
const STEPS = [1, 2, 3, 4, 6, 12, 24, 48, 96, 192, 384];
const AIR = 6;
const LINE = 15;

/** How high the labels below an axis of time are. */
export const timeLabelHeight = (labels: readonly string[]): number => 8 + LINE * (areMonths(labels) ? 2 : 1);

/** Writes the labels below an axis of time: as many, evenly, as have room; months with their year where it changes. */
export function writeTimeLabels(
  all: readonly string[],
  middles: readonly number[],
  top: number,
  width: number,
  labels: Labels,
): void {
  const months = areMonths(all);
  const slot = all.length > 1 ? (middles[1] ?? 0) - (middles[0] ?? 0) : width;
  const firsts = months ? all.map((label) => label.slice(0, 3)) : all;
  const widest = firsts.reduce((most, label) => Math.max(most, textWidth(label, BESIDE)), 0);
  const step = STEPS.find((each) => widest + AIR <= slot * each || each >= all.length) ?? all.length;
  const shown = all.map((_, index) => index).filter((index) => index % step === 0);
  const room = Math.min(slot * Math.min(step, all.length), width) - AIR;
  for (const index of shown) {
    const words = shortened(firsts[index] ?? '', BESIDE, room);
    labels.write(
      inside({ x: middles[index] ?? 0, y: top + 14, words, anchor: 'middle', quiet: true }, width),
    );
  }
  if (months)
    for (const words of years(all, middles, shown, top + 14 + LINE)) labels.write(inside(words, width));
}

const areMonths = (labels: readonly string[]) =>
  labels.length > 0 && labels.every((label) => MONTH.test(label));

/** Years below the first month that lies in them. A year that the next one would touch gives way to it. */
function years(
  all: readonly string[],
  middles: readonly number[],
  shown: readonly number[],
  y: number,
): Words[] {
  const written: Words[] = [];
  let last = '';
  for (const index of shown) {
    const year = all[index]?.slice(4) ?? '';
    if (year === last) continue;
    last = year;
    const words: Words = { x: middles[index] ?? 0, y, words: year, anchor: 'middle', quiet: true };
    const before = written.at(-1);
    if (before && overlap(boxOfWords(before), boxOfWords(words))) written.pop();
    written.push(words);
  }
  return written;
}
