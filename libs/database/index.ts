export { BoardEntity } from './board/board.entity.ts';
export {
  type BoardRow,
  isBoardNamed,
  isProgrammeNamed,
  type ListedMeeting,
  type ProgrammeRow,
  readBoards,
  readMeetings,
  readProgrammes,
} from './board/boards.ts';
export { ProgrammeEntity } from './board/programme.entity.ts';
export {
  type CogDecisionRow,
  type CogPaperRow,
  type CogSessionView,
  cogSession,
  papersAtCog,
} from './cog/session.ts';
export {
  claimCommission,
  keepMeeting,
  type NewPaper,
  type NewSection,
  namedPeople,
  storeCommission,
} from './commission/commission.ts';
export { type LastEdition, lastEdition } from './commission/last-edition.ts';
export {
  cogDaysBefore,
  type EarlierCommission,
  earlierCommission,
  meetingsTakingPapers,
} from './commission/offers.ts';
export {
  commitmentLedger,
  type LedgerAnswer,
  type LedgerEntry,
  type LedgerFilter,
} from './commitment/ledger.ts';
export { applicationSource } from './data-source.ts';
export {
  Database,
  type Statement,
  type StatementObserver,
  type Statements,
  sqlState,
  type UnitOfWork,
} from './database.ts';
export {
  figureSpellings,
  forgetRows,
  givenRows,
  keepRows,
  movedRows,
  observeLoad,
  type PreviewRow,
  previewRows,
  storedFigures,
} from './figures/load-rows.ts';
export {
  figureLoad,
  figureLoads,
  type LoadRow,
  loadFacts,
  loadWrites,
  type VerdictCounts,
} from './figures/loads.ts';
export {
  allMeasures,
  type BindableMeasure,
  bindableMeasures,
  hasFigures,
  type ListedMeasure,
  listedMeasure,
  listedMeasures,
  measureWrites,
  type StoredMeasure,
  storedMeasure,
} from './figures/measures.ts';
export {
  holdPrinting,
  measuresOfLoad,
  type PrintedIn,
  type PrintingSection,
  printedIn,
} from './figures/printed.ts';
export { type ResolvedFigure, resolveFigures } from './figures/resolve.ts';
export {
  type ExtractRow,
  type MeasureFigures,
  measureFigures,
  type RestatementRow,
  readSeries,
  type SeriesAsked,
  type SeriesRow,
} from './figures/series.ts';
export { announcing } from './history/announce.ts';
export { append, type ChainHead, chainHead } from './history/append.ts';
export { storeNotices } from './history/notify.ts';
export { nameOfChain, papersWithoutHistory, type StoredEvent, storedEvents } from './history/read.ts';
export {
  copyImages,
  type ImageBytes,
  type ImageToShow,
  imagesOfPaper,
  imagesOfPapers,
  imageToShow,
  keepImage,
  MOST_IMAGES,
  type NewImage,
} from './image/images.ts';
export { MEETING, type MeetingLight } from './meeting/light.ts';
export {
  type AgendaItemView,
  type MeetingPaper,
  type MeetingToDecide,
  meetingAgenda,
  meetingHistory,
  meetingLight,
  meetingsOfKind,
  meetingToDecide,
  placeablePapers,
} from './meeting/view.ts';
export { meetingWrites, type NewItem, type PlannedMeeting } from './meeting/write.ts';
export { markRead, type NoticeView, noticesOf } from './notice/notices.ts';
export { type OrganisationRow, organisation, setUpOrganisation } from './organisation/organisation.ts';
export { carryOut, type Deed, type Done } from './paper/carry-out.ts';
export type { Applying } from './paper/changes.ts';
export { type CheckFacts, checkFacts } from './paper/checked.ts';
export { type Draft, type DraftSection, openThreadCount, paperDraft } from './paper/draft.ts';
export {
  FACTS,
  holdPaper,
  type PaperBy,
  type Pressed,
  paperFacts,
  paperToDecide,
  type SectionToDecide,
  sectionToDecide,
  type ToDecide,
} from './paper/facts.ts';
export { type FoundPaper, findPaperRows } from './paper/find.ts';
export { agendaUnderLock, namedMeeting, namedPerson, namedPost } from './paper/named.ts';
export { lastEvent, storeReceipt } from './paper/receipt.ts';
export {
  type ApprovalView,
  type EditionView,
  type HistoryView,
  PAPER_PARTS,
  type PaperPart,
  type PaperView,
  type PersonRefRow,
  paperView,
  type SectionRowView,
  THREAD,
  type ThreadView,
} from './paper/view.ts';
export {
  accountFacts,
  appointmentFacts,
  endInvitations,
  postByTitle,
  takeRoles,
  whoHasEmail,
} from './person/account.ts';
export { AppointmentEntity } from './person/appointment.entity.ts';
export {
  type AppointmentRecord,
  type PersonRecord,
  type PostRecord,
  readPeople,
  readPerson,
  readPosts,
} from './person/people.ts';
export { PersonEntity } from './person/person.entity.ts';
export { PostEntity } from './person/post.entity.ts';
export { RoleGrantEntity } from './person/role-grant.entity.ts';
export {
  givenTo,
  giveToSection,
  type NewQuestion,
  paperRights,
  type QuestionToMove,
  type QuestionView,
  questionsOfPaper,
  questionToMove,
  rerouteQuestion,
  storeQuestions,
  withdrawQuestion,
} from './question/questions.ts';
export { type ReadinessPaper, type ReadinessView, readinessView } from './readiness/rows.ts';
export {
  type EditionReading,
  editionReading,
  type ReadingSignOffView,
  rememberSeen,
} from './reading/edition.ts';
export { type RisksOfPaper, riskHistory } from './risk/history.ts';
export {
  loadDocument,
  type OpenStates,
  type SectionText,
  type StoredDocument,
  type StoredSection,
  storeDocument,
} from './section/documents.ts';
export type { SignOffView } from './section/sign-offs.ts';
export { type SectionLinkView, type SectionView, sectionView } from './section/view.ts';
export { type SectionWriting, sectionWriting } from './section/writing.ts';
export { InvitationEntity } from './session/invitation.entity.ts';
export {
  IDLE_MINUTES,
  LONGEST_HOURS,
  markSeen,
  type OpenSession,
  openSession,
  stillOpen,
} from './session/open-session.ts';
export {
  type AtDoor,
  endSessions,
  type OpenInvitation,
  type OwnRow,
  openInvitation,
  ownRow,
  personAtDoor,
  personByEmail,
  sessionsOf,
  useInvitation,
} from './session/people-at-door.ts';
export { SessionEntity } from './session/session.entity.ts';
export { countFailures, type Failures, forgetFailures, recordFailure } from './session/sign-in-attempt.ts';
export {
  deleteDraft,
  draftById,
  draftOf,
  insertDraft,
  readDrafts,
  type StoredDraft,
  saveDraft,
} from './template/drafts.ts';
export {
  deleteTemplate,
  insertVersion,
  installTemplates,
  isTemplateNamed,
  keepTemplate,
  latestTemplates,
  papersMadeFrom,
  type StoredTemplate,
  storedTemplate,
  type TemplatePaperRow,
  type TemplateVersionRow,
  takenTemplateKeys,
  versionsOf,
} from './template/templates.ts';
export { paperOfThread, threadView, threadWrites } from './thread/threads.ts';
export { type WorkRow, workRows } from './work/items.ts';
