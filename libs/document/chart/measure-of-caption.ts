const BEFORE = [
  /^(?:table|figure)\s+[\d.]+\s*[:.–-]?\s*/i,
  /^(?:table\s+)?(?:comparing|showing)\s+/i,
  /^comparison\s+of\s+/i,
];
const AFTER =
  /[\s,]+(?:data\s+)?(?:compared\s+)?(?:to|with)\s+(?:the\s+)?(?:previous\s+year|year\s+before|12\s+months\s+before)\.?$/i;

/** What a table's caption says is measured: `Table comparing Knife Crime data to previous year` is `Knife Crime`. */
export function measureOfCaption(caption: string): string {
  const begun = BEFORE.reduce((words, frame) => words.replace(frame, ''), caption.trim());
  const measure = begun
    .replace(AFTER, '')
    .replace(/\s+data$/i, '')
    .trim();
  return measure.charAt(0).toUpperCase() + measure.slice(1);
}
