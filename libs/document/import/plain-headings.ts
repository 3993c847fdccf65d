const MOST_WORDS = 9;
const standard =
  /^(?:purpose(?: of (?:the )?(?:report|paper))?|recommendations?|executive summary|summary|introduction(?:\/background)?|background|contents|current work and performance|performance|implications(?: \(issues\))?|consultation(?:\/engagement)?|actions for improvement|future work.*|conclusions?|next steps|appendix [a-z0-9].*|financial implications|equality.*|risks?(?:\/mitigation)?|demand)$/i;
const small = /^(?:of|and|the|in|on|to|for|with|a|an|by|or|at|from|as|&|–|-|\/)$/;

/**
 * The lines of a file without marks that stand alone and read as headings: in capitals, with a capital at every word, or with a
 * name that sections usually have. `number` is empty where none is printed.
 */
export function plainHeadings(
  lines: readonly string[],
): ReadonlyMap<number, { number: string; text: string }> {
  const found = new Map<number, { number: string; text: string }>();
  lines.forEach((source, index) => {
    const isAlone = isBlank(lines[index - 1]) && isBlank(lines[index + 1]);
    const [, number = '', text = ''] = /^\s{0,3}(?:(\d{1,2})[.)]?\s+)?(\p{Lu}.*?)\s*$/u.exec(source) ?? [];
    if (isAlone && text !== '' && isHeading(text)) found.set(index, { number, text });
  });
  return found;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

function isHeading(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > MOST_WORDS || /[.,;:?!|\t]/.test(text) || / {2,}/.test(text)) return false;
  if (standard.test(text)) return true;
  const isCapitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
  const isMarking = /^(?:not )?(?:official|restricted|confidential|protected|public)\b/i.test(text);
  const isTitle = words.every((word) => small.test(word) || /^[\p{Lu}(“"']/u.test(word)) && !/\d/.test(text);
  return !isMarking && (isCapitals || (isTitle && words.length >= 2));
}
