import type { PaperAct } from '@countersign/domain';
import type { PaperShown } from '../operations.ts';
import { paperPlaces } from '../places.ts';

/** An act that is offered on the page of a paper. An agenda is issued on its meeting's page, a finding answered beside it. */
export type OfferedAct = Exclude<PaperAct, 'issueAgenda' | 'answerFinding'>;

/** An act that has a page of its own, because something must be read first. */
type PageAct = 'submitPaper' | 'approvePaper' | 'returnPaper' | 'recordCogOutcome';

/** An act that a dialog asks for. */
export type DialogAct = Exclude<OfferedAct, PageAct>;

/** How an act is spoken of. */
export type ActWords = {
  /** On the button: says the act. */
  readonly button: string;
  /** Asked before it is done. */
  readonly question: string;
  /** Above the reasons when it is refused. */
  readonly refused: string;
  /** What it does, and who is told. */
  readonly means: (paper: PaperShown) => string;
};

const DIALOG_WORDS: Readonly<Record<DialogAct, ActWords>> = {
  startPaper: {
    button: 'Start the paper',
    question: 'Start this paper?',
    refused: 'The paper cannot be started',
    means: () => 'Every lead is asked for their section at once, with its due date.',
  },
  withdrawSubmission: {
    button: 'Take it back',
    question: 'Take this paper back before a decision?',
    refused: 'The paper cannot be taken back',
    means: ({ holder }) =>
      `It goes back to drafting. ${holder ?? 'The approver'} is told why it no longer waits for them.`,
  },
  noteNotPresented: {
    button: 'Note that COG was not asked',
    question: 'Note that COG was not asked?',
    refused: 'The note cannot be recorded',
    means: () => 'The flag on this paper goes once the note is recorded. The history keeps both.',
  },
  amendPaper: {
    button: 'Amend the paper',
    question: 'Take this paper back to drafting?',
    refused: 'The paper cannot be amended',
    means: () => 'Its approvals fall and it has to be approved again. Sign-offs of sections stay.',
  },
  acceptLatePaper: {
    button: 'Record late acceptance',
    question: 'Record that this paper was accepted late?',
    refused: 'The acceptance cannot be recorded',
    means: ({ meeting }) =>
      `The paper can then go on the agenda of ${meeting.name}. The reason stays on its record.`,
  },
  placeOnAgenda: {
    button: 'Place on the agenda',
    question: 'Place this paper on the agenda?',
    refused: 'The paper cannot be placed on the agenda',
    means: ({ meeting }) => `It gets the next number on the agenda of ${meeting.name}.`,
  },
  takeOffAgenda: {
    button: 'Take off the agenda',
    question: 'Take this paper off the agenda?',
    refused: 'The paper cannot be taken off the agenda',
    means: ({ meeting }) => `The items after it on the agenda of ${meeting.name} move up.`,
  },
  recordOutcome: {
    button: 'Record the board’s outcome',
    question: 'What did the board decide?',
    refused: 'The outcome cannot be recorded',
    means: () => 'The author, the Chief Officer and the leads are told.',
  },
  closePaper: {
    button: 'Close the paper',
    question: 'Close this paper?',
    refused: 'The paper cannot be closed',
    means: () => 'Nothing more is expected of anybody. It stays readable, and governance can open it again.',
  },
  deferPaper: {
    button: 'Defer to another meeting',
    question: 'Defer this paper to another meeting?',
    refused: 'The paper cannot be deferred',
    means: ({ meeting }) =>
      `It leaves ${meeting.name} and takes its history with it. Everybody on it is told.`,
  },
  resumePaper: {
    button: 'Take it up again',
    question: 'Take this paper up again?',
    refused: 'The paper cannot be taken up again',
    means: ({ meeting }) => `Work on it goes on, for ${meeting.name}.`,
  },
  withdrawPaper: {
    button: 'Withdraw the paper',
    question: 'Withdraw this paper?',
    refused: 'The paper cannot be withdrawn',
    means: ({ agendaNumber }) =>
      agendaNumber === null
        ? 'Everybody on it is told who withdrew it and why.'
        : `Item ${agendaNumber} stays on the agenda, marked as withdrawn. Everybody on it is told who and why.`,
  },
  reopenPaper: {
    button: 'Open it again',
    question: 'Open this paper for a new edition?',
    refused: 'The paper cannot be opened again',
    means: () =>
      'A new edition will supersede the decided one, which stays readable and stays what the board saw.',
  },
  assignAuthor: {
    button: 'Change the author',
    question: 'Who takes this paper over?',
    refused: 'The author cannot be changed',
    means: ({ author }) => `${author.line} and the new author are told.`,
  },
  assignChiefOfficer: {
    button: 'Change the Chief Officer',
    question: 'Who approves this paper?',
    refused: 'The Chief Officer cannot be changed',
    means: ({ chiefOfficerPost }) => `The approval moves from ${chiefOfficerPost.title}. Both are told.`,
  },
  fillFrontSheet: {
    button: 'Fill in the front sheet',
    question: 'Fill in the front sheet',
    refused: 'The front sheet cannot be filled in',
    means: () =>
      'Nothing that is recorded fills in these lines, so they are written here. They are part of what is approved.',
  },
  describePaper: {
    button: 'Change the title',
    question: 'Change the title of this paper?',
    refused: 'The title cannot be changed',
    means: () => 'The title stands on the front sheet and on the agenda.',
  },
};

const PAGES: Readonly<
  Record<PageAct, { readonly button: string; readonly at: (paperId: string) => string }>
> = {
  submitPaper: { button: 'Check and submit', at: paperPlaces.submit },
  approvePaper: { button: 'Read and decide', at: paperPlaces.approve },
  returnPaper: { button: 'Return the paper', at: paperPlaces.approve },
  recordCogOutcome: { button: 'Record COG’s outcome', at: () => '/cog' },
};

/** The words of an act that a dialog asks for. */
export function actWords(act: DialogAct): ActWords {
  return DIALOG_WORDS[act];
}

/** The words on the button of an act. */
export function buttonWords(act: OfferedAct): string {
  return isDialogAct(act) ? DIALOG_WORDS[act].button : PAGES[act].button;
}

/** The address at which an act is done that has a page of its own. */
export function actPage(act: Exclude<OfferedAct, DialogAct>, paperId: string): string {
  return PAGES[act].at(paperId);
}

/** Whether a name that the server sent is an act offered on the page of a paper. */
export function isOfferedAct(name: string): name is OfferedAct {
  return name in DIALOG_WORDS || name in PAGES;
}

/** Whether a dialog asks for the act. */
export function isDialogAct(act: OfferedAct): act is DialogAct {
  return act in DIALOG_WORDS;
}
