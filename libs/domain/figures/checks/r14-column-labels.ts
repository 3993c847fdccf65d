import { type Day, parseDay } from '../../calendar/day.ts';
import { lastDayOf, periodOf } from '../../calendar/period.ts';
import { proseOf, tablesOf } from './blocks.ts';
import { dateSpansIn, monthsLong } from './date-span.ts';
import { at, type Finding, onProse, replacing, type Severity } from './finding.ts';
import type { Prose, Row, Table, TypedPaper } from './paper.ts';
import { type PaperPeriod, spanInWords } from './paper-period.ts';
import { cellFigure } from './printed-figure.ts';

const twelveMonths = /\b(?:12|twelve)[ -]months?\b|\brolling\b/i;

interface Label {
  readonly text: string;
  /** The last day of its last month, and that month as printed. */
  readonly end: Day;
  readonly month: string;
}

/** The twelve months of a table end with the period of the paper, and those of a year before. */
export function columnLabelFindings(paper: TypedPaper, period: PaperPeriod): Finding[] {
  const pairs = tablesOf(paper).flatMap((table) => pairOf(table));
  const isUsual = pairs.some(({ current }) => current.end === period.to);
  return [
    ...pairs.flatMap(({ table, row, previous, current }) => {
      const place = { ...table, line: row.line };
      const own = leftOver(current, period);
      if (current.end === period.to)
        return previous.end === yearEarlier(period.to) ? [] : [unlike(table, row, previous, period)];
      if (!own && !isUsual) return [];
      const alike = pairs.filter((pair) => pair.current.end === current.end);
      // A paper all of whose tables lag behind has late data rather than old labels: asked once.
      const isLate = !isUsual && alike.length > 1;
      if (isLate && alike[0]?.table !== table) return [];
      const severity = own && !isLate && leftOver(previous, before(period)) ? 'BLOCK' : 'ASK';
      return [
        findingOf(
          { ...place, ...replacing(table, current.text, relabelled(current, period)) },
          current,
          period,
          severity,
        ),
      ];
    }),
    ...proseOf(paper).flatMap((block) => captionFindings(block, period)),
  ];
}

function pairOf(table: Table): { table: Table; row: Row; previous: Label; current: Label }[] {
  const [row] = table.rows;
  const labels = row?.cells.flatMap((cell) => labelIn(cell)) ?? [];
  const [first, second, third] = labels;
  if (!row || !first || !second || third || first.end === second.end) return [];
  return [
    first.end < second.end
      ? { table, row, previous: first, current: second }
      : { table, row, previous: second, current: first },
  ];
}

function labelIn(text: string): Label[] {
  const spans = dateSpansIn(text);
  const [span] = spans;
  if (!span || spans.length > 1 || monthsLong(span) > 1 || !twelveMonths.test(text)) return [];
  return [{ text, end: lastDayOf(periodOf('month', 'calendar', span.to)), month: span.text }];
}

/** Ends a year, or as many months as the paper reports on, too early: the label of the last paper. */
function leftOver({ end }: Label, { to, months }: Pick<PaperPeriod, 'to' | 'months'>): boolean {
  const early = monthsLong({ from: end, to }) - 1;
  return early === 12 || early === months;
}

function before(period: PaperPeriod): PaperPeriod {
  return { ...period, to: yearEarlier(period.to) };
}

function yearEarlier(day: Day): Day {
  const year = Number(day.slice(0, 4)) - 1;
  return lastDayOf(periodOf('month', 'calendar', parseDay(`${year}-${day.slice(5, 7)}-01`) ?? day));
}

function relabelled({ text, month }: Label, { to }: Pick<PaperPeriod, 'to'>): string {
  return text.replace(month, spanInWords({ from: to, to }));
}

