import type { OfferedAct } from './acts/act-words.ts';
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

/** What waits for the reader on this paper: the act that moves it on, and sections. */
export function waitingForReader(paper: PaperShown): {
  readonly act: OfferedAct | undefined;
  readonly sections: readonly WaitingSection[];
} {
  const allowed = new Set(paper.acts.filter((act) => act.allowed).map(({ name }) => name));
  return {
    act: MOVES_ON.find((act) => allowed.has(act)),
    sections: paper.sections.flatMap((section) => waitingSection(section) ?? []),
  };
}
