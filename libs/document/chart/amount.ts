import { printNumber, round } from '@countersign/domain';

const SIGNS: Readonly<Record<string, readonly [string, string]>> = { '%': ['', '%'], '£': ['£', ''] };

/** A figure in full with its sign of unit: `2,725`, `6.4%`, `£320,995`. Units that are words are said elsewhere. */
export function fullAmount(value: number, unit: string): string {
  return withSign(printNumber(value), unit);
}

/** A figure where there is little room: `2,725`, `1.2m`, `3.4bn`, `5.0e21`. */
export function shortAmount(value: number, unit: string): string {
  return withSign(short(value), unit);
}

/** Whether a unit is a word, and so has to be said beside the axis. */
export function isWord(unit: string): boolean {
  return unit !== '' && SIGNS[unit] === undefined;
}

function withSign(printed: string, unit: string): string {
  const [before, after] = SIGNS[unit] ?? ['', ''];
  const minus = printed.startsWith('−') ? '−' : '';
  return `${minus}${before}${printed.slice(minus.length)}${after}`;
}

function short(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size < 0.001 && size > 0))
    return value.toExponential(1).replace('-', '−').replace('e+', 'e');
  if (size >= 1e9) return `${printNumber(round(value / 1e9, 1))}bn`;
  if (size >= 1e6) return `${printNumber(round(value / 1e6, 1))}m`;
  const decimals = size >= 100 ? 0 : size >= 1 ? 1 : 3;
  return printNumber(round(value, decimals));
}
