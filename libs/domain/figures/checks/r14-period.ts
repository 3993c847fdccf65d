import { addDays } from '../../calendar/day.ts';
import { sentencesIn } from './blocks.ts';
import { dateSpansIn, monthsLong } from './date-span.ts';
import { at, type Finding, onProse } from './finding.ts';
import type { Block, TypedPaper } from './paper.ts';
import { calendarBefore, type PaperPeriod, paperPeriod } from './paper-period.ts';

/** R14: every period label belongs to the period of the paper, and quarters to one calendar. */
export function periodCheck(paper: TypedPaper): Finding[] {
  const period = paperPeriod(paper);
  if (!period) return [];
  return [
    ...paper.blocks.flatMap((block) => labelFindings(block, period)),
    ...calendarFindings(paper, period),
    ...quarterWordFindings(paper, period),
  ];
}

const deliveryLabel =
  /^(?:delivery |work |activity )?(achieved|delivered|completed|scheduled|planned)\b[^.:]*/i;

/** What was achieved lies in the period of the paper, what is scheduled in the one that follows. */
function labelFindings(block: Block, period: PaperPeriod): Finding[] {
  if (block.kind === 'table' || (block.kind === 'prose' && !/^[^.:]{0,80}:/.test(block.text))) return [];
  const [label = '', word = ''] = deliveryLabel.exec(block.text) ?? [];
  const [span] = dateSpansIn(label);
  if (!span || monthsLong(span) < 3) return [];
  const isAhead = /scheduled|planned/i.test(word);
  const expected = isAhead ? addDays(period.to, 1) : period.from;
  if (span.from === expected && (isAhead || span.to === period.to)) return [];
  const given = `the paper reports on ${period.from} to ${period.to}`;
  return [
    {
      rule: 'R14',
      severity: block.kind === 'heading' ? 'BLOCK' : onProse('BLOCK'),
      ...at(block),
      given,
      expected: isAhead ? `from ${expected}` : `${period.from} to ${period.to}`,
      printed: span.text,
      message: `"${span.text}" is not the ${isAhead ? 'next period' : 'period of this paper'}: ${given}. Correct the label; it may be left over from an earlier paper.`,
    },
  ];
}

/** A quarter spelled with dates of the other calendar, once a section: the dates make it clear, the name does not. */
function calendarFindings(paper: TypedPaper, period: PaperPeriod): Finding[] {
  if (!period.calendar) return [];
  const seen = new Set<string>();
  return sentencesIn(paper).flatMap(({ text, block }) => {
    const other = dateSpansIn(text).find((span) => {
      const calendar = monthsLong(span) <= 3 ? calendarBefore(text, span) : undefined;
      return calendar !== undefined && calendar !== period.calendar;
    });
    if (!other || seen.has(block.section)) return [];
    seen.add(block.section);
    const printed = /\b(?:q|qtr |quarter )[1-4]\b[^.;:]*$/i.exec(text.slice(0, other.index))?.[0] ?? '';
    return [
      {
        rule: 'R14',
        severity: onProse('BLOCK'),
        ...at(block),
        given: `the quarters of this paper are those of the ${period.calendar} year`,
        expected: `a quarter of the ${period.calendar} year`,
        printed: `${printed}${other.text}`,
        message: `This quarter begins on ${other.from}, but elsewhere in the paper quarters are those of the ${period.calendar} year. Use one calendar, or name the months.`,
      },
    ];
  });
}

const relativeQuarter = /\b(?:previous|last|next|this|current) quarter\b/i;

/** A half-year has no "next quarter": the words come from another kind of paper. Asked once a section. */
function quarterWordFindings(paper: TypedPaper, period: PaperPeriod): Finding[] {
  if (period.months !== 6) return [];
  const seen = new Set<string>();
  return sentencesIn(paper).flatMap(({ text, block }) => {
    const printed = relativeQuarter.exec(text)?.[0];
    if (!printed || seen.has(block.section)) return [];
    seen.add(block.section);
    return [
      {
        rule: 'R14',
        severity: 'ASK',
        ...at(block),
        given: `the paper reports on ${period.months} months`,
        expected: printed.replace(/quarter/i, 'half-year'),
        printed,
        message: `Is "${printed}" meant in a half-yearly paper? Name the months.`,
      },
    ];
  });
}
