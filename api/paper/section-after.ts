import type { Applying, Done, SectionToDecide, SignOffView } from '@countersign/database';
import {
  type AroundSection,
  afterAct,
  type Change,
  type EventDraft,
  type SectionFact,
} from '@countersign/domain';

/** A section as an act on it left it, known without asking the database again. */
export interface SectionAfter {
  readonly facts: AroundSection;
  readonly section: SectionFact;
  readonly leadName: string | null;
  readonly signOffs: readonly SignOffView[];
}

/** A section after its act was done; undefined when it has to be read again. */
export function sectionAfter(
  { facts, section, leadName, signOffs }: SectionToDecide,
  { actor, at }: Applying,
  { changes, event }: { readonly changes: readonly Change[]; readonly event: EventDraft },
  { signOffId }: Done,
): SectionAfter | undefined {
  const after = afterAct(section, changes);
  if (!after) return undefined;
  const fallen = changes.some(({ change }) => change === 'revoke-sign-offs');
  const fell = { by: actor.line, event };
  const before = fallen
    ? signOffs.map((each) => ({ ...each, standing: false, fell: each.fell ?? fell }))
    : signOffs;
  const sign = (change: Change): readonly SignOffView[] =>
    change.change === 'sign-section' && signOffId
      ? [
          {
            id: signOffId,
            line: actor.line,
            as: change.as,
            at,
            hash: change.hash,
            standing: change.hash === section.hash,
            fell: null,
          },
        ]
      : [];
  return {
    facts,
    section: after,
    leadName,
    signOffs: [...before, ...changes.flatMap(sign)].sort(bySeniority),
  };
}

/** As the database orders them, also when a clock was set back between two of them. */
const bySeniority = (a: SignOffView, b: SignOffView) =>
  a.at === b.at ? Number(a.id > b.id) - Number(a.id < b.id) : Number(a.at > b.at) - Number(a.at < b.at);
