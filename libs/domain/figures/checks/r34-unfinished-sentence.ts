import { proseOf, sentencesIn } from './blocks.ts';
import { at, type Finding } from './finding.ts';
import { captionOf } from './measure.ts';
import type { Prose, TypedPaper } from './paper.ts';

const FEWEST_WORDS = 8;

/** R34: a sentence ends, and a figure says what it counts. Lists without stops are house style and left alone. */
export function unfinishedSentenceCheck(paper: TypedPaper): Finding[] {
  return [...unfinishedIn(paper), ...withoutUnit(paper)];
}

function unfinishedIn(paper: TypedPaper): Finding[] {
  const prose = proseOf(paper);
  return prose.flatMap((block, index) => {
    const next = prose[index + 1];
    const goesOn = next !== undefined && next.section === block.section && isContinued(block, next);
    if (goesOn || !isUnfinished(block) || !othersStop(prose, block)) return [];
    const printed = block.text.split(' ').slice(-6).join(' ');
    const message = `The text ends with "${printed}" and no stop. Finish the sentence.`;
    const said = { given: 'the other sentences here end with a stop', expected: 'a stop', printed, message };
    return [{ rule: 'R34', severity: 'INFO', ...at(block), ...said } satisfies Finding];
  });
}

/** A page break may cut a text in two: the rest follows, and an item is followed by what is none. */
function isContinued(block: Prose, next: Prose): boolean {
  const isOpen = /\b(?:and|or|the|a|an|of|to|in|with|by|for|on|is|are)$/i.test(block.text);
  return /^[a-z]/.test(next.text) || (isOpen && block.depth !== undefined && next.depth === undefined);
}

const verb =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|may|must|been|be|continues?|remains?|received|made|led|saw)\b/i;

function isUnfinished(block: Prose): boolean {
  const { text } = block;
  if (captionOf(block) !== undefined || text.split(' ').length < FEWEST_WORDS || !verb.test(text))
    return false;
  return !/[.!?:;…][)\]”’"']*$/.test(text) && !/\bhttps?:\/\/\S+$/.test(text);
}

/** An item is measured by the items of its list, a paragraph by those of its section. */
function othersStop(prose: readonly Prose[], block: Prose): boolean {
  const others = prose.filter(
    (other) =>
      other !== block &&
      other.section === block.section &&
      (block.depth === undefined
        ? other.depth === undefined
        : other.depth !== undefined && other.under === block.under) &&
      other.text.split(' ').length >= FEWEST_WORDS,
  );
  const stopped = others.filter(({ text }) => /[.!?][)\]”’"']*$/.test(text));
  return stopped.length >= 1 && stopped.length >= others.length - unstoppedAllowed(others.length);
}

/** One more without a stop is a slip as well; beyond that it is how the list is written. */
function unstoppedAllowed(count: number): number {
  return count > 8 ? 1 : 0;
}

const bare =
  /\b(?:recorded|contributed|gave|provided|worked|completed|delivered|logged|undertook|carried out|amassed|totalled) (?:a total of |over |nearly |around |approximately )?(\d[\d,]*(?:\.\d+)?) of (?!the\b|these\b|those\b|them\b|which\b|whom\b|all\b|our\b|its\b|this\b|that\b|their\b|\d)([a-z][\w-]*(?: [a-z][\w-]*){0,2})/gi;

function withoutUnit(paper: TypedPaper): Finding[] {
  return sentencesIn(paper).flatMap(({ text, block }) =>
    [...text.matchAll(bare)].map(([, figure = '', what = '']): Finding => {
      const printed = `${figure} of ${what}`;
      return {
        rule: 'R34',
        severity: 'INFO',
        ...at(block),
        given: `a figure of ${what} without its unit`,
        expected: `${figure} hours, or whatever is counted`,
        printed,
        message: `"${printed}": of what is ${figure} the number? Name the unit.`,
      };
    }),
  );
}
