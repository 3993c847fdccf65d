const small = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** `no open risks`, `one open risk`, `13 open risks`: up to twelve in words. */
export function countedInWords(count: number, one: string, many = `${one}s`): string {
  return `${small[count] ?? String(count)} ${count === 1 ? one : many}`;
}

/** The same text beginning with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
