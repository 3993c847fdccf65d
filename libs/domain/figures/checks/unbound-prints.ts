import { printNumber } from '../rounding.ts';
import { type Sentence, sentencesIn } from './blocks.ts';
import { type BoundPrint, boundPrints } from './bound-extracts.ts';
import { boundAt } from './bound-figures.ts';
import { at, type Finding, onProse } from './finding.ts';
import type { KnownMeasure, TypedPaper } from './paper.ts';
import { cellFigure, figuresIn, type PrintedFigure } from './printed-figure.ts';

/** Below this a number is too common to be taken for a figure of the measure that its sentence names. */
const FEWEST = 100;

/** A figure that is typed in a sentence about a measure of which the paper prints bound ones: it will not follow its source. */
export function unboundFindings(paper: TypedPaper): Finding[] {
  const measures = paper.known?.measures ?? [];
  if (measures.length === 0) return [];
  const prints = boundPrints(paper);
  return sentencesIn(paper).flatMap((sentence) =>
    typedIn(sentence).flatMap((figure) => {
      const named = measures.filter((measure) => names(sentence.text, measure)).map(({ id }) => id);
      const bound = prints.filter(({ source }) => named.includes(source.measureId));
      return findingOf(sentence, figure, bound);
    }),
  );
}

function typedIn({ text, block }: Sentence): PrintedFigure[] {
  return figuresIn(text).filter(
    (figure) => !figure.percent && figure.value >= FEWEST && boundAt(block, figure) === undefined,
  );
}

function names(text: string, { name, aliases }: KnownMeasure): boolean {
  const said = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return [name, ...aliases].some((alias) =>
    said.includes(
      ` ${alias
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `,
    ),
  );
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
  const digits = (value: number) => [...String(Math.abs(value))].sort().join('');
  return one !== other && (Math.abs(one - other) <= Math.abs(one) * 0.03 || digits(one) === digits(other));
}
