import type { Severity } from '../figures/checks/finding.ts';
import type { BoardOutcome, CogOutcome } from '../paper/act-input.ts';

/** Everything that can happen, by the name of its act, with what its event keeps. Lines are as printed on the day. */
export interface Happenings {
  commissionPaper: {
    title: string;
    meeting: string;
    author: string;
    chiefOfficer: string;
    from?: string;
    questions?: number;
  };
  startPaper: { leads: number };
  submitPaper: { edition: string; hash: string; step: string; openComments: number };
  withdrawSubmission: { step: string };
  approvePaper: { edition: string; hash: string; step: string; post: string };
  returnPaper: {
    edition: string;
    step: string;
    reason: string;
    to: string;
    sections: string[];
    repeat: string;
  };
  recordCogOutcome: {
    edition: string;
    hash: string;
    outcome: CogOutcome;
    day?: string;
    reason?: string;
    authority?: string;
  };
  noteNotPresented: { reason: string };
  amendPaper: { edition: string; reason: string };
  acceptLatePaper: { reason: string; authority: string; due: string };
  placeOnAgenda: { meeting: string; number: string; edition: string; supplement: boolean };
  takeOffAgenda: { meeting: string; number: string };
  issueAgenda: { meeting: string; number?: string; edition?: string; items?: number };
  recordOutcome: { meeting: string; outcome: BoardOutcome; note?: string; movedTo?: string };
  closePaper: { edition: string };
  deferPaper: { from: string; to: string; reason: string; approvalsKept?: boolean };
  resumePaper: { to: string };
  withdrawPaper: { reason: string; authority: string; number?: string };
  reopenPaper: { reason: string; supersedes: string };
  assignAuthor: { from: string; to: string };
  assignChiefOfficer: { from: string; to: string };
  describePaper: { from: string; to: string };
  fillFrontSheet: { changed: { line: string; from: string; to: string }[] };
  addQuestion: { section: string; question: string; askedBy: string };
  rerouteQuestion: { question: string; from: string; to: string };
  withdrawQuestion: { question: string; section: string; reason: string };
  addImage: { section: string; width: number; height: number; sha256: string };
  answerFinding: { rule: string; severity: Severity; section: string; message: string; reason: string };
  restateFigures: { file: string; sections: string[]; unsigned: string[]; approvals: boolean };
  reprintFigures: { measure: string; sections: string[]; unsigned: string[]; approvals: boolean };
  startSection: { section: string };
  submitSection: { section: string; hash: string };
  acceptSection: { section: string; hash: string; lead: string };
  returnSection: { section: string; reason: string; lead: string };
  reopenSection: { section: string; reason: string; lead: string };
  submitSectionOnBehalf: { section: string; hash: string; reason: string; lead: string };
  confirmSection: { section: string; hash: string };
  printNoUpdate: { section: string; reason: string; lead: string };
  extendSection: { section: string; due: string; lead: string };
  assignLead: { section: string; from: string; to: string };
  keepExtract: {
    section: string;
    figure: string;
    kept: string;
    keptOn: string;
    newer: string;
    newerOn: string;
  };
  openThread: { place: string };
  replyToThread: { place: string };
  resolveThread: { place: string };
  reopenThread: { place: string };
  planMeeting: { meeting: string };
  changeMeeting: { meeting: string; from: string; to: string };
  cancelMeeting: { meeting: string; reason: string };
  addVerbalItem: { number: string; title: string; owner: string; reason: string };
  addToFollowItem: { number: string; title: string; due: string };
  moveAgendaItem: { title: string; number: string };
  removeAgendaItem: { title: string; number: string };
  holdMeeting: { meeting: string };
  closeMeeting: { meeting: string };
  invitePerson: { person: string; roles: string[] };
  renewInvitation: { person: string };
  changePerson: { person: string };
  appointPerson: { person: string; rank: string; post: string; from: string; until?: string };
  endAppointment: { person: string; post: string; until: string };
  grantRoles: { person: string; roles: string[] };
  disablePerson: { person: string; reason: string };
  enablePerson: { person: string };
  makeBoard: { board: string };
  changeBoard: { from: string; to: string };
  makeProgramme: { programme: string };
  createMeasure: { measure: string };
  changeMeasure: { measure: string; changed: string[] };
  changeHouseRules: { changed: string[] };
  chooseFile: { file: string };
  confirmLoad: { file: string; added: number; restated: number; unchanged: number; refused: number };
  discardLoad: { file: string };
  undoLoad: { file: string; figures: number; reason: string };
  makeTemplate: { template: string };
  changeTemplate: { template: string; version: number };
  copyTemplate: { template: string; from: string; version: number };
  publishTemplate: { template: string; version: number };
  discardTemplateDraft: { template: string };
  deleteTemplate: { template: string; versions: number };
}

/** The name of something that can happen. */
export type Happening = keyof Happenings;

/** What a chain of events is about. Each paper, meeting and person has one chain of its own. */
export type Subject = 'paper' | 'meeting' | 'person' | 'organisation';

/** An event before it is numbered, timed and chained. */
export type EventDraft = {
  readonly [H in Happening]: { readonly act: H; readonly data: Readonly<Happenings[H]> };
}[Happening];
