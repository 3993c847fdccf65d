/** Advance widths of Source Sans 3, in thousandths of the size, with the characters that have them. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [200, ' '],
  [250, "ij,.:;'’"],
  [265, 'lI'],
  [290, '!f'],
  [311, '()[]{}-|'],
  [350, 'tr/\\'],
  [425, '*sz?"'],
  [456, 'cx'],
  [480, 'vyYJ–'],
  [500, 'LFke#$+0123456789<=>^~_£−€'],
  [516, 'agXVE'],
  [547, 'STZohunA`'],
  [556, 'bdpq'],
  [571, 'PRC'],
  [588, 'KB'],
  [617, 'D&G'],
  [664, 'UNHOQ'],
  [727, 'wM'],
  [829, 'Wm%@'],
  [948, '…'],
];

const widths = new Map(WIDTHS.flatMap(([width, characters]) => [...characters].map((each) => [each, width])));

/** Letters with accents are about as wide as without; what is in no table may be as wide as it is high. */
const OTHER_LATIN = 680;
const OTHER = 1000;

/** Half-bold letters are a little wider. */
const BOLD = 1.06;

/**
 * About how wide a text is in a size, never less than Source Sans 3 makes it but for kerning: from a table, so that no
 * platform has to measure.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const character of text)
    thousandths += widths.get(character) ?? (character < '\u{250}' ? OTHER_LATIN : OTHER);
  return (thousandths * size * (bold ? BOLD : 1)) / 1000;
}

/** The text, or as much of its beginning as fits followed by `…`. */
export function shortened(text: string, size: number, most: number): string {
  if (textWidth(text, size) <= most) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > most) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** The text in lines of such a width; what does not fit into the last line is shortened. */
export function inLines(text: string, size: number, most: number, lines: number): string[] {
  const made: string[] = [];
  const words = text.split(' ');
  while (words.length > 0 && made.length < lines - 1) {
    let line = words.shift() ?? '';
    while (words[0] !== undefined && textWidth(`${line} ${words[0]}`, size) <= most)
      line += ` ${words.shift()}`;
    made.push(shortened(line, size, most));
  }
  return words.length === 0 ? made : [...made, shortened(words.join(' '), size, most)];
}
