import { NUMBER_WORDS } from '../../figures/number-words.ts';

/** Above this numbers are printed in figures. */
const MOST_IN_WORDS = 12;

/** `no open risks`, `one open risk`, `13 open risks`: up to twelve in words. */
export function countedInWords(count: number, one: string, many = `${one}s`): string {
  const said = count === 0 ? 'no' : count <= MOST_IN_WORDS ? NUMBER_WORDS[count - 1] : undefined;
  return `${said ?? String(count)} ${count === 1 ? one : many}`;
}

/** The same text beginning with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
