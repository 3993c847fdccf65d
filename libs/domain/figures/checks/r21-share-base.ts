import { proseOf, type Sentence, sentencesIn } from './blocks.ts';
import { at, type Finding, onProse } from './finding.ts';
import type { Prose, TypedPaper } from './paper.ts';
import { figuresIn } from './printed-figure.ts';
import { type PrintedShare, sharesIn } from './shares.ts';

interface Counted {
  readonly block: Prose;
  readonly value: number;
  readonly text: string;
  readonly words: string;
}

/** A share that is said to be of one count of its section and is arithmetically one of another, or of two together. */
export function shareBaseFindings(paper: TypedPaper): Finding[] {
  const told = new Set<object>();
  return sentencesIn(paper).flatMap((sentence) =>
    sharesIn(sentence.text).flatMap((share) => {
      if (share.of === '' || told.has(sentence.block)) return [];
      const counted = countedIn(paper, sentence.block.section);
      const named = counted.filter(({ words }) => sameThing(words, share.of));
      const [base] = named;
      if (!base || named.some(({ value }) => isOf(share, value))) return [];
      const real = realBase(share, base, counted);
      if (!real) return [];
      told.add(sentence.block);
      return [findingOf(sentence, share, base, real)];
    }),
  );
}

/** `824 Hate Crimes` and the like, with up to three words. */
function countedIn(paper: TypedPaper, section: string): Counted[] {
  return proseOf(paper)
    .filter((block) => block.section === section)
    .flatMap((block) =>
      figuresIn(block.text)
        .filter(({ percent, decimals, value }) => !percent && decimals === 0 && value > 0)
        .map(({ value, text: figure, end }) => {
          const words =
            /^(?: [A-Za-z-]+){1,3}/.exec(block.text.slice(end))?.[0].replace(cutOff, '').trim() ?? '';
          return { block, value, text: `${figure} ${words}`.trim(), words: words.toLowerCase() };
        }),
    );
}

/** Where the words for what is counted end. */
const cutOff =
  / (?:and|or|in|of|on|at|to|by|for|from|with|were|was|are|is|have|has|had|which|who|that)\b.*$/i;

/** The count names the base word for word, give or take a plural and what only says that it was counted. */
function sameThing(words: string, of: string): boolean {
  const bare = (text: string) =>
    text
      .replace(/\b(?:all|recorded|reported|total|overall|the|were|was|and|in|of)\b.*$/g, '')
      .split(' ')
      .filter(Boolean)
      .map((word) => word.replace(/s$/, ''));
  const [few, many] = [bare(words), bare(of.replace(/^(?:all|recorded|reported|total|the) /g, ''))];
  return few.length >= 2 && few.every((word, index) => many[index] === word);
}

function isOf({ least, most }: PrintedShare, value: number): boolean {
  return least <= value && value <= most;
}

function realBase(share: PrintedShare, base: Counted, counted: readonly Counted[]): string | undefined {
  const single = counted.find(({ value, words }) => words !== '' && isOf(share, value));
  // Told one after the other: any two counts of a long section would add up to something.
  const added = counted[counted.indexOf(base) + 1];
  const isSum = added?.block === base.block && isOf(share, added.value + base.value);
  return isSum ? `${base.text} and ${added.text} together` : single?.text;
}

function findingOf({ block }: Sentence, share: PrintedShare, base: Counted, real: string): Finding {
  return {
    rule: 'R21',
    severity: onProse('WARN'),
    ...at(block),
    given: `${share.count.text} is ${share.percent.text} of ${real}`,
    expected: `a share of ${base.text}`,
    printed: `${share.percent.text} of ${share.of}`,
    message: `${share.percent.text} is said to be of ${share.of} (${base.text}), but ${share.count.text} is that share of ${real}. Name the whole that was used.`,
  };
}
