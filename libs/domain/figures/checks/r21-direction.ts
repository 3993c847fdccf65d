import { numberOf } from '../decimal.ts';
import { printNumber } from '../rounding.ts';
import { type Sentence, sentencesIn } from './blocks.ts';
import { changeWord, isRise } from './change-words.ts';
import { at, type Finding, onProse } from './finding.ts';
import type { TypedPaper } from './paper.ts';
import { figuresIn, type PrintedFigure, percentChange } from './printed-figure.ts';
import { statedChangesIn } from './stated-changes.ts';

/** What the words of size allow, in per cent: settings of the organisation, these are the standard ones. */
export const SIZE_BANDS = { slightBelow: 5, significantFrom: 10 } as const;

interface Told {
  readonly previous: PrintedFigure;
  readonly current: PrintedFigure;
  readonly size: string;
  readonly word: string;
}

const size = '(?:slight|marginal|small|modest|minor|significant|substantial|sharp|dramatic)(?:ly)?';
const sized = `\\b(?:(${size}) )?(${changeWord})`;

/** R21: a word for direction or size says what the figures say that it is told of. */
export function directionCheck(paper: TypedPaper): Finding[] {
  return sentencesIn(paper).flatMap((sentence) =>
    toldIn(sentence).flatMap((told) => {
      const percent = percentChange(told.previous.value, told.current.value, 1);
      const fault = percent ? faultOf(told, numberOf(percent)) : undefined;
      return percent && fault ? [findingOf(sentence, told, fault, numberOf(percent))] : [];
    }),
  );
}

function toldIn(sentence: Sentence): Told[] {
  const { text } = sentence;
  const told = [...upOn(text), ...fromTo(text), ...byQuarter(text), ...inCount(sentence), ...stated(text)];
  return told.filter(({ previous, current }, index) =>
    told
      .slice(0, index)
      .every((other) => other.previous.index !== previous.index || other.current.index !== current.index),
  );
}

/** `560 visits ... slightly up on ... 540 visits`: both count the same. */
function upOn(text: string): Told[] {
  const words = new RegExp(`${sized} (?:on|from|than|compared (?:to|with)|against|versus|vs\\.?) `, 'gi');
  return [...text.matchAll(words)].flatMap((match) => {
    const figures = figuresIn(text).filter(({ percent }) => !percent);
    const previous = figures.find(({ index }) => index >= match.index + match[0].length);
    if (!previous || previous.noun === '' || /[.;]/.test(text.slice(match.index, previous.index))) return [];
    const current = figures.filter(({ index, noun }) => index < match.index && noun === previous.noun).at(-1);
    return current ? [{ previous, current, size: match[1] ?? '', word: match[2] ?? '' }] : [];
  });
}

/** `fell from 540 to 560`. */
function fromTo(text: string): Told[] {
  const words = new RegExp(`${sized}(?: [a-z]+){0,5} from (?=[£\\d])`, 'gi');
  return [...text.matchAll(words)].flatMap((match) => {
    const start = match.index + match[0].length;
    const [previous, current] = figuresIn(text).filter(({ index }) => index >= start);
    if (!previous || !current || previous.index !== start || previous.percent !== current.percent) return [];
    if (!/^(?: [\w-]+){0,4} to $/i.test(text.slice(previous.end, current.index))) return [];
    return [{ previous, current, size: match[1] ?? '', word: match[2] ?? '' }];
  });
}

/** `Increase in rates to Q1 20% and Q2 18%`: two quarters in a row, told as one movement. */
function byQuarter(text: string): Told[] {
  const match = new RegExp(`${sized}[^.;]*?\\bQ([1-4]):? (?=\\d)`, 'i').exec(text);
  if (!match) return [];
  const start = match.index + match[0].length;
  const [first, second] = figuresIn(text).filter(({ index }) => index >= start);
  if (!first || !second || first.percent !== second.percent) return [];
  const isNext = new RegExp(`^(?:,| and| to)+ Q${(Number(match[3]) % 4) + 1}:? $`, 'i');
  if (!isNext.test(text.slice(first.end, second.index))) return [];
  return [{ previous: first, current: second, size: match[1] ?? '', word: match[2] ?? '' }];
}

/** `650 reports (before 540 reports). There is a slight rise in reporting`: the noun of the word counts both figures. */
function inCount({ text, before }: Sentence): Told[] {
  return [
    ...text.matchAll(new RegExp(`\\b(${size}) (${changeWord}) in (?:the |number of )*([a-z]{5,})`, 'gi')),
  ].flatMap(([, itsSize = '', word = '', noun = '']) => {
    const stem = noun.slice(0, 6).toLowerCase().replace(/s$/, '');
    const [current, previous, more] = figuresIn(before).filter((figure) => figure.noun.startsWith(stem));
    if (!current || !previous || more) return [];
    const isBracketed = /\([^)]*$/.test(before.slice(current.end, previous.index));
    return isBracketed ? [{ previous, current, size: itsSize, word }] : [];
  });
}

/** The changes that R02 recomputes have a direction as well. */
function stated(text: string): Told[] {
  return statedChangesIn(text).map(({ previous, current, rises }) => ({
    previous,
    current,
    size: '',
    word: rises ? 'up' : 'down',
  }));
}

function faultOf({ word, size: its }: Told, percent: number): string | undefined {
  if (percent !== 0 && isRise(word) !== percent > 0) return percent > 0 ? 'a rise' : 'a fall';
  const much = Math.abs(percent);
  if (/^(?:slight|marginal|small|modest|minor)/i.test(its) && much >= SIZE_BANDS.slightBelow)
    return `a change below ${SIZE_BANDS.slightBelow}%`;
  if (/^(?:signif|substan|sharp|dramat)/i.test(its) && much < SIZE_BANDS.significantFrom)
    return `a change from ${SIZE_BANDS.significantFrom}%`;
  return undefined;
}

function findingOf({ block }: Sentence, told: Told, expected: string, percent: number): Finding {
  const given = `${told.previous.text} to ${told.current.text} (${printNumber(percent, { plus: true })}%)`;
  const printed = `${told.size} ${told.word}`.trim();
  return {
    rule: 'R21',
    severity: onProse('WARN'),
    ...at(block),
    given,
    expected,
    printed,
    message: `"${printed}" is said of ${given}. Is a figure wrong, or the word?`,
  };
}
