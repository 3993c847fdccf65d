import { type Day, formatDay } from '../../calendar/day.ts';
import { type Sentence, sentencesIn } from './blocks.ts';
import { dateSpansIn } from './date-span.ts';
import { at, type Finding } from './finding.ts';
import type { TypedPaper } from './paper.ts';
import { paperPeriod } from './paper-period.ts';

/** R35: what is planned lies ahead, and a text taken over from the last paper does not say "next year" once more. */
export function stalePlanCheck(paper: TypedPaper): Finding[] {
  const start = paperPeriod(paper)?.from;
  return sentencesIn(paper).flatMap((sentence) => {
    const stale = start === undefined ? undefined : pastPlanIn(sentence.text, start);
    if (stale !== undefined && start !== undefined) return [pastFinding(sentence, stale, start)];
    return sentence.block.carriedOver ? relativeFindings(sentence) : [];
  });
}

const ahead =
  /\b(?:will|is|are|remains?) (?:be |to be |currently |now |still )?(?:due|planned|scheduled|expected|anticipated|intended|set)\b[^.;]{0,60}$|\b(?:will|to) (?:be |then |also )?(?:\w+ ){0,6}$|\b(?:is|are) (?:running|funded|in place|in force|piloted) (?:until|till|to|through) $/i;
const link =
  /\b(?:in|on|by|for|from|until|till|before|during|to|at the|through)(?: the| late| early| mid)?[ -]?$/i;
const told =
  /\b(?:was|were|had|did|been|since|following|after|began|compared|in the year|(?<!\bbe )(?:launched|approved|agreed|published|commenced|started))\b/i;

/** A date right after words that look ahead, and before the period began: the plan of an earlier paper. */
function pastPlanIn(text: string, start: Day): string | undefined {
  return dateSpansIn(text).find(({ to, index }) => {
    const before = text.slice(0, index);
    const clause = before.slice(
      Math.max(before.lastIndexOf(','), before.lastIndexOf('('), before.lastIndexOf(';')) + 1,
    );
    const near = link.test(before) ? before.replace(link, '') : undefined;
    return to < start && near !== undefined && !told.test(clause) && (ahead.test(near) || ahead.test(before));
  })?.text;
}

function pastFinding({ block }: Sentence, printed: string, start: Day): Finding {
  const given = `the period of this paper begins on ${formatDay(start)}`;
  return {
    rule: 'R35',
    severity: 'ASK',
    ...at(block),
    given,
    expected: `a date from ${formatDay(start)}, or what came of it`,
    printed,
    message: `"${printed}" is spoken of as ahead, but ${given}. Was it done? Say so, or give the new date.`,
  };
}

const relative =
  /\b(?:(?:next|this|last|coming|current|previous) (?:week|month|quarter|year|financial year|summer|autumn|winter|spring)|recently|shortly|in the coming (?:weeks|months)|later this year|earlier this year|tomorrow|yesterday)\b/i;

function relativeFindings({ text, block }: Sentence): Finding[] {
  const printed = relative.exec(text)?.[0];
  if (printed === undefined) return [];
  return [
    {
      rule: 'R35',
      severity: 'ASK',
      ...at(block),
      given: 'this text is carried over from the last paper',
      expected: 'words that are true now',
      printed,
      message: `"${printed}" was written for the last paper and is carried over. Is it still true? Name the date.`,
    },
  ];
}
