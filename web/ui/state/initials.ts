const TITLE = /^(\p{Lu}{2,}|Mr|Mrs|Ms|Mx|Dr|Sir|Dame)\.?$/u;

/** The two letters that stand for a name; a rank or title before it does not count. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !TITLE.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => Array.from(word ?? '')[0] ?? '',
  );
  return letters.join('').toUpperCase();
}
