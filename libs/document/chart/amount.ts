import { type FigureStyle, printNumber, round, STANDARD_STYLE } from '@countersign/domain';

const SIGNS: Readonly<Record<string, readonly [string, string]>> = { '%': ['', '%'], '£': ['£', ''] };

/** A figure in full with its sign of unit: `2,725`, `6.4%`, `£320,995`. Units that are words are said elsewhere. */
export function fullAmount(value: number, unit: string, { minus }: FigureStyle = STANDARD_STYLE): string {
  return withSign(printNumber(value, { minus }), unit);
}

/** A figure where there is little room: `2,725`, `1.2m`, `3.4bn`, `5.0e21`. */
export function shortAmount(value: number, unit: string, style: FigureStyle = STANDARD_STYLE): string {
  return withSign(short(value, style), unit);
}

/** Whether a unit is a word, and so has to be said beside the axis. */
export function isWord(unit: string): boolean {
  return unit !== '' && SIGNS[unit] === undefined;
}

function withSign(printed: string, unit: string): string {
  const [before, after] = SIGNS[unit] ?? ['', ''];
  const minus = /^[−-]/.exec(printed)?.[0] ?? '';
  return `${minus}${before}${printed.slice(minus.length)}${after}`;
}

function short(value: number, { halves, minus }: FigureStyle): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size < 0.001 && size > 0))
    return value
      .toExponential(1)
      .replace('-', minus === 'hyphen' ? '-' : '−')
      .replace('e+', 'e');
  if (size >= 1e9) return `${printNumber(round(value / 1e9, 1, halves), { minus })}bn`;
  if (size >= 1e6) return `${printNumber(round(value / 1e6, 1, halves), { minus })}m`;
  const decimals = size >= 100 ? 0 : size >= 1 ? 1 : 3;
  return printNumber(round(value, decimals, halves), { minus });
}
