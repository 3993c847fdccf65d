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

/** A section that waits for the reader, and what is asked. */
export type WaitingSection = { readonly section: SectionShown; readonly ask: string };

function askOf(section: SectionShown): string | undefined {
  const may = (act: string) => section.acts.some(({ name, allowed }) => name === act && allowed);
  if (may('confirmSection')) return `Confirm ${sectionName(section)}, written on your behalf`;
  if (may('acceptSection')) return `Accept or return ${sectionName(section)}`;
  const isLead = section.acts.some(({ name }) => name === 'submitSection');
  if (isLead && section.mayWrite) return `Write and sign ${sectionName(section)}`;
  return section.ofAuthor && section.mayWrite && section.empty && section.required
    ? `Write ${sectionName(section)}`
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
    sections: paper.sections.flatMap((section) => {
      const ask = askOf(section);
      return ask === undefined ? [] : [{ section, ask }];
    }),
  };
}
