import { type Sentence, sentencesIn } from './blocks.ts';
import { dateSpansIn } from './date-span.ts';
import { at, type Finding, onProse } from './finding.ts';
import { measureWords } from './measure.ts';
import type { TypedPaper } from './paper.ts';
import { figuresIn, type PrintedFigure } from './printed-figure.ts';
import { rememberingThings } from './remembering.ts';

interface Told {
  readonly sentence: Sentence;
  readonly figure: PrintedFigure;
  readonly key: string;
}

/** Two sentences that count the same thing of the same months count the same. What is named by one word is too little to know. */
export function toldTwiceFindings(paper: TypedPaper): Finding[] {
  const toldOf = new Map<string, Told[]>();
  return sentencesIn(paper)
    .flatMap(toldIn)
    .flatMap((later): Finding[] => {
      const before = toldOf.get(later.key) ?? [];
      toldOf.set(later.key, [...before, later]);
      const earlier = before.find(({ figure }) => figure.value !== later.figure.value);
      if (!earlier || earlier.sentence === later.sentence) return [];
      const { block } = earlier.sentence;
      const given = `${earlier.figure.text} in ${block.section} (line ${block.line})`;
      return [
        {
          rule: 'R11',
          severity: onProse('WARN'),
          ...at(later.sentence.block),
          given,
          expected: earlier.figure.text,
          printed: later.figure.text,
          message: `The same is counted as ${given}, and here as ${later.figure.text}. Is one of them wrong, or do they count different things?`,
        },
      ];
    });
}

const endOfNoun =
  /\b(?:were|was|are|is|has|have|had|in|of|on|at|by|from|to|for|during|between|across|over|with|and|which|that|who|compared|recorded|received|reported|made|taken)\b|[^\w\s’'-]/i;

/** One figure, one span of months, and two words or more for what is counted; names of places belong to it. */
const toldIn = rememberingThings((sentence: Sentence): readonly Told[] => {
  const { text } = sentence;
  const [span, more] = dateSpansIn(text);
  const figures = figuresIn(text).filter(({ percent, noun }) => !percent && noun !== '');
  const [figure, another] = figures;
  if (
    !span ||
    more ||
    !figure ||
    another ||
    /\b(?:further|another|more|additional|approximately|around|about|nearly|over) $/i.test(
      text.slice(0, figure.index),
    )
  )
    return [];
  const noun = text.slice(figure.end).split(endOfNoun)[0] ?? '';
  const words = measureWords(noun);
  if (words.size < 2) return [];
  const places = [...text.slice(1).matchAll(/\b\p{Lu}\p{L}+/gu)].map(([name]) => name).sort();
  const key = [span.from, span.to, [...words].sort().join(' '), ...places].join('|');
  return [{ sentence, figure, key }];
});