/** A caption or label in words: `Data for 12 months to end of March 2031`. */
function captionFindings(block: Prose, period: PaperPeriod): Finding[] {
  const isCaption = block.text.length <= 120 && /^[^.]*(?::|[a-z0-9])$/i.test(block.text.trim());
  const [label] = isCaption ? labelIn(block.text) : [];
  if (!label || !leftOver(label, period)) return [];
  const place = {
    ...block,
    ...replacing(block, label.month, spanInWords({ from: period.to, to: period.to })),
  };
  return [findingOf(place, label, period, onProse('BLOCK'))];
}

type FoundAt = Parameters<typeof at>[0] & Pick<Finding, 'mend'>;

function findingOf(place: FoundAt, label: Label, period: PaperPeriod, severity: Severity): Finding {
  const given = `the paper reports on ${spanInWords(period)}`;
  const expected = relabelled(label, period);
  return {
    rule: 'R14',
    severity,
    ...at(place),
    given,
    expected,
    printed: label.text,
    message: `"${label.text}" does not end with the period of this paper: ${given}. Correct the label, and see that the figures are those of ${expected}.`,
    ...(place.mend ? { mend: place.mend } : {}),
  };
}

function unlike(table: Table, row: Row, previous: Label, period: PaperPeriod): Finding {
  const earlier = { to: yearEarlier(period.to) };
  const expected = relabelled(previous, earlier);
  return {
    rule: 'R14',
    severity: 'ASK',
    ...at({ ...table, line: row.line }),
    given: `the later column ends with ${spanInWords({ from: period.to, to: period.to })}`,
    expected,
    printed: previous.text,
    message: `Is "${previous.text}" meant beside twelve months that end a year after ${spanInWords({ from: earlier.to, to: earlier.to })}? Correct the label, or say why other years are compared.`,
    ...replacing(table, previous.text, expected),
  };
}

/** A column called "YTD" whose figures are the difference of one month from the same month a year before. */
export function yearToDateFindings(paper: TypedPaper): Finding[] {
  return tablesOf(paper).flatMap((table) => {
    const [head, ...rows] = table.rows;
    const column = head?.cells.findIndex((title) => /\b(?:ytd|year to date)\b/i.test(title)) ?? -1;
    if (!head || column < 0) return [];
    const months = head.cells.flatMap((title, index) => {
      const [span] = dateSpansIn(title);
      return span && monthsLong(span) === 1 && span.from.endsWith('-01') && !twelveMonths.test(title)
        ? [{ index, from: span.from }]
        : [];
    });
    const pair = months.flatMap((later) => {
      const earlier = months.find(({ from }) => isYearBefore(from, later.from));
      return earlier ? [{ earlier: earlier.index, later: later.index, from: later.from }] : [];
    })[0];
    if (!pair || isFirstOfYear(pair.from)) return [];
    const compared = rows.flatMap(({ cells }) => {
      const [a, b, printed] = [pair.earlier, pair.later, column].map(
        (at) => cellFigure(cells[at] ?? '')?.value,
      );
      return a === undefined || b === undefined || printed === undefined
        ? []
        : [Math.abs(b - a) === Math.abs(printed)];
    });
    return compared.length > 0 && compared.every(Boolean) ? [yearOnYear(table, head, column, pair)] : [];
  });
}

function isYearBefore(earlier: Day, later: Day): boolean {
  return `${Number(earlier.slice(0, 4)) + 1}${earlier.slice(4)}` === later;
}

/** In January and in April one month is the year to date. */
function isFirstOfYear(day: Day): boolean {
  return ['01', '04'].includes(day.slice(5, 7));
}

function yearOnYear(
  table: Table,
  head: Row,
  column: number,
  pair: { readonly earlier: number; readonly later: number },
): Finding {
  const printed = head.cells[column] ?? '';
  const given = `its figures are ${head.cells[pair.later]} less ${head.cells[pair.earlier]}`;
  return {
    rule: 'R14',
    severity: 'ASK',
    ...at({ ...table, line: head.line }),
    given,
    expected: 'year on year',
    printed,
    message: `"${printed}" means the year to date, but ${given}. Call it "year on year", or print the figures of the year so far.`,
  };
}
