import { numberOf } from '../decimal.ts';
import { printNumber } from '../rounding.ts';
import { proseOf } from './blocks.ts';
import { changeWord, isRise } from './change-words.ts';
import { at, type Finding } from './finding.ts';
import type { BoundFigure, Prose, SizeBands, TypedPaper } from './paper.ts';
import { percentChange } from './printed-figure.ts';
import { sentencesOf } from './sentences.ts';
import { bandsOf, sizeFault, sizeWord } from './size-bands.ts';

/** In a sentence whose two figures are bound to one measure over two windows, the words say what the figures say. */
export function boundFindings(paper: TypedPaper): Finding[] {
  const bands = bandsOf(paper);
  return proseOf(paper).flatMap((block) => {
    if (!block.bound || block.bound.length === 0) return [];
    let from = 0;
    return sentencesOf(block.text).flatMap((text) => {
      const start = block.text.indexOf(text, from);
      from = start + text.length;
      const bound = (block.bound ?? []).filter(({ index, end }) => index >= start && end <= from);
      return [...ofPair(block, text, bound, bands), ...ofChange(block, text, start, bound)];
    });
  });
}

const told = new RegExp(`\\b(?:(${sizeWord}) )?(${changeWord})\\b`, 'gi');

function ofPair(block: Prose, text: string, bound: readonly BoundFigure[], bands: SizeBands): Finding[] {
  const [earlier, later, more] = [...bound].sort((a, b) =>
    a.source.window.start < b.source.window.start ? -1 : 1,
  );
  const words = [...text.matchAll(told)];
  const [word] = words;
  if (!earlier || !later || more || !word || words.length > 1 || !isOneMeasure(earlier, later)) return [];
  const exact = percentChange(earlier.value, later.value, 1);
  const percent = exact ? numberOf(exact) : undefined;
  if (percent === undefined) return [];
  const [printed, size = '', its = ''] = word;
  const isAgainst = percent !== 0 && isRise(its) !== percent > 0;
  const expected = isAgainst ? (percent > 0 ? 'a rise' : 'a fall') : sizeFault(size, percent, bands);
  const given = `${printNumber(earlier.value)} to ${printNumber(later.value)} (${printNumber(percent, { plus: true })}%)`;
  return expected === undefined ? [] : [findingOf(block, given, expected, printed)];
}

function isOneMeasure({ source: a }: BoundFigure, { source: b }: BoundFigure): boolean {
  const isSame = a.measureId === b.measureId && a.area === b.area && a.category === b.category;
  return isSame && a.window.kind === b.window.kind && a.window.start !== b.window.start;
}

const changeBefore = new RegExp(`\\b(${changeWord}) (?:of|by) $`, 'i');

/** `an increase of −6.4%`: a bound change carries its sign. */
function ofChange(block: Prose, text: string, start: number, bound: readonly BoundFigure[]): Finding[] {
  return bound.flatMap(({ index, end, value }) => {
    const figure = text.slice(index - start, end - start);
    const word = changeBefore.exec(text.slice(0, index - start))?.[1];
    if (word === undefined || !/^[-−]/.test(figure) || value >= 0 || !isRise(word)) return [];
    return [findingOf(block, figure, 'a fall', word)];
  });
}

function findingOf(block: Prose, given: string, expected: string, printed: string): Finding {
  const message = `"${printed}" is said of ${given}. Use a word that says ${expected}, or bind the figure that is meant.`;
  return { rule: 'R21', severity: 'WARN', ...at(block), given, expected, printed, message };
}
