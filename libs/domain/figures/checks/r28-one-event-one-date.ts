import { addDays, type Day, formatDay } from '../../calendar/day.ts';
import { type Sentence, sentencesIn } from './blocks.ts';
import { type DateSpan, dateSpansIn } from './date-span.ts';
import { at, type Finding, onProse } from './finding.ts';
import type { TypedPaper } from './paper.ts';

const named = /\b(?:Op|Operation) (\p{Lu}[\p{L}’'-]+)/gu;
const held =
  /\b(?:held|took place|ran|week commencing|w\/c|was implemented|implemented|was conducted|conducted)\b/i;
const repeats =
  /\b(?:weeks|weekends|days|nights|phases?|further|again|continu\w*|regular\w*|each|every|annual\w*|second|third|previous)\b/i;

interface Mention {
  readonly name: string;
  readonly sentence: Sentence;
  readonly span: DateSpan;
}

/**
 * R28: an operation that happened once has one date. Whatever is said to repeat is left alone; of one that is known to have
 * run more than once, every date is one of those on which it began.
 */
export function oneEventOneDateCheck(paper: TypedPaper): Finding[] {
  const known = knownDays(paper);
  const all = sentencesIn(paper).flatMap(mentionsOf);
  const mentions = all.filter(({ name }) => !known.has(name));
  return [...all.flatMap((mention) => strayFinding(mention, known.get(mention.name))), ...twoDates(mentions)];
}

/** The days of repeated operations, by the word that a sentence names them by. */
function knownDays({ known }: TypedPaper): ReadonlyMap<string, readonly Day[]> {
  const found = new Map<string, readonly Day[]>();
  for (const [name, days] of Object.entries(known?.occurrences ?? {})) {
    const word = /^(?:op(?:eration)? )?(\S+)/i.exec(name)?.[1]?.toLowerCase() ?? '';
    found.set(word, [...(found.get(word) ?? []), ...days]);
  }
  return found;
}

/** Within the same week is the same time. */
const A_WEEK = 6;

function strayFinding({ sentence: { block }, span }: Mention, days: readonly Day[] | undefined): Finding[] {
  const isKnown = days?.some((day) => addDays(span.from, -A_WEEK) <= day && day <= addDays(span.to, A_WEEK));
  if (!days || isKnown) return [];
  const expected = days.map(formatDay).join(' or ');
  return [
    {
      rule: 'R28',
      severity: onProse('WARN'),
      ...at(block),
      given: `the operation is known to have begun on ${expected}`,
      expected,
      printed: span.text,
      message: `The operation is known to have begun on ${expected}, and here it is dated ${span.text}. Correct the date, or have it added to the house rules.`,
    },
  ];
}

function twoDates(mentions: readonly Mention[]): Finding[] {
  const told = new Set<string>();
  return mentions.flatMap((later, index) => {
    const earlier = mentions
      .slice(0, index)
      .find(({ name, span }) => name === later.name && areApart(span, later.span));
    if (!earlier || told.has(later.name)) return [];
    told.add(later.name);
    return [findingOf(earlier, later)];
  });
}

/** Two days of one week are one time; a month is no day, and the day after it is another time. */
function areApart(a: DateSpan, b: DateSpan): boolean {
  const ofOneWeek = [a, b].every(({ from, to }) => to <= addDays(from, A_WEEK)) ? A_WEEK : 0;
  return addDays(a.to, ofOneWeek) < b.from || addDays(b.to, ofOneWeek) < a.from;
}

function mentionsOf(sentence: Sentence): Mention[] {
  const { text } = sentence;
  const names = new Set([...text.matchAll(named)].map(([, name = '']) => name.toLowerCase()));
  const [name, other] = names;
  const [span, more] = dateSpansIn(text);
  if (!name || other || !span || more || !held.test(text) || repeats.test(text)) return [];
  return [{ name, sentence, span }];
}

function findingOf(earlier: Mention, later: Mention): Finding {
  const { block } = later.sentence;
  const given = `${earlier.span.text} (line ${earlier.sentence.block.line})`;
  return {
    rule: 'R28',
    severity: onProse('WARN'),
    ...at(block),
    given,
    expected: earlier.span.text,
    printed: later.span.text,
    message: `The operation is dated ${given} and here ${later.span.text}. Which is right, or was it held twice?`,
  };
}
