import { type Day, formatDay, parseDay } from '../../calendar/day.ts';
import { proseOf, sentencesIn } from './blocks.ts';
import { type DateSpan, dateSpansIn } from './date-span.ts';
import { at, type Finding, onProse } from './finding.ts';
import type { FrontLine, TypedPaper } from './paper.ts';

/** R15: the front sheet's dates follow each other, what is told as done lies before the paper, parts lie inside the whole. */
export function datesCheck(paper: TypedPaper): Finding[] {
  return [...frontSheetFindings(paper), ...futureFindings(paper), ...outsideFindings(paper)];
}

/** In the order in which a paper goes. A COG line says "date of approval" as well, so it is looked for first. */
const steps: readonly (readonly [name: string, label: RegExp])[] = [
  ['written', /\bwritten\b|\bproduced\b/i],
  ['approved by the Chief Officer', /^(?!.*\bCOG\b)(?=.*\bapprov)/i],
  ['seen by COG', /\bCOG\b/],
  ['the board meeting', /^(?!.*\bCOG\b)(?=.*\bmeeting\b)(?=.*\bdate\b)/i],
];

type Dated = { readonly name: string; readonly line: FrontLine; readonly day: Day; readonly text: string };

function datedSteps({ frontSheet }: TypedPaper): Dated[] {
  return steps.flatMap(([name, label]) =>
    frontSheet
      .filter((line) => label.test(line.label))
      .flatMap((line) =>
        dateSpansIn(line.value)
          .slice(0, 1)
          .map((span) => ({ name, line, day: span.to, text: span.text })),
      )
      .slice(0, 1),
  );
}

function frontSheetFindings(paper: TypedPaper): Finding[] {
  const dated = datedSteps(paper);
  return dated.flatMap((later, index) => {
    const earlier = dated[index - 1];
    if (!earlier || earlier.day <= later.day) return [];
    const given = `${earlier.name} ${formatDay(earlier.day)}`;
    return [
      {
        rule: 'R15',
        severity: 'BLOCK',
        section: 'Front sheet',
        line: later.line.line,
        given,
        expected: `not before ${formatDay(earlier.day)}`,
        printed: later.text,
        message: `${later.line.label} says ${formatDay(later.day)}, before the step that comes first (${given}). Correct the date that is wrong.`,
      },
    ];
  });
}

const told =
  /\b(?:was|were|took place|saw|held|led|began|ran|went|had|conducted|delivered|completed|launched|implemented|carried out|introduced|achieved|received|attended|arrested)\b/i;
const ahead =
  /\b(?:will|would|shall|to be|due|planned|plans?|scheduled|expected|expects?|intend\w*|forecast\w*|anticipat\w*|propos\w*|upcoming|aims?|target\w*|deadline|ready|postponed|can|could|should|may|subject to)\b/;

/** "Extended until July 2031" and "due by July 2031" look ahead from the day they are written. */
const aheadOfDate = /\b(?:until|till|by|before|from|for|to|in time for|ahead of|up to|through)(?: the)? $/i;

/** What is told as done cannot lie after the day the paper was written. Whatever is planned may. */
function futureFindings(paper: TypedPaper): Finding[] {
  const written = writtenOn(paper);
  if (!written) return [];
  return sentencesIn(paper).flatMap(({ text, block }) => {
    if (/scheduled|planned|next steps|future|forward/i.test(`${block.under} ${block.section}`)) return [];
    const clauses = text.split(/[;()]/).filter((clause) => told.test(clause) && !ahead.test(clause));
    return clauses.flatMap((clause) =>
      dateSpansIn(clause)
        .filter(({ from, index }) => from > written && !aheadOfDate.test(clause.slice(0, index)))
        .slice(0, 1)
        .map(
          (span): Finding => ({
            rule: 'R15',
            severity: onProse('BLOCK'),
            ...at(block),
            given: `the paper was written on ${formatDay(written)}`,
            expected: `a date up to ${formatDay(written)}`,
            printed: span.text,
            message: `"${span.text}" is told as past, but the paper was written on ${formatDay(written)}. Correct the date, or say that it is planned.`,
          }),
        ),
    );
  });
}

function writtenOn(paper: TypedPaper): Day | undefined {
  const dated = datedSteps(paper)[0]?.day;
  // Where Countersign knows the paper, words about some other writing are never taken for its day.
  if (dated || paper.known) return dated ?? paper.known?.writtenOn;
  const line = paper.blocks
    .slice(0, 12)
    .find((block) => block.kind === 'prose' && /\b(?:produced|written)\b/i.test(block.text));
  return line?.kind === 'prose' ? dateSpansIn(line.text).at(-1)?.to : undefined;
}

const wholeSpan = /\b(\d{1,2})\/(\d{1,2})\s*[–-]\s*(\d{1,2})\/(\d{1,2})\b/;
const oneDay = /(?<![/\d–-]\s?)\b(\d{1,2})\/(\d{1,2})\b(?!\s*[–/-])/;

/** An item listed below a dated event lies inside its dates. No year is printed, so any will do. */
function outsideFindings(paper: TypedPaper): Finding[] {
  let parent: { from: Day; to: Day; depth: number; text: string } | undefined;
  return proseOf(paper).flatMap((block) => {
    if (parent && (block.depth ?? -1) <= parent.depth) parent = undefined;
    const whole = wholeSpan.exec(block.text);
    if (whole) {
      const [text, day = '', month = '', lastDay = '', lastMonth = ''] = whole;
      const from = dayOf(day, month);
      const to = dayOf(lastDay, lastMonth);
      if (from && to && block.depth !== undefined) parent = { from, to, depth: block.depth, text };
      return [];
    }
    const [printed, day = '', month = ''] = oneDay.exec(block.text) ?? [];
    const single = dayOf(day, month);
    if (!parent || !printed || !single || (parent.from <= single && single <= parent.to)) return [];
    return [
      {
        rule: 'R15',
        severity: onProse('WARN'),
        ...at(block),
        given: `listed under ${parent.text}`,
        expected: `a day of ${parent.text}`,
        printed,
        message: `Does ${printed} belong under the event of ${parent.text}? Correct the date, or list it on its own.`,
      },
    ];
  });
}

function dayOf(day: string, month: string): DateSpan['from'] | undefined {
  return parseDay(`2024-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
