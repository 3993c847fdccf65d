import { isOfferedAct, type OfferedAct } from './acts/act-words.ts';
import type { PaperShown, SectionShown } from './operations.ts';
import { sectionName } from './words.ts';

/** The acts that move a paper on, in the order in which one of them is what somebody should do next. */
const MOVES_ON: readonly OfferedAct[] = [
  'approvePaper',
  'submitPaper',
  'startPaper',
  'resumePaper',
  'recordCogOutcome',
  'placeOnAgenda',
  'recordOutcome',
  'closePaper',
  'noteNotPresented',
];

/** A section that waits for the reader, what is asked, and by when if there is a day for it. */
export type WaitingSection = {
  readonly section: SectionShown;
  readonly ask: string;
  readonly due: string | null;
};

function waitingSection(section: SectionShown): WaitingSection | undefined {
  const name = sectionName(section);
  const may = (act: string) => section.acts.some((one) => one.name === act && one.allowed);
  if (may('confirmSection')) return { section, ask: `Confirm ${name}, written on your behalf`, due: null };
  if (may('acceptSection')) return { section, ask: `Accept or return ${name}`, due: null };
  if (!section.mayWrite) return undefined;
  const isLead = section.acts.some((one) => one.name === 'submitSection');
  if (isLead) return { section, ask: `Write and sign ${name}`, due: section.due };
  return section.ofAuthor && section.empty && section.required
    ? { section, ask: `Write ${name}`, due: section.due }
    : undefined;
}

/** An act of the reader's that would move the paper on, and everything that has to be done before. */
export type Blocked = { readonly act: OfferedAct; readonly reasons: readonly string[] };

/** The reader's next act when something other than the paper's stage still stands in its way. */
function blockedAct(paper: Pick<PaperShown, 'acts'>): Blocked | undefined {
  const blocked = paper.acts.find(
    ({ name, allowed, reasons }) =>
      !allowed &&
      MOVES_ON.some((act) => act === name && act !== 'noteNotPresented') &&
      reasons.some(({ code }) => code !== 'wrong-state'),
  );
  return blocked && isOfferedAct(blocked.name)
    ? { act: blocked.name, reasons: blocked.reasons.map(({ text }) => text) }
    : undefined;
}

/** What waits for the reader on a paper. */
export type Waiting = {
  /** The act that moves it on, when it is possible now. */
  readonly act: OfferedAct | undefined;
  readonly blocked: Blocked | undefined;
  readonly sections: readonly WaitingSection[];
};

/** What waits for the reader on this paper: the act that moves it on or what stands in its way, and sections. */
export function waitingForReader(paper: Pick<PaperShown, 'acts' | 'sections'>): Waiting {
  const allowed = new Set(paper.acts.filter((act) => act.allowed).map(({ name }) => name));
  return {
    act: MOVES_ON.find((act) => allowed.has(act)),
    blocked: blockedAct(paper),
    sections: paper.sections.flatMap((section) => waitingSection(section) ?? []),
  };
}
