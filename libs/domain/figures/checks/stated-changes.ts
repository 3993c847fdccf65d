import { changeWord, isRise } from './change-words.ts';
import { figuresIn, type PrintedFigure } from './printed-figure.ts';

/** Two figures of one sentence, the percentage that it says lies between them, and whether it says up or down. */
export interface StatedChange {
  readonly previous: PrintedFigure;
  readonly current: PrintedFigure;
  readonly percent: PrintedFigure;
  readonly rises: boolean;
}

const link = '(?:from|on|against|versus|vs\\.?|compared (?:to|with)|in comparison (?:to|with)|than)';

/** The changes a sentence states in full: both figures and the percentage, bound by the words between them. */
export function statedChangesIn(text: string): StatedChange[] {
  const all = figuresIn(text);
  const plain = all.filter(({ percent }) => !percent);
  return all
    .filter(({ percent }) => percent)
    .flatMap((percent) => {
      const word = wordBeside(text, percent);
      const pair = word === undefined ? undefined : pairFor(text, plain, percent);
      return word !== undefined && pair ? [{ ...pair, percent, rises: isRise(word) }] : [];
    });
}

const wordBefore = new RegExp(`\\b(${changeWord})(?: of| by)?(?: (?:around|about|nearly|over))? ?$`, 'i');
const wordRightBefore = new RegExp(`\\b(${changeWord})(?: of| by) $`, 'i');
const wordAfter = new RegExp(`^ (?:\\w+ )?(${changeWord})\\b`, 'i');

/** Two figures of one sentence and the plain difference that it says lies between them. */
export interface StatedDifference {
  readonly previous: PrintedFigure;
  readonly current: PrintedFigure;
  readonly difference: PrintedFigure;
  readonly rises: boolean;
}

/** The differences in whole numbers that a sentence states in full; "nearly 200 fewer" states none. */
export function statedDifferencesIn(text: string): StatedDifference[] {
  const plain = figuresIn(text).filter(
    ({ percent, text: printed }) => !percent && /^£?[\d,]+$/.test(printed),
  );
  return plain.flatMap((difference) => {
    const rises = riseBeside(text, difference);
    const others = plain.filter((figure) => figure !== difference);
    const pair = rises === undefined ? undefined : pairFor(text, others, difference);
    return rises !== undefined && pair ? [{ ...pair, difference, rises }] : [];
  });
}

function riseBeside(text: string, { index, end }: PrintedFigure): boolean | undefined {
  const near = text.slice(Math.max(0, index - 40), index);
  const word = wordRightBefore.exec(near)?.[1];
  if (word !== undefined) return isRise(word);
  const after = /^(?: [a-z-]+){0,2}? (more|higher|fewer|less|lower)\b/.exec(text.slice(end))?.[1];
  if (after === undefined || /\b(?:nearly|around|about|over|almost|some|approximately) $/i.test(near))
    return undefined;
  return /^(?:more|higher)$/.test(after);
}

function wordBeside(text: string, percent: PrintedFigure): string | undefined {
  const near = text.slice(Math.max(0, percent.index - 40), percent.index);
  return wordBefore.exec(near)?.[1] ?? wordAfter.exec(text.slice(percent.end))?.[1];
}

type Pair = Pick<StatedChange, 'previous' | 'current'>;

function pairFor(text: string, plain: readonly PrintedFigure[], percent: PrintedFigure): Pair | undefined {
  return fromTo(text, plain, percent) ?? baseAfter(text, plain, percent) ?? inBrackets(text, plain, percent);
}

/** `from 440 to 590`, close before or after the percentage. */
function fromTo(text: string, plain: readonly PrintedFigure[], percent: PrintedFigure): Pair | undefined {
  for (const [index, previous] of plain.entries()) {
    const current = plain[index + 1];
    if (!current || !/\bfrom (?:just |around )?$/i.test(text.slice(0, previous.index))) continue;
    if (!/^(?: [\w-]+){0,4},? to $/i.test(text.slice(previous.end, current.index))) continue;
    const gap = percent.index > current.end ? [current.end, percent.index] : [percent.end, previous.index];
    const between = text.slice(...gap);
    const isClose = gap[0] !== undefined && gap[1] !== undefined && gap[1] >= gap[0] && gap[1] - gap[0] < 60;
    if (isClose && figuresIn(between).length === 0) return { previous, current };
  }
  return undefined;
}

const betweenPercentAndBase = new RegExp(`^ ?(?:${changeWord} )?${link} (?:the |a total of )?$`, 'i');
const betweenCountAndBase = new RegExp(`^ ?(?:${changeWord} |[a-z-]+ )?${link} (?:the |a total of )?$`, 'i');

/** `590 hours ..., an increase of 29% from 440 hours`: the later figure is the nearest before that counts the same. */
function baseAfter(text: string, plain: readonly PrintedFigure[], percent: PrintedFigure): Pair | undefined {
  const base = plain.find(({ index }) => index > percent.end);
  if (!base) return undefined;
  const between = percent.percent ? betweenPercentAndBase : betweenCountAndBase;
  if (!between.test(text.slice(percent.end, base.index))) return undefined;
  const current = plain.filter(({ index, noun }) => index < percent.index && noun === base.noun).at(-1);
  return current && { previous: base, current };
}

/** `876 arrests compared to 485 in the same period (increase of 81%)`. */
function inBrackets(text: string, plain: readonly PrintedFigure[], percent: PrintedFigure): Pair | undefined {
  const bracket = text.lastIndexOf('(', percent.index);
  const compared = text.slice(0, Math.max(bracket, 0)).search(/\bcompared (?:to|with)\b/i);
  if (bracket < 0 || compared < 0 || text.slice(bracket, percent.index).includes(')')) return undefined;
  const between = plain.filter(({ index }) => index > compared && index < bracket);
  const current = plain.filter(({ index }) => index < compared).at(-1);
  const [previous, more] = between;
  return previous && current && !more ? { previous, current } : undefined;
}
