import { formatDay, parseDay } from '../calendar/day.ts';
import { parseNumber } from '../figures/rounding.ts';
import { printedFigure } from '../section/blocks/printed-cell.ts';
import type { WrittenLine } from '../template/front-sheet-field.ts';
import { blank, type Reason } from './reason.ts';

/** What was filled in on one line: as it was given (an ISO day, the id of a person), and as it is printed. */
export interface WrittenValue {
  readonly value: string;
  readonly printed: string;
}

/** The lines of a paper's front sheet that somebody fills in, and what stands on them now, by their keys. */
export interface WrittenOnPaper {
  readonly lines: readonly WrittenLine[];
  readonly values: Readonly<Record<string, WrittenValue>>;
}

/** What somebody gives for one line; blank clears it. For a person, the facts behind the id in `value`. */
export interface LineGiven {
  readonly key: string;
  readonly value: string;
  readonly person?: { readonly id: string; readonly line: string; readonly active: boolean };
}

/** A line that is filled in, as it is printed. */
export interface FilledLine {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

const LONGEST = 500;

/** The lines that are filled in, in the order of the front sheet. */
export const filledLines = ({ lines, values }: WrittenOnPaper): readonly FilledLine[] =>
  lines.flatMap(({ key, label }) => {
    const printed = values[key]?.printed;
    return printed ? [{ key, label, value: printed }] : [];
  });

/** Every reason why what was given cannot be filled in; lines that are not named stay as they are. */
export function givenReasons({ lines }: WrittenOnPaper, given: readonly LineGiven[]): readonly Reason[] {
  return given.flatMap((each) => {
    const line = lines.find(({ key }) => key === each.key);
    if (!line)
      return [
        {
          code: 'line-unknown',
          text: 'This paper’s front sheet has no such line. Open the paper again, and fill in the lines it shows.',
        },
      ];
    const text = blank(each.value) ? undefined : fault(line, each);
    return text === undefined ? [] : [{ code: 'line-wrong', text: `${line.label}: ${text}` }];
  });
}

function fault({ kind, choices = [] }: WrittenLine, { value, person }: LineGiven): string | undefined {
  switch (kind) {
    case 'day':
      return parseDay(value.trim()) ? undefined : 'Give a day, for example 30 June 2026.';
    case 'figure':
      return parseNumber(value) === undefined || value.length > LONGEST
        ? 'Give one number, for example 1,250 or £3,400.'
        : undefined;
    case 'choice':
      return choices.some((choice) => choice.trim() === value.trim())
        ? undefined
        : 'Choose one of those offered.';
    case 'person':
      return person?.active ? undefined : 'Choose somebody who has an account in use.';
    default:
      return value.length > LONGEST
        ? `Use at most ${LONGEST} characters; it has ${value.length} now.`
        : undefined;
  }
}

/** What stands on the lines once sound values are filled in. */
export function filledIn(
  { lines, values }: WrittenOnPaper,
  given: readonly LineGiven[],
): Readonly<Record<string, WrittenValue>> {
  const after = new Map(Object.entries(values));
  for (const each of given) {
    const line = lines.find(({ key }) => key === each.key);
    if (line === undefined || blank(each.value)) after.delete(each.key);
    else after.set(each.key, { value: each.value.trim(), printed: printed(line, each) });
  }
  return Object.fromEntries(after);
}

function printed({ kind }: WrittenLine, { value, person }: LineGiven): string {
  if (kind === 'day') return formatDay(value.trim());
  if (kind === 'figure') return printedFigure(value);
  return kind === 'person' && person ? person.line : value.trim();
}

/** The lines that read otherwise than before, as the record keeps them. */
export function changedLines(
  { lines, values }: WrittenOnPaper,
  after: Readonly<Record<string, WrittenValue>>,
): { line: string; from: string; to: string }[] {
  return lines.flatMap(({ key, label }) => {
    const from = values[key]?.printed ?? '';
    const to = after[key]?.printed ?? '';
    return from === to ? [] : [{ line: label, from, to }];
  });
}

/** What the front sheet still lacks before the paper can be submitted. */
export const missingLines = ({ lines, values }: WrittenOnPaper): readonly Reason[] =>
  lines
    .filter(({ key, required }) => required && !values[key]?.printed)
    .map(({ label }) => ({
      code: 'front-sheet-line-missing',
      text: `Front sheet: ${label} is not filled in. Fill it in on the paper’s page.`,
    }));
