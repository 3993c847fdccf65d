const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  ndash: '–',
};

/** The text without Markdown emphasis, links, images, tags and entities, with single spaces; figures and signs stay as they are. */
export function plainText(marked: string): string {
  return marked
    .replace(/!\[[^\]]*\]\([^)]*\)|\[\^\w+\]/g, '')
    .replace(/\[([^\]]+)\]\((?:[^()\s]|\([^()]*\))+\)/g, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&#(\d{1,6});/g, (whole, code: string) =>
      Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole,
    )
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/(?<!\\)\*+/g, '')
    .replace(/(?<![\w\\])(_{1,2})([^\s_](?:[^_]*[^\s_])?)\1(?!\w)/g, '$2')
    .replace(/\\([\\*_#|[\]()+.-])/g, '$1')
    .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .trim();
}

/** Whether nothing but bold text stands in a line: a heading in all but name. */
export function isBoldLine(marked: string): boolean {
  return /^(?:\*\*|__|<b>)(?:(?!\*\*|__|<\/b>).)+(?:\*\*|__|<\/b>)\s*$/.test(marked.trim());
}
