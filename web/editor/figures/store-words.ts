import type { FigureShown } from '@countersign/domain';
import type { NewerExtract } from '../blocks/scene.ts';

/** What a bound figure says of itself to whoever points at it: where it is from, and what a newer extract says. */
export function storeWords(figure: FigureShown | undefined, newer: NewerExtract | undefined): string {
  const from = figure?.from ?? '';
  if (!newer) return from;
  const says = `The ${newer.words} says ${newer.figure.text}`;
  const chosen = newer.kept === undefined ? ': keep this or take that one' : `; ${newer.kept}`;
  return `${from === '' ? '' : `${from}. `}${says}${chosen}`;
}
