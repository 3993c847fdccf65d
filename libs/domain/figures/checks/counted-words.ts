const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Source of a pattern for a whole number in digits or, up to twelve, in words. */
export const countWord = `(?:\\d{1,3}|${numbers.join('|')})`;

/** The number that such a word says. */
export function countOf(word: string): number {
  const index = numbers.indexOf(word.toLowerCase());
  return index >= 0 ? index + 1 : Number(word);
}
