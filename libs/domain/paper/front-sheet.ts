import { type Day, formatDay } from '../calendar/day.ts';
import type { FrontSheetFact, FrontSheetField } from '../template/front-sheet-field.ts';

/** The recorded facts a front sheet is filled from; null where nothing has happened yet. */
export interface FrontSheetFacts {
  readonly reportTo: string;
  readonly reportFrom: string;
  readonly title: string;
  readonly marking: string;
  readonly agendaNumber: string | null;
  readonly chiefOfficer: string;
  readonly author: string;
  readonly writtenOn: Day | null;
  readonly edition: string | null;
  readonly meetingDay: Day;
  readonly approval: { readonly line: string; readonly day: Day } | null;
  readonly cog: {
    readonly outcome: 'approved' | 'not-presented';
    readonly day: Day;
    readonly authority?: string;
  } | null;
}

/** One line of a front sheet as it is printed. */
export interface FrontSheetLine {
  readonly label: string;
  readonly value: string;
}

const NOT_YET = 'Not yet';

const VALUES: Readonly<Record<FrontSheetFact, (facts: FrontSheetFacts) => string>> = {
  'report-to': ({ reportTo }) => reportTo,
  title: ({ title }) => title,
  marking: ({ marking }) => marking,
  'agenda-number': ({ agendaNumber }) => agendaNumber ?? NOT_YET,
  'chief-officer': ({ chiefOfficer }) => chiefOfficer,
  'written-on': ({ writtenOn }) => (writtenOn ? formatDay(writtenOn) : NOT_YET),
  edition: ({ edition }) => edition ?? NOT_YET,
  'report-from': ({ reportFrom }) => reportFrom,
  'meeting-day': ({ meetingDay }) => formatDay(meetingDay),
  author: ({ author }) => author,
  approval: ({ approval }) => (approval ? `${approval.line}, ${formatDay(approval.day)}` : NOT_YET),
  cog: ({ cog }) => {
    if (!cog) return NOT_YET;
    return cog.outcome === 'approved'
      ? `COG, ${formatDay(cog.day)}`
      : `Not presented to COG${cog.authority ? `, as ${cog.authority} allowed` : ''} on ${formatDay(cog.day)}`;
  },
};

/**
 * The front sheet of a paper in the template's labels and order: facts out of recorded events, and what was filled in, by
 * its key. A line that may stay empty and is empty is left out.
 */
export const frontSheet = (
  fields: readonly FrontSheetField[],
  facts: FrontSheetFacts,
  filled: ReadonlyMap<string, string> = new Map(),
): readonly FrontSheetLine[] =>
  fields.flatMap((field) => {
    const { label } = field;
    if (field.from !== 'written') return [{ label, value: VALUES[field.from](facts) }];
    const value = filled.get(field.key) ?? (field.required ? NOT_YET : '');
    return value === '' ? [] : [{ label, value }];
  });
