import { printNumber } from '../rounding.ts';
import { type Sentence, sentencesIn } from './blocks.ts';
import { type BoundPrint, boundPrints } from './bound-extracts.ts';
import { boundAt } from './bound-figures.ts';
import { at, type Finding, onProse } from './finding.ts';
import { groupedBy } from './grouped.ts';
import type { KnownMeasure, TypedPaper } from './paper.ts';
import { cellFigure, figuresIn, type PrintedFigure } from './printed-figure.ts';
import { rememberingTexts, rememberingThings } from './remembering.ts';

/** Below this a number is too common to be taken for a figure of the measure that its sentence names. */
const FEWEST = 100;

/** A figure that is typed in a sentence about a measure of which the paper prints bound ones: it will not follow its source. */
export function unboundFindings(paper: TypedPaper): Finding[] {
  const measures = paper.known?.measures;
  if (measures === undefined || measures.length === 0) return [];
  const named = namedAmong(measures);
  const prints = groupedBy(boundPrints(paper), ({ source }) => source.measureId);
  if (prints.size === 0) return [];
  return sentencesIn(paper).flatMap((sentence) => {
    const figures = typedIn(sentence);
    const bound = figures.length === 0 ? [] : [...named(sentence)].flatMap((id) => prints.get(id) ?? []);
    return bound.length === 0 ? [] : figures.flatMap((figure) => findingOf(sentence, figure, bound));
  });
}

const typedIn = rememberingThings(({ text, block }: Sentence): readonly PrintedFigure[] =>
  figuresIn(text).filter(
    (figure) => !figure.percent && figure.value >= FEWEST && boundAt(block, figure) === undefined,
  ),
);

/** The measures that a sentence names, by id. A paper may know hundreds: each name is looked up by its first word. */
const namedAmong = rememberingThings((measures: readonly KnownMeasure[]) => {
  const byFirstWord = groupedBy(
    measures.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((its) => ({ id, words: wordsOf(its) })),
    ),
    ({ words }) => words[0],
  );
  return rememberingThings(({ text }: Sentence): ReadonlySet<string> => {
    const said = wordsOf(text);
    const isAt = (words: readonly string[], from: number) =>
      words.every((word, index) => said[from + index] === word);
    return new Set(
      said.flatMap((first, from) =>
        (byFirstWord.get(first) ?? []).filter(({ words }) => isAt(words, from)).map(({ id }) => id),
      ),
    );
  });
});

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function findingOf(
  { block, text }: Sentence,
  figure: PrintedFigure,
  bound: readonly BoundPrint[],
): Finding[] {
  const valueIn = ({ text: printed }: BoundPrint) => cellFigure(printed)?.value ?? Number.NaN;
  const same = bound.find((print) => valueIn(print) === figure.value);
  const isRough = /\b(?:nearly|around|about|over|almost|some|approximately|more than) $/i.test(
    text.slice(0, figure.index),
  );
  const near = isRough ? undefined : bound.find((print) => isNear(valueIn(print), figure.value));
  const print = same ?? near;
  if (!print) return [];
  const expected = printNumber(valueIn(print));
  return [
    {
      rule: 'R11',
      severity: same ? 'INFO' : onProse('WARN'),
      ...at(block),
      given: `${print.text} in ${print.block.section} (line ${print.line})`,
      expected,
      printed: figure.text,
      message: same
        ? `${figure.text} is typed here and bound in ${print.block.section}. Bind it here too, so that it follows its source.`
        : `${figure.text} is typed here; the measure is printed as ${print.text} in ${print.block.section}. Is the same figure meant? Then bind it.`,
    },
  ];
}

/** Off by little, or with the same digits in another order: typed wrongly, or out of another extract. */
export function isNear(one: number, other: number): boolean {
  return (
    one !== other && (Math.abs(one - other) <= Math.abs(one) * 0.03 || digitsOf(one) === digitsOf(other))
  );
}

const sortedDigits = rememberingTexts((text) => [...text].sort().join(''));
const digitsOf = (value: number) => sortedDigits(String(Math.abs(value)));
