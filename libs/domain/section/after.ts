import type { Change } from '../paper/change.ts';
import type { SectionFact } from '../paper/facts.ts';

/** A section after an act on it. Undefined when it has to be read again: another lead's line is not known to the act. */
export function afterAct(section: SectionFact, changes: readonly Change[]): SectionFact | undefined {
  if (changes.some(({ change }) => change === 'section-lead')) return undefined;
  return changes.reduce(changed, { ...section, version: section.version + 1 });
}

function changed(section: SectionFact, change: Change): SectionFact {
  if (change.change === 'section-state')
    return { ...section, state: change.to, onBehalf: change.onBehalf ?? false };
  if (change.change === 'section-due') return { ...section, due: change.due };
  return section;
}
