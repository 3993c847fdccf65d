import { sentencesIn } from './blocks.ts';
import { dateSpansIn, monthsLong } from './date-span.ts';
import { at, type Finding, onProse, replacing } from './finding.ts';
import type { Block, TypedPaper } from './paper.ts';
import { type PaperPeriod, paperPeriod, periodAfter, spanInWords } from './paper-period.ts';
import { calendarFindings } from './r14-calendar.ts';
import { columnLabelFindings, yearToDateFindings } from './r14-column-labels.ts';

/** R14: every period label belongs to the period of the paper, and quarters to one calendar. */
export function periodCheck(paper: TypedPaper): Finding[] {
  const period = paperPeriod(paper);
  const anyway = [...calendarFindings(paper, period?.calendar), ...yearToDateFindings(paper)];
  if (!period) return anyway;
  return [
    ...paper.blocks.flatMap((block) => labelFindings(block, period)),
    ...columnLabelFindings(paper, period),
    ...quarterWordFindings(paper, period),
    ...anyway,
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
  const right = isAhead ? periodAfter(period) : period;
  if (span.from === right.from && (isAhead || span.to === period.to)) return [];
  const given = `the paper reports on ${spanInWords(period)}`;
  const expected = spanInWords(right);
  return [
    {
      rule: 'R14',
      severity: block.kind === 'heading' ? 'BLOCK' : onProse('BLOCK'),
      ...at(block),
      given,
      expected,
      printed: span.text,
      message: `"${span.text}" is not the ${isAhead ? 'next period' : 'period of this paper'}: ${given}. Correct the label to ${expected}; it may be left over from an earlier paper.`,
      ...replacing(block, span.text, expected),
    },
  ];
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
