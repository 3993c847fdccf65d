import { dayText } from '../ui/day/day-text.ts';
import type { Task, TaskGroup } from '../ui/task/task-list.tsx';
import type { SectionShown } from './operations.ts';
import { counted, sectionName, sectionStatus, waitsForLead } from './words.ts';

function hint(section: SectionShown, today: string): string {
  return [
    section.ofAuthor ? 'The author' : (section.lead?.line ?? 'Nobody leads it'),
    section.onBehalf ? 'written on behalf of the lead' : '',
    waitsForLead(section) && section.due
      ? `${section.due < today ? 'was due' : 'due'} ${dayText(section.due)}`
      : '',
    section.openThreads > 0 ? `${counted(section.openThreads, 'comment')} open` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function taskOf(section: SectionShown, place: SectionPlace, today: string): Task {
  const { status, word } = sectionStatus(section);
  return {
    id: `section-${section.id}`,
    title: sectionName(section),
    to: place(section.id),
    hint: hint(section, today),
    status,
    statusWord: word,
  };
}

/** Where a section is read and written; undefined when it is not open to the reader. */
export type SectionPlace = (sectionId: string) => string | undefined;

type Run = { title: string | undefined; readonly sections: SectionShown[] };

/** Sections below the headings they stand under. A heading that only holds other headings goes in front of theirs. */
function runsOf(sections: readonly SectionShown[]): readonly Run[] {
  const runs: Run[] = [];
  let level = 0;
  for (const section of sections) {
    const last = runs.at(-1);
    if (section.kind === 'GROUP') {
      const above = last?.title !== undefined && last.sections.length === 0 ? `${last.title}: ` : '';
      if (above !== '') runs.pop();
      runs.push({ title: `${above}${sectionName(section)}`, sections: [] });
      level = section.level;
    } else if (last === undefined || (last.title !== undefined && section.level <= level)) {
      runs.push({ title: undefined, sections: [section] });
    } else last.sections.push(section);
  }
  return runs.filter((run) => run.sections.length > 0);
}

function titleOf({ title, sections }: Run): string {
  if (title !== undefined) return title;
  const [first, last] = [sections[0]?.number, sections.at(-1)?.number];
  return first && last && first !== last ? `Sections ${first} to ${last}` : `Section ${first ?? ''}`.trim();
}

/** The sections of a paper as a task list; `today` decides what is late, `place` whether there is a way to them. */
export function sectionGroups(
  sections: readonly SectionShown[],
  place: SectionPlace,
  today: string,
): readonly TaskGroup[] {
  return runsOf(sections).map((run) => ({
    title: titleOf(run),
    tasks: run.sections.map((section) => taskOf(section, place, today)),
  }));
}
