import { shortened } from '@countersign/domain';

/** A place that an answer can point at, a section or a numbered paragraph: its number, and how it begins. */
export interface PointedPlace {
  readonly number: string;
  /** The heading of a section, the first words of a paragraph. */
  readonly beginning: string;
}

/** One place that an answer points at. Picked ones know how it began, so that they follow it when numbers move. */
export interface Pointer {
  readonly number: string;
  /** Empty for a number that was only typed. */
  readonly beginning: string;
}

/** A number with the words of its place, as it is picked, or a number alone, as it is typed. */
const POINTER = /(\d+(?:\.\d+)*)\s*“([^”]*)”|\d+(?:\.\d+)+/g;

/** The places that a cell points at: `5.1.1.3 “Knife crime fell”, 5.2.1`. */
export function pointersIn(where: string): readonly Pointer[] {
  return [...where.matchAll(POINTER)].map(([whole, number = whole, beginning = '']) => ({
    number,
    beginning,
  }));
}

/** The cell that points at these places. */
export const pointingText = (pointers: readonly Pointer[]): string =>
  pointers
    .map(({ number, beginning }) => (beginning === '' ? number : `${number} “${beginning}”`))
    .join(', ');

/** How a place begins, short enough to be named, without marks that would end it too soon. */
export const beginningOf = (words: string): string => shortened(words.replace(/[“”]/g, '"').trim());

/**
 * Where the place that is pointed at stands now: under its number while that begins so, else wherever a place of its
 * section, or of the paper, begins so. One whose words are nowhere keeps its number; undefined when there is none.
 */
export function placeNow<Place extends PointedPlace>(
  { number, beginning }: Pointer,
  places: readonly Place[],
): Place | undefined {
  const there = places.find((place) => place.number === number);
  if (beginning === '' || there?.beginning === beginning) return there;
  const alike = places.filter((place) => place.beginning === beginning);
  const section = number.slice(0, number.lastIndexOf('.') + 1);
  return alike.find((place) => place.number.startsWith(section)) ?? alike[0] ?? there;
}
