import { printNumber } from '../rounding.ts';
import { type Sentence, sentencesIn } from './blocks.ts';
import { boundSeverity } from './bound-figures.ts';
import { changeWord, isRise } from './change-words.ts';
import { type Count, countsIn } from './counts.ts';
import { at, type Finding } from './finding.ts';
import type { TypedPaper } from './paper.ts';
import { aspiredRank, type Position, positionsIn, type Rank } from './positions.ts';

/** R17: a target is not passed already by what is said to be the case now; what is there and what is to come make the target. */
export function targetCheck(paper: TypedPaper): Finding[] {
  return [
    ...sentencesIn(paper).flatMap((sentence) => [...passedFindings(sentence), ...sumFindings(sentence)]),
    ...positionsIn(paper).flatMap(passedAspiration),
  ];
}

/** An aspiration to a rank that was bettered already in the period before, and still is. */
function passedAspiration(position: Position): Finding[] {
  const { table, line, aspiration, cell, before, now: present } = position;
  const wanted = aspiredRank(position);
  const { best } = position;
  if (!wanted || !before || !present || best === undefined || keptForTheRecord.test(aspiration)) return [];
  const isBetter = ({ rank }: Rank) => (best === 'first' ? rank < wanted.rank : rank > wanted.rank);
  if (!isBetter(before) || !isBetter(present)) return [];
  return [
    {
      rule: 'R17',
      severity: 'WARN',
      ...at({ ...table, line }),
      given: `${cell('before')} before and ${cell('now')} now`,
      expected: `an aspiration better than ${cell('now')}`,
      printed: aspiration,
      message: `The aspiration of ${aspiration} was passed already in the period before, and still is: ${cell('before')}, then ${cell('now')}. Set the next one, or say that it is to be kept.`,
    },
  ];
}

const now = /\b(?:currently|now|at present|presently|to date|so far|stands? at|already)\b[^.;\d]{0,40}$/i;
const nowAfter = /^(?: [\w'’-]+){0,6} (?:at present|currently|so far|to date|now)\b/i;
const aim =
  /\b(?:targets?(?: is| of| to|,)|aims? (?:is|to)|ambition (?:is|of|to)|plans? to|will|to be|should|intend\w* to)\b[^.;\d]{0,60}$/i;
const keptForTheRecord =
  /\b(?:at least|or (?:better|above|higher)|hold|minimum|exceed\w*|met|achieved|surpass\w*|maintain\w*|keep|remain|further|additional|another|more)\b/i;

/** `currently 210 cadets, to grow to 200 by March`. */
const anyChange = new RegExp(`\\b${changeWord}`, 'gi');

function passedFindings({ text, block }: Sentence): Finding[] {
  const counts = countsIn(text).filter(({ noun }) => !/^(?:months?|years?|weeks?|days?|hours?)$/.test(noun));
  const present = counts.find(
    (count) => now.test(text.slice(0, count.index)) || nowAfter.test(text.slice(count.end)),
  );
  if (!present || keptForTheRecord.test(text)) return [];
  const target = counts.find((count) => count !== present && isTarget(text, present, count));
  if (!target) return [];
  const words = text.slice(Math.min(present.end, target.index), target.index) || text.slice(0, target.index);
  const word = [...words.matchAll(anyChange)].at(-1)?.[0];
  const rises = word === undefined ? undefined : isRise(word);
  if (rises === undefined || present.value === target.value || rises === target.value > present.value)
    return [];
  return [
    {
      rule: 'R17',
      severity: boundSeverity('WARN', block, [present, target]),
      ...at(block),
      given: `${present.text} now`,
      expected: `a target ${rises ? 'above' : 'below'} ${present.text}`,
      printed: target.text,
      message: `The target of ${target.text} is passed already: now it is ${present.text}. Correct the figure that is wrong, or set the next target.`,
    },
  ];
}

const noNoun = /^(?:|next|this|these|those|within|before|after|open|during|until|when|as|it)$/;

function isTarget(text: string, present: Count, { index, noun }: Count): boolean {
  const before = text.slice(index > present.end ? present.end : 0, index);
  const sameNoun = noNoun.test(noun) || noNoun.test(present.noun) || noun === present.noun;
  return sameNoun && aim.test(before) && /\bto $|\bof $|\bis $/i.test(before);
}

const more = /\b(?:a further|another|an additional|an extra|plus)\b[^.;\d]{0,20}$/i;
const reaching = /\b(?:bring\w*|tak\w*|mak\w*|giv\w*|reach\w*|totall?ing)\b[^.;\d]{0,40}$/i;

/** `We have 120 cadets; a further 30 will join, bringing the total to 160`. */
function sumFindings({ text, block }: Sentence): Finding[] {
  const counts = countsIn(text);
  return counts.flatMap((planned, index): Finding[] => {
    const [present, sum] = [counts[index - 1], counts[index + 1]];
    if (!present || !sum || !more.test(text.slice(present.end, planned.index))) return [];
    const words = text.slice(planned.end, sum.index);
    const isReached = reaching.test(words) && /\b(?:total|to|reach\w*|totall?ing|making)\b/i.test(words);
    if (!isReached || present.value + planned.value === sum.value) return [];
    const expected = printNumber(present.value + planned.value);
    const given = `${present.text} and ${planned.text}`;
    return [
      {
        rule: 'R17',
        severity: boundSeverity('WARN', block, [present, planned, sum]),
        ...at(block),
        given,
        expected,
        printed: sum.text,
        message: `${given} make ${expected}, not ${sum.text}. Correct the figure that is wrong, or say who is counted twice.`,
      },
    ];
  });
}
