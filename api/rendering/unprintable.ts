const COMPLAINT = /the text `\\?"(.+?)\\?"` could not be displayed/gu;
const ESCAPED = /\\+u\{([0-9a-f]{1,6})\}/giu;

/** The characters that the typesetter says no font can draw; none when its message is about something else. */
export function unprintable(message: string): string[] {
  const clusters = [...message.matchAll(COMPLAINT)].map(([, cluster = '']) =>
    cluster.replace(ESCAPED, (_all, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
  );
  return [...new Set(clusters.flatMap((cluster) => [...cluster]))].filter(
    (character) => character > '\u{7f}',
  );
}

/** The same JSON with these characters written as their code points, `[U+6F22]`. */
export function spellOut(json: string, characters: readonly string[]): string {
  const wanted = new Set(characters);
  return Array.from(json, (character) =>
    wanted.has(character)
      ? `[U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`
      : character,
  ).join('');
}
