import { formatDay } from '../calendar/day.ts';
import type { BoardOutcome, CogOutcome } from '../paper/act-input.ts';
import type { EventDraft, Happening, Happenings } from './event.ts';

const COG_WORDS: Readonly<Record<CogOutcome, string>> = {
  approved: 'approved it',
  returned: 'returned it',
  deferred: 'deferred it',
  'not-presented': 'was not asked',
};

const BOARD_WORDS: Readonly<Record<BoardOutcome, string>> = {
  noted: 'noted it',
  approved: 'approved it',
  comment: 'commented on it',
  deferred: 'deferred it',
};

const because = (reason: string | undefined) => (reason ? `: “${reason}”` : '');
/** What became of approvals; of none, nothing. */
const fate = (kept: boolean | undefined) =>
  kept === undefined ? '' : `; its approvals ${kept ? 'stand' : 'fell'}`;
/** Which signatures fell because figures read otherwise. */
const fallen = ({ unsigned, approvals }: Pick<Happenings['restateFigures'], 'unsigned' | 'approvals'>) => {
  const who = [
    ...unsigned.map((line) => `the sign-off of ${line}`),
    ...(approvals ? ['the approvals of the paper'] : []),
  ];
  return who.length === 0 ? '' : `; ${list(who)} fell`;
};
const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
/** What became of a line of the front sheet. */
const filled = (from: string, to: string) => {
  if (to === '') return `is empty, and was “${from}”`;
  return from === '' ? `is “${to}”` : `is “${to}”, and was “${from}”`;
};
const list = (items: readonly string[]) => new Intl.ListFormat('en-GB').format(items);

