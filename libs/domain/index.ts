export { type Action, can, PERMISSIONS } from './access/can.ts';
export { type Capacity, capacities, type PaperResource, type Resource } from './access/capacity.ts';
export { RECENT_SIGN_IN_MINUTES, signInReasons } from './access/recent-sign-in.ts';
export { type Actor, ROLE_WORDS, ROLES, type Role } from './access/role.ts';
export { type BoardAsked, boardReasons, type ProgrammeAsked, programmeReasons } from './board/board.ts';
export {
  addDays,
  compareDays,
  type Day,
  daysBetween,
  formatDay,
  formatDayShort,
  monthName,
  parseDay,
  weekday,
} from './calendar/day.ts';
export {
  DEADLINE_WORDS,
  type Deadline,
  type DeadlineKey,
  type DeadlineRule,
  type DeadlineUnit,
  deadlinesFor,
  quarterlyBoardDeadlines,
} from './calendar/deadlines.ts';
export { londonDay, londonTime } from './calendar/london.ts';
export {
  lastDayOf,
  monthsOf,
  nextPeriod,
  type Period,
  type PeriodKind,
  periodOf,
  previousPeriod,
  rollingYearOf,
  type YearCalendar,
  yearBefore,
  yearOf,
} from './calendar/period.ts';
export { comparisonLabels, deliveryLabels, periodLabel, spanLabel } from './calendar/period-labels.ts';
export {
  addWorkingDays,
  clearDaysBefore,
  type Holidays,
  isWorkingDay,
  workingDaysBetween,
} from './calendar/working-days.ts';
export {
  type CommissionedSection,
  type CommissionFacts,
  commissionedSections,
  commissionReasons,
  type NamedLead,
  takesPapers,
} from './commission/commission.ts';
export { type EarlierPaper, periodsAround, suggestedPeriod, suggestedTitle } from './commission/suggest.ts';
export {
  COMMITMENT_OUTCOMES,
  COMMITMENT_WORDS,
  type CommitmentOutcome,
  type CommitmentStanding,
  type DeliveryTally,
  deliveryRate,
  isPromisedAgain,
  outcomeOf,
  promisedText,
} from './commitment/commitment.ts';
export { tallied } from './commitment/tally.ts';
export { checkPaper, paperChecker } from './figures/checks/check-paper.ts';
export type { Finding, Mend, Severity } from './figures/checks/finding.ts';
export type {
  Block,
  BlockLimit,
  BlockPlace,
  BoundFigure,
  FrontLine,
  Heading,
  HeldBlock,
  KnownMeasure,
  KnownOfPaper,
  KnownSection,
  Place,
  PreferredTerm,
  Prose,
  Row,
  SizeBands,
  Table,
  TypedPaper,
} from './figures/checks/paper.ts';
export {
  type Comparison,
  type ComparisonRow,
  compare,
  type PrintedComparison,
  printComparison,
} from './figures/comparison.ts';
export { type FigureSource, keyOfSource, parseSource } from './figures/figure-source.ts';
export {
  confirmReasons,
  discardReasons,
  LOAD_STATES,
  type LoadFacts,
  type LoadState,
  undoReasons,
} from './figures/load/decide-load.ts';
export type { FileRow } from './figures/load/file-row.ts';
export {
  type JudgedRow,
  judgeRows,
  type LoadGround,
  type ReadRow,
  readRows,
  type StoredFigure,
  VERDICTS,
  type Verdict,
} from './figures/load/judge-load.ts';
export { readTable, saysNothing, type TableRead } from './figures/load/read-table.ts';
export { readDay } from './figures/load/written-day.ts';
export { readSpan } from './figures/load/written-span.ts';
export {
  BEST_RANKS,
  type BestRank,
  isAdditive,
  type Measure,
  type MeasureAsked,
  measureChanges,
  measureReasons,
  measuresByName,
  nameKey,
  POLARITIES,
  type Polarity,
  tidiedMeasure,
  UNITS,
  type Unit,
} from './figures/measure.ts';
export {
  type Figure,
  type FigureKey,
  keyOfFigure,
  monthsOfSpan,
  type Observation,
  periodOfSpan,
  type Span,
  type SpanMonths,
  spanFrom,
  spanOf,
  spanWords,
} from './figures/observation.ts';
export { printValue } from './figures/print-value.ts';
export { FIGURE_READS, type FigureReads, type FigureShown, readFigure, readsOf } from './figures/reads.ts';
export { type PrintStyle, parseNumber, printNumber, round } from './figures/rounding.ts';
export { type SeriesPoint, seriesOf } from './figures/series.ts';
export { newestExtract, type Point, type Resolved, resolveWindow } from './figures/window.ts';
export { canonicalJson, type Json } from './history/canonical.ts';
export {
  type ChainEnd,
  type ChainedEvent,
  type Digest,
  firstBreak,
  forge,
  type Link,
  linkFault,
} from './history/chain.ts';
export type { EventDraft, Happening, Happenings, Subject } from './history/event.ts';
export { phrase } from './history/sentence.ts';
export {
  AGENDA_KINDS,
  type AgendaKind,
  type AgendaPlace,
  inOrder,
  moved,
  placeFor,
  renumbered,
} from './meeting/agenda.ts';
export { availableMeetingActs, type MeetingFacts, meetingReasons } from './meeting/decide.ts';
export { MEETING_ACTS, type MeetingAct } from './meeting/lifecycle.ts';
export { MEETING_STATE_WORDS, MEETING_STATES, type MeetingState } from './meeting/state.ts';
export type { Audience, Notice } from './notice/notice.ts';
export { tell } from './notice/paper-notices.ts';
export {
  type ActInput,
  BOARD_OUTCOMES,
  type BoardOutcome,
  COG_OUTCOMES,
  type CogOutcome,
  type NamedPerson,
  type NamedPost,
} from './paper/act-input.ts';
export type { Ask } from './paper/asks.ts';
export { type ChainStep, chainSteps } from './paper/chain-steps.ts';
export type { Change } from './paper/change.ts';
export {
  type AvailableAct,
  availableActs,
  boardMayRead,
  type Decision,
  decide,
  mayReadEdition,
  paperResource,
  stateInWords,
} from './paper/decide.ts';
export { type EditionNumber, editionLabel, FIRST_EDITION, nextDraft, promoted } from './paper/edition.ts';
export type {
  EditionMemory,
  KeptAnswer,
  KeptPromise,
  KeptQuestion,
  KeptRisk,
} from './paper/edition-memory.ts';
export {
  type AroundSection,
  currentStep,
  type MeetingFact,
  type PaperFacts,
  type PersonFact,
  type SectionFact,
  standingApprovals,
} from './paper/facts.ts';
export {
  type AnsweredFinding,
  type FindingAnswer,
  findingKey,
  stops,
  withAnswers,
} from './paper/finding-answer.ts';
export { type FrontSheetFacts, type FrontSheetLine, frontSheet } from './paper/front-sheet.ts';
export { type Holding, holderOf } from './paper/holder.ts';
export { destinations, PAPER_LIFECYCLE, type PaperAct, type PaperRule } from './paper/lifecycle.ts';
export type { Moment, Need } from './paper/needs.ts';
export {
  NEAR_DAYS,
  type Progress,
  type Readiness,
  readiness,
  STANDINGS,
  type Standing,
} from './paper/readiness.ts';
export type { Reason } from './paper/reason.ts';
export { FOLLOWING_STATES, type Refigured, refigure } from './paper/refigure.ts';
export {
  type Approval,
  DEFAULT_ROUTE,
  isApproved,
  nextStep,
  REPEATS,
  type Repeat,
  type RouteStep,
} from './paper/route.ts';
export { PAPER_STATE_WORDS, PAPER_STATES, type PaperState } from './paper/state.ts';
export { approvalStatement } from './paper/statement.ts';
export { type Part, type Task, taskOf } from './paper/work.ts';
export {
  type FilledLine,
  filledLines,
  type LineGiven,
  type WrittenOnPaper,
  type WrittenValue,
} from './paper/written-lines.ts';
export {
  type AccountFacts,
  detailsReasons,
  disableReasons,
  enableReasons,
  grantReasons,
  invitationReasons,
  type PersonDetails,
  tidied,
} from './person/account.ts';
export {
  type AppointmentAsked,
  appointmentReasons,
  endingReasons,
  type PostFacts,
  type Tenure,
} from './person/appointment.ts';
export {
  type PutQuestion,
  type QuestionWords,
  questionReasons,
  reroutingReasons,
  withdrawalReasons,
  wordingReasons,
} from './question/decide.ts';
export { type RiskChange, riskChanges } from './risk/change.ts';
export { doubledReferences, nextReference } from './risk/references.ts';
export { type FollowedRisk, followRisks, type RiskMove, type RiskStage } from './risk/through-papers.ts';
export { afterAct } from './section/after.ts';
export type { SectionAsk } from './section/asks.ts';
export type {
  BlockColumn,
  BlockDefinition,
  BlockForm,
  BlockNote,
  BlockSetting,
  Cells,
  Choice,
  ColumnHolds,
  Derivation,
  PaperAround,
  SectionAround,
  TypedBlock,
  TypedRow,
} from './section/blocks/block.ts';
export { missingOf, OUTCOMES } from './section/blocks/commitments.ts';
export { capitalised, countedInWords } from './section/blocks/counted-in-words.ts';
export { STANDARD_STATUSES, statusColumns } from './section/blocks/dashboard.ts';
export { BLOCKS, ROW_BLOCK_KINDS } from './section/blocks/definitions.ts';
export { BLOCK_KINDS, type BlockKind, type RowBlockKind } from './section/blocks/kind.ts';
export { isMet, movementOf } from './section/blocks/position.ts';
export { isCovered } from './section/blocks/questions.ts';
export { FIVE_TS, openRisks } from './section/blocks/risk-register.ts';
export { keyOf, namesIn, settingOf } from './section/blocks/settings.ts';
export { strandsOf } from './section/blocks/summary-dashboard.ts';
export {
  availableSectionActs,
  decideSection,
  sectionResource,
  type WritingFacts,
  writingReasons,
} from './section/decide.ts';
export {
  givenColumns,
  NO_TEXT,
  type OwedRow,
  shortened,
  type TextMemory,
  unansweredIn,
  wordsOfGiven,
} from './section/given.ts';
export { sectionHash } from './section/hash.ts';
export { SECTION_LIFECYCLE, type SectionAct } from './section/lifecycle.ts';
export { SECTION_STATE_WORDS, SECTION_STATES, type SectionState, WRITING_STATES } from './section/state.ts';
export { unanswered } from './section/unanswered.ts';
export { blankTemplate, freeKey } from './template/blank-template.ts';
export { concreteSection, concreteSections, endOfBranch } from './template/concrete-sections.ts';
export {
  type AllowedBlock,
  type LabelPatterns,
  PAPER_KINDS,
  type PaperKind,
  type SectionDefinition,
  type TemplateDefinition,
} from './template/definition.ts';
export {
  FRONT_SHEET_FACTS,
  type FrontSheetFact,
  type FrontSheetField,
  isWritten,
  WRITTEN_KINDS,
  type WrittenKind,
  type WrittenLine,
} from './template/front-sheet-field.ts';
export {
  REPEATS_OVER,
  type RepeatOver,
  type SectionRepeat,
  type TemplateList,
  type TemplateListItem,
} from './template/list.ts';
export { blockName, kindOfStart } from './template/problems/blocks.ts';
export type { TemplateProblem } from './template/problems/problem.ts';
export { readTemplate } from './template/reading/template.ts';
export { STANDARD_TEMPLATES } from './template/standard/standard-templates.ts';
export type { RowsOfList, StartingBlock } from './template/starting-block.ts';
export { changeReasons, deletionReasons, namingReasons, publishReasons } from './template/template-acts.ts';
export { templateProblems } from './template/template-problems.ts';
