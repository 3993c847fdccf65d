import { type Sentence, sentencesIn, tablesOf } from './blocks.ts';
import { comparisonRows } from './comparison-rows.ts';
import { at, type Finding, onProse } from './finding.ts';
import type { Table, TypedPaper } from './paper.ts';
import { cellFigure, figuresIn, type PrintedFigure } from './printed-figure.ts';
import { type Window, windowsIn } from './windows.ts';

/** R31: two figures that one sentence compares are counted over windows of one length, or the sentence says why not. */
export function likeWithUnlikeCheck(paper: TypedPaper): Finding[] {
  const tables = tablesOf(paper);
  return sentencesIn(paper).flatMap((sentence) => {
    if (declared.test(sentence.text)) return [];
    const pair = comparedIn(sentence.text) ?? againstTable(sentence, tables);
    return pair ? [findingOf(sentence, pair)] : [];
  });
}

const declared =
  /\b(?:same|corresponding|equivalent|average\w*|averaging|rates?|pro rata|annualised|per (?:day|week|month)|a (?:day|week|month)|on track|target|so far|year to date|to date)\b/i;
const compares =
  /\b(?:compared (?:to|with)|in comparison (?:to|with)|versus|vs\.?|(?:higher|lower|more|less|fewer|better|worse) than|(?:up|down) (?:on|from)|against (?=the |an? |\d))/i;

type Pair = readonly [one: Window, other: Window];

/** `450 calls in the last six months, compared with 210 in the previous quarter`. */
function comparedIn(text: string): Pair | undefined {
  const match = compares.exec(text);
  if (!match) return undefined;
  const windows = windowsIn(text);
  const figures = figuresIn(text).filter(({ index }) => !windows.some((window) => isInside(index, window)));
  const end = match.index + match[0].length;
  const later = text.slice(end).search(/[;.](?!\d)|\b(?:while|whilst|but|however)\b/);
  const one = windows.filter(({ index }) => index < match.index).at(-1);
  const other = windows.find(({ index }) => index > end && (later < 0 || index < end + later));
  const isCounted = (from: number, to: number) => figures.some(({ index }) => index >= from && index < to);
  if (!one || !other || one.months === other.months) return undefined;
  return isCounted(0, match.index) && isCounted(end, other.index + 20) ? [one, other] : undefined;
}

function isInside(index: number, window: Window): boolean {
  return index >= window.index && index < window.index + window.text.length;
}

/** `This 5% is lower than the 7% seen elsewhere in the first quarter`, where the 5% stands in a table of twelve months. */
function againstTable({ text, block }: Sentence, tables: readonly Table[]): Pair | undefined {
  const match = compares.exec(text);
  if (!match) return undefined;
  const shares = figuresIn(text).filter(({ percent }) => percent);
  const [own, foreign, more] = shares;
  if (!own || !foreign || more || own.index > match.index || foreign.index < match.index) return undefined;
  const windows = windowsIn(text).filter(({ index }) => index > match.index);
  const [other] = windows;
  if (!other || windows.some(({ months }) => months !== other.months)) return undefined;
  const near = tables.filter(({ section, line }) => section === block.section && line < block.line);
  const row = near.flatMap(comparisonRows).find(({ percent }) => isPrintedAs(percent ?? '', own));
  const one = row && windowsIn(row.periods[1])[0];
  return one && one.months !== other.months ? [one, other] : undefined;
}

function isPrintedAs(cell: string, { value }: PrintedFigure): boolean {
  return Math.abs(cellFigure(cell)?.value ?? Number.NaN) === value;
}

function findingOf({ block, text }: Sentence, [one, other]: Pair): Finding {
  const given = `"${one.text}" (${lengthOf(one)}) and "${other.text}" (${lengthOf(other)})`;
  const printed = compares.exec(text)?.[0].trim() ?? '';
  return {
    rule: 'R31',
    severity: onProse('WARN'),
    ...at(block),
    given,
    expected: 'windows of one length',
    printed,
    message: `This compares ${given}. Compare windows of one length, or say that they differ on purpose.`,
  };
}

function lengthOf({ months }: Window): string {
  return months === 1 ? '1 month' : `${months} months`;
}
