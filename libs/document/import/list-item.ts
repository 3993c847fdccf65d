const bullet = '[-*•–‣◦▪·●○■]|o';
const counted = '\\d{1,2}[.)]|\\(?[a-z][.)]|\\(?[ivx]{1,4}[.)]|\\(\\d{1,2}\\)';
const item = new RegExp(`^([ \\t]*)(?:${bullet}|${counted})[ \\t]+(\\S.*)$`);

/** The words of an item of a list and its depth from 0, by bullet, number or letter; undefined for any other line. */
export function listItem(source: string): { words: string; depth: number } | undefined {
  const [, indent = '', words] = item.exec(source) ?? [];
  if (words === undefined) return undefined;
  return { words, depth: Math.floor(indent.replaceAll('\t', '  ').length / 2) };
}
