import { SECTION_LIFECYCLE, type SectionAct } from '@countersign/domain';
import type { SectionShown } from '../operations.ts';

/** Acts that sign a text, and so are done on the page that shows it. */
export const SIGNING_ACTS = [
  'submitSection',
  'confirmSection',
  'acceptSection',
  'submitSectionOnBehalf',
] as const satisfies readonly SectionAct[];

/** One of {@link SIGNING_ACTS}. */
export type SigningAct = (typeof SIGNING_ACTS)[number];

/** An act that a dialog asks for. Starting is done by writing, and keeping an extract at its figure. */
export type DialogAct = Exclude<SectionAct, SigningAct | 'startSection' | 'keepExtract'>;

type DialogWords = {
  readonly button: string;
  readonly question: string;
  readonly refused: string;
  /** What it does, and who is told. */
  readonly means: (section: SectionShown) => string;
};

const leadOf = ({ lead }: SectionShown) => lead?.line ?? 'the lead';

/** How the acts that a dialog asks for are spoken of. */
export const DIALOG_WORDS: Readonly<Record<DialogAct, DialogWords>> = {
  returnSection: {
    button: 'Return to its lead',
    question: 'Return this section to its lead?',
    refused: 'The section cannot be returned',
    means: (section) => `The sign-off falls. ${leadOf(section)} is told why, and writes and signs it again.`,
  },
  reopenSection: {
    button: 'Reopen the section',
    question: 'Reopen this section?',
    refused: 'The section cannot be reopened',
    means: () =>
      'The sign-off falls, and the section can be written again. Its lead and the author are told.',
  },
  printNoUpdate: {
    button: 'Print “no update received”',
    question: 'Print that no update was received?',
    refused: 'This cannot be recorded',
    means: (section) => `The paper will say that ${leadOf(section)} sent no update. They are told.`,
  },
  extendSection: {
    button: 'Give more time',
    question: 'Give this section more time?',
    refused: 'The deadline cannot be changed',
    means: (section) => `${leadOf(section)} is told the new date.`,
  },
  assignLead: {
    button: 'Change the lead',
    question: 'Who leads this section?',
    refused: 'The lead cannot be changed',
    means: (section) => `${leadOf(section)} and the new lead are told. What is written stays.`,
  },
};

type SigningWords = {
  readonly button: string;
  /** On the link that leads to the page where it is done. */
  readonly link: string;
  readonly refused: string;
  readonly done: string;
  readonly statements: readonly { readonly value: string; readonly title: string }[];
};

const READ = { value: 'read', title: 'I have read this text as it stands here.' };
const TRUE = { value: 'true', title: 'It is a true account, and as far as I know its figures are right.' };

/** How the acts that sign a text are spoken of, and what is stated with them. */
export const SIGNING_WORDS: Readonly<Record<SigningAct, SigningWords>> = {
  submitSection: {
    button: 'Sign this section',
    link: 'Check and sign',
    refused: 'The section cannot be signed yet',
    done: 'You have signed this section',
    statements: [READ, TRUE],
  },
  confirmSection: {
    button: 'Confirm this section',
    link: 'Read and confirm',
    refused: 'The section cannot be confirmed',
    done: 'You have confirmed this section',
    statements: [READ, TRUE],
  },
  acceptSection: {
    button: 'Accept this section',
    link: 'Read and accept',
    refused: 'The section cannot be accepted',
    done: 'You have accepted this section',
    statements: [READ, { value: 'fits', title: 'It can go into the paper as it is.' }],
  },
  submitSectionOnBehalf: {
    button: 'Sign on behalf of its lead',
    link: 'Sign on behalf of its lead',
    refused: 'The section cannot be signed on behalf of its lead',
    done: 'You have signed this section on behalf of its lead',
    statements: [READ, TRUE],
  },
};

const isSectionAct = (name: string): name is SectionAct => name in SECTION_LIFECYCLE;

/** Whether an act signs a text. */
export const isSigningAct = (act: string): act is SigningAct => act in SIGNING_WORDS;

/** Whether a dialog asks for an act. */
export const isDialogAct = (act: string): act is DialogAct => act in DIALOG_WORDS;

/** The acts on offer, allowed or not, by what they are. */
export function actsOf(section: SectionShown) {
  const acts = section.acts.flatMap((act) => (isSectionAct(act.name) ? [{ ...act, name: act.name }] : []));
  const allowed = acts.filter((act) => act.allowed).map(({ name }) => name);
  return {
    signing: SIGNING_ACTS.find((act) => allowed.includes(act)),
    dialogs: allowed.filter(isDialogAct),
    refusedSigning: acts.filter(({ name, allowed: may }) => !may && isSigningAct(name)),
  };
}
