import {
  AGENDA_KINDS,
  BEST_RANKS,
  BOARD_OUTCOMES,
  COG_OUTCOMES,
  COMMITMENT_OUTCOMES,
  LOAD_STATES,
  MEETING_STATES,
  PAPER_STATES,
  POLARITIES,
  REPEATS,
  ROLES,
  SECTION_STATES,
  STANDINGS,
  UNITS,
  VERDICTS,
  WRITTEN_KINDS,
} from '@countersign/domain';
import { registerEnumType } from '@nestjs/graphql';

/** A GraphQL enum over a union of kebab-case strings: `with-officer` travels as `WITH_OFFICER`. */
function asEnum<Value extends string>(
  name: string,
  values: readonly Value[],
): Readonly<Record<string, Value>> {
  const members = Object.fromEntries(
    values.map((value) => [value.replaceAll('-', '_').toUpperCase(), value]),
  );
  registerEnumType(members, { name });
  return members;
}

/** The kinds of people, as they are stored. */
export const PERSON_KINDS = ['officer', 'staff', 'partner'] as const;

/** One of {@link PERSON_KINDS}. */
export type PersonKind = (typeof PERSON_KINDS)[number];

/** A meeting of a board, or a session of the Chief Officers' group. */
export const BOARD_KINDS = ['board', 'cog'] as const;

/** One of {@link BOARD_KINDS}. */
export type BoardKind = (typeof BOARD_KINDS)[number];

/** GraphQL's `Role`. */
export const RoleEnum = asEnum('Role', ROLES);
/** GraphQL's `PersonKind`. */
export const PersonKindEnum = asEnum('PersonKind', PERSON_KINDS);
/** GraphQL's `PaperState`. */
export const PaperStateEnum = asEnum('PaperState', PAPER_STATES);
/** GraphQL's `SectionState`. */
export const SectionStateEnum = asEnum('SectionState', SECTION_STATES);
/** GraphQL's `SectionKind`. */
export const SectionKindEnum = asEnum('SectionKind', ['text', 'group']);
/** GraphQL's `MeetingState`. */
export const MeetingStateEnum = asEnum('MeetingState', MEETING_STATES);
/** GraphQL's `BoardKind`. */
export const BoardKindEnum = asEnum('BoardKind', BOARD_KINDS);
/** GraphQL's `AgendaKind`. */
export const AgendaKindEnum = asEnum('AgendaKind', AGENDA_KINDS);
/** GraphQL's `Standing`. */
export const StandingEnum = asEnum('Standing', STANDINGS);
/** GraphQL's `CogOutcome`. */
export const CogOutcomeEnum = asEnum('CogOutcome', COG_OUTCOMES);
/** GraphQL's `BoardOutcome`. */
export const BoardOutcomeEnum = asEnum('BoardOutcome', BOARD_OUTCOMES);
/** GraphQL's `Repeat`. */
export const RepeatEnum = asEnum('Repeat', REPEATS);
/** GraphQL's `PeriodKind`. */
export const PeriodKindEnum = asEnum('PeriodKind', ['month', 'quarter', 'half', 'year', 'rolling-12']);
/** GraphQL's `YearCalendar`. */
export const YearCalendarEnum = asEnum('YearCalendar', ['financial', 'calendar']);
/** GraphQL's `Unit`. */
export const UnitEnum = asEnum('Unit', UNITS);
/** GraphQL's `Polarity`. */
export const PolarityEnum = asEnum('Polarity', POLARITIES);
/** GraphQL's `BestRank`. */
export const BestRankEnum = asEnum('BestRank', BEST_RANKS);
/** GraphQL's `LoadState`. */
export const LoadStateEnum = asEnum('LoadState', LOAD_STATES);
/** GraphQL's `WrittenKind`. */
export const WrittenKindEnum = asEnum('WrittenKind', WRITTEN_KINDS);
/** GraphQL's `Verdict`. */
export const VerdictEnum = asEnum('Verdict', VERDICTS);
/** GraphQL's `ApprovalOutcome`. */
export const ApprovalOutcomeEnum = asEnum('ApprovalOutcome', ['approved', 'not-presented']);
/** GraphQL's `CommitmentStanding`. */
export const CommitmentStandingEnum = asEnum('CommitmentStanding', ['open', ...COMMITMENT_OUTCOMES]);
