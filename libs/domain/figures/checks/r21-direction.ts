import { numberOf } from '../decimal.ts';
import { printNumber } from '../rounding.ts';
import { type Sentence, sentencesIn } from './blocks.ts';
import { changeWord, isRise } from './change-words.ts';
import { at, type Finding, onProse } from './finding.ts';
import type { SizeBands, TypedPaper } from './paper.ts';
import { figuresIn, type PrintedFigure, percentChange } from './printed-figure.ts';
import { againstTableFindings } from './r21-against-table.ts';
import { boundFindings } from './r21-bound.ts';
import { shareBaseFindings } from './r21-share-base.ts';
import { unexplainedFindings } from './r21-unexplained.ts';
import { bandsOf, sizeFault, sizeWord } from './size-bands.ts';
import { statedChangesIn } from './stated-changes.ts';

interface Told {
  readonly previous: PrintedFigure;
  readonly current: PrintedFigure;
  readonly size: string;
  readonly word: string;
}

const anyChange = new RegExp(`\\b${changeWord}\\b`, 'i');
const sized = `\\b(?:(${sizeWord}) )?(${changeWord})`;
const upOnWords = new RegExp(`${sized} (?:on|from|than|compared (?:to|with)|against|versus|vs\\.?) `, 'gi');
const fromToWords = new RegExp(`${sized}(?: [a-z]+){0,5} from (?=[£\\d])`, 'gi');
const byQuarterWords = new RegExp(`${sized}[^.;]*?\\bQ([1-4]):? (?=\\d)`, 'i');
const inCountWords = new RegExp(`\\b(${sizeWord}) (${changeWord}) in (?:the |number of )*([a-z]{5,})`, 'gi');

/**
 * R21: a word for direction or size says what the figures say that it is told of: those of its sentence, those it is bound to,
 * or those of the table of its section; a share is of the whole it names; and a large movement is spoken of.
 */
export function directionCheck(paper: TypedPaper): Finding[] {
  const bands = bandsOf(paper);
  const inSentences = sentencesIn(paper).flatMap((sentence) =>
    toldIn(sentence).flatMap((told) => {
      const percent = percentChange(told.previous.value, told.current.value, 1);
      const fault = percent ? faultOf(told, numberOf(percent), bands) : undefined;
      return percent && fault ? [findingOf(sentence, told, fault, numberOf(percent))] : [];
    }),
  );
  return [
    ...inSentences,
    ...againstTableFindings(paper),
    ...shareBaseFindings(paper),
    ...boundFindings(paper),
    ...unexplainedFindings(paper),
  ];
}

function toldIn(sentence: Sentence): Told[] {
  const { text } = sentence;
  if (!anyChange.test(text) || figuresIn(text).length + figuresIn(sentence.before).length < 2) return [];
  const told = [...upOn(text), ...fromTo(text), ...byQuarter(text), ...inCount(sentence), ...stated(text)];
  return told.filter(({ previous, current }, index) =>
    told
      .slice(0, index)
      .every((other) => other.previous.index !== previous.index || other.current.index !== current.index),
  );
}

/** `560 visits ... slightly up on ... 540 visits`: both count the same. */
function upOn(text: string): Told[] {
  return [...text.matchAll(upOnWords)].flatMap((match) => {
    const figures = figuresIn(text).filter(({ percent }) => !percent);
    const previous = figures.find(({ index }) => index >= match.index + match[0].length);
    if (!previous || previous.noun === '' || /[.;]/.test(text.slice(match.index, previous.index))) return [];
    const current = figures.filter(({ index, noun }) => index < match.index && noun === previous.noun).at(-1);
    return current ? [{ previous, current, size: match[1] ?? '', word: match[2] ?? '' }] : [];
  });
}

/** `fell from 540 to 560`. */
function fromTo(text: string): Told[] {
  return [...text.matchAll(fromToWords)].flatMap((match) => {
    const start = match.index + match[0].length;
    const [previous, current] = figuresIn(text).filter(({ index }) => index >= start);
    if (!previous || !current || previous.index !== start || previous.percent !== current.percent) return [];
    if (!/^(?: [\w-]+){0,4} to $/i.test(text.slice(previous.end, current.index))) return [];
    return [{ previous, current, size: match[1] ?? '', word: match[2] ?? '' }];
  });
}

/** `Increase in rates to Q1 20% and Q2 18%`: two quarters in a row, told as one movement. */
function byQuarter(text: string): Told[] {
  const match = byQuarterWords.exec(text);
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
  return [...text.matchAll(inCountWords)].flatMap(([, itsSize = '', word = '', noun = '']) => {
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

function faultOf({ word, size }: Told, percent: number, bands: SizeBands): string | undefined {
  if (percent !== 0 && isRise(word) !== percent > 0) return percent > 0 ? 'a rise' : 'a fall';
  return sizeFault(size, percent, bands);
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