const PHRASES: { readonly [H in Happening]: (data: Readonly<Happenings[H]>) => string } = {
  commissionPaper: (d) =>
    `commissioned “${d.title}” for ${d.meeting} from ${d.author}, to be approved by ${d.chiefOfficer}${d.from ? `, as the next of ${d.from}` : ''}${d.questions ? `, with ${counted(d.questions, 'question')} of the board` : ''}`,
  startPaper: (d) => `started the paper and asked ${counted(d.leads, 'lead')} for their sections`,
  submitPaper: (d) =>
    `submitted edition ${d.edition} to ${d.step}${d.openComments ? ` with ${counted(d.openComments, 'comment')} open` : ''}`,
  withdrawSubmission: (d) => `took the paper back from ${d.step} before a decision`,
  approvePaper: (d) => `approved edition ${d.edition} as ${d.post}`,
  returnPaper: (d) =>
    `returned edition ${d.edition} to ${d.to}${d.sections.length ? ` about ${list(d.sections)}` : ''}${because(d.reason)}`,
  recordCogOutcome: (d) =>
    `recorded that COG ${COG_WORDS[d.outcome]}${d.day ? ` on ${formatDay(d.day)}` : ''}${d.authority ? `, allowed by ${d.authority}` : ''}${because(d.reason)}`,
  noteNotPresented: (d) => `noted afterwards that COG was not asked${because(d.reason)}`,
  amendPaper: (d) => `took edition ${d.edition} back to drafting; its approvals fell${because(d.reason)}`,
  acceptLatePaper: (d) =>
    `recorded that ${d.authority} accepted the paper after the deadline of ${formatDay(d.due)}${because(d.reason)}`,
  placeOnAgenda: (d) =>
    `placed edition ${d.edition} on the agenda of ${d.meeting} as ${d.supplement ? 'supplement' : 'item'} ${d.number}`,
  takeOffAgenda: (d) => `took it off the agenda of ${d.meeting}, where it was item ${d.number}`,
  issueAgenda: (d) =>
    d.number
      ? `issued the agenda of ${d.meeting} with edition ${d.edition} as item ${d.number}`
      : `issued the agenda of ${d.meeting} with ${counted(d.items ?? 0, 'item')}`,
  recordOutcome: (d) =>
    `recorded that ${d.meeting} ${BOARD_WORDS[d.outcome]}${d.movedTo ? ` to ${d.movedTo}` : ''}${because(d.note)}`,
  closePaper: (d) => `closed the paper at edition ${d.edition}`,
  deferPaper: (d) => `deferred it from ${d.from} to ${d.to}${fate(d.approvalsKept)}${because(d.reason)}`,
  resumePaper: (d) => `took it up again: ${d.to.toLowerCase()}`,
  withdrawPaper: (d) =>
    `withdrew the paper, agreed by ${d.authority}${d.number ? `; item ${d.number} stays on the agenda as withdrawn` : ''}${because(d.reason)}`,
  reopenPaper: (d) => `opened it again for a new edition, to supersede ${d.supersedes}${because(d.reason)}`,
  assignAuthor: (d) => `made ${d.to} the author in place of ${d.from}`,
  assignChiefOfficer: (d) => `moved the approval from ${d.from} to ${d.to}`,
  fillFrontSheet: (d) =>
    d.changed.length === 0
      ? 'looked at the front sheet and changed nothing'
      : `filled in the front sheet: ${list(d.changed.map(({ line, from, to }) => `${line} ${filled(from, to)}`))}`,
  describePaper: (d) => `changed the title from “${d.from}” to “${d.to}”`,
  addQuestion: (d) => `put a question of ${d.askedBy} to ${d.section}: “${d.question}”`,
  rerouteQuestion: (d) => `moved a question of the board from ${d.from} to ${d.to}: “${d.question}”`,
  withdrawQuestion: (d) =>
    `withdrew a question of the board from ${d.section}: “${d.question}”${because(d.reason)}`,
  addImage: (d) => `added an image of ${d.width} by ${d.height} pixels to ${d.section}`,
  answerFinding: (d) =>
    `${d.severity === 'BLOCK' ? 'overrode' : 'answered'} a finding in ${d.section} (${d.rule}: ${d.message})${because(d.reason)}`,
  restateFigures: (d) =>
    `restated figures with ${d.file}: ${list(d.sections)} ${d.sections.length === 1 ? 'reads' : 'read'} otherwise now${fallen(d)}`,
  reprintFigures: (d) =>
    `changed how ${d.measure} is printed: ${list(d.sections)} ${d.sections.length === 1 ? 'reads' : 'read'} otherwise now${fallen(d)}`,
  startSection: (d) => `began to write ${d.section}`,
  submitSection: (d) => `signed ${d.section}`,
  acceptSection: (d) => `accepted ${d.section} from ${d.lead}`,
  returnSection: (d) => `returned ${d.section} to ${d.lead}${because(d.reason)}`,
  reopenSection: (d) => `reopened ${d.section}; the sign-off of ${d.lead} fell${because(d.reason)}`,
  submitSectionOnBehalf: (d) => `closed ${d.section} on behalf of ${d.lead}${because(d.reason)}`,
  confirmSection: (d) => `confirmed ${d.section}, written on their behalf`,
  printNoUpdate: (d) =>
    `had ${d.section} print that no update was received from ${d.lead}${because(d.reason)}`,
  extendSection: (d) => `gave ${d.lead} until ${formatDay(d.due)} for ${d.section}`,
  assignLead: (d) => `gave ${d.section} to ${d.to} in place of ${d.from}`,
  keepExtract: (d) =>
    `kept ${d.figure} in ${d.section} at ${d.kept} (extract of ${formatDay(d.keptOn)}); the extract of ${formatDay(d.newerOn)} says ${d.newer}`,
  openThread: (d) => `commented on ${d.place}`,
  replyToThread: (d) => `replied to a comment on ${d.place}`,
  resolveThread: (d) => `resolved a comment on ${d.place}`,
  reopenThread: (d) => `reopened a comment on ${d.place}`,
  planMeeting: (d) => `planned ${d.meeting}`,
  changeMeeting: (d) => `changed ${d.meeting} from ${d.from} to ${d.to}`,
  cancelMeeting: (d) => `cancelled ${d.meeting}${because(d.reason)}`,
  addVerbalItem: (d) => `added verbal item ${d.number}, “${d.title}”, by ${d.owner}${because(d.reason)}`,
  addToFollowItem: (d) => `added item ${d.number}, “${d.title}”, to follow by ${formatDay(d.due)}`,
  moveAgendaItem: (d) => `moved “${d.title}” to ${d.number}`,
  removeAgendaItem: (d) => `took “${d.title}”, item ${d.number}, off the agenda`,
  holdMeeting: (d) => `recorded that ${d.meeting} was held`,
  closeMeeting: (d) => `closed ${d.meeting}`,
  invitePerson: (d) => `invited ${d.person}${d.roles.length ? ` as ${list(d.roles)}` : ''}`,
  renewInvitation: (d) => `made a new invitation for ${d.person}`,
  changePerson: (d) => `changed the details of ${d.person}`,
  appointPerson: (d) =>
    `appointed ${d.person} as ${[d.rank, d.post].filter(Boolean).join(', ')} from ${formatDay(d.from)}${d.until ? ` until ${formatDay(d.until)}` : ''}`,
  endAppointment: (d) => `ended the appointment of ${d.person} as ${d.post} on ${formatDay(d.until)}`,
  grantRoles: (d) =>
    d.roles.length ? `gave ${d.person} the roles ${list(d.roles)}` : `took every role from ${d.person}`,
  disablePerson: (d) => `disabled the account of ${d.person}${because(d.reason)}`,
  enablePerson: (d) => `enabled the account of ${d.person} again`,
  makeBoard: (d) => `set up ${d.board}`,
  changeBoard: (d) =>
    d.from === d.to ? `changed the short name of ${d.to}` : `changed the name of ${d.from} to ${d.to}`,
  createMeasure: (d) => `created the measure ${d.measure}`,
  changeMeasure: (d) => `changed the ${list(d.changed)} of ${d.measure}`,
  changeHouseRules: (d) => `changed the house rules: ${list(d.changed)}`,
  chooseFile: (d) => `chose the file ${d.file} to load figures from`,
  confirmLoad: (d) =>
    `loaded ${d.file}: ${counted(d.added, 'figure')} added, ${d.restated} restated, ${d.unchanged} unchanged, ${d.refused} refused`,
  discardLoad: (d) => `discarded what was read from ${d.file}`,
  undoLoad: (d) => `undid the load of ${d.file}, ${counted(d.figures, 'figure')}${because(d.reason)}`,
  makeProgramme: (d) => `set up ${d.programme}`,
  makeTemplate: (d) => `began the template “${d.template}”`,
  changeTemplate: (d) => `began to change the template “${d.template}” from version ${d.version}`,
  copyTemplate: (d) => `copied version ${d.version} of “${d.from}” as the template “${d.template}”`,
  publishTemplate: (d) => `published version ${d.version} of the template “${d.template}”`,
  discardTemplateDraft: (d) => `discarded the draft of the template “${d.template}”`,
  deleteTemplate: (d) => `deleted the template “${d.template}” with ${counted(d.versions, 'version')}`,
};

/** What happened, as a sentence that follows the name of who did it: "approved edition 1.0 as ACC Crime". */
export function phrase(event: EventDraft): string {
  const say = PHRASES[event.act] as (data: EventDraft['data']) => string;
  return say(event.data);
}
