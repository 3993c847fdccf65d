import {
  carryOut,
  holdPrinting,
  type PrintingSection,
  paperToDecide,
  type UnitOfWork,
} from '@countersign/database';
import { parseSectionDoc } from '@countersign/document';
import {
  canonicalJson,
  type FigureCause,
  type FigureStyle,
  FOLLOWING_STATES,
  type Moment,
  type Refigured,
  refigure,
  STANDARD_STYLE,
} from '@countersign/domain';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { sha256 } from '../platform/digest.ts';
import { figuresIn, readableText } from '../section/stored-text.ts';

/** What changed what the store says, or how it is printed: a file, or the rules of a measure. */
export interface ChangedBy {
  readonly who: SignedIn;
  readonly cause: FigureCause;
  /** The measures that may read otherwise. */
  readonly measures: readonly string[];
  /** The key of the press. */
  readonly key: string;
}

/**
 * Carries it into every open paper that prints the measures, in the unit of work of the act: sections whose text
 * reads otherwise are written anew, and exactly their signatures and the approvals of their papers fall.
 */
export async function followFigures(unit: UnitOfWork, by: ChangedBy, now: Moment): Promise<void> {
  const printing = await holdPrinting(unit, by.measures, FOLLOWING_STATES);
  if (printing.length === 0) return;
  for (const [paperId, refigured] of await readOtherwise(unit, printing))
    await refigurePaper(unit, paperId, refigured, by, now);
}

/** The sections that read otherwise now, by paper. */
async function readOtherwise(
  unit: UnitOfWork,
  printing: readonly PrintingSection[],
): Promise<ReadonlyMap<string, readonly Refigured[]>> {
  const sections = printing.map((section) => ({ ...section, doc: parseSectionDoc(section.content) }));
  const changed = new Map<string, Refigured[]>();
  for (const [style, written] of inStyles(sections)) {
    const figures = await figuresIn(
      unit,
      written.map(({ doc }) => doc),
      style,
    );
    for (const { sectionId, paperId, doc, hash: before } of written) {
      const { content, hash } = readableText(doc, figures, style);
      if (hash === before) continue;
      changed.set(paperId, [...(changed.get(paperId) ?? []), { sectionId, content, hash }]);
    }
  }
  return changed;
}

/** Sections by the rule that their papers print by: nearly always all by one. */
function inStyles<Section extends { readonly style: FigureStyle | null }>(
  sections: readonly Section[],
): readonly (readonly [FigureStyle, readonly Section[]])[] {
  const groups = new Map<string, [FigureStyle, Section[]]>();
  for (const section of sections) {
    const style = section.style ?? STANDARD_STYLE;
    const name = canonicalJson({ ...style });
    const group = groups.get(name);
    if (group) group[1].push(section);
    else groups.set(name, [style, [section]]);
  }
  return [...groups.values()];
}

async function refigurePaper(
  unit: UnitOfWork,
  paperId: string,
  refigured: readonly Refigured[],
  { who, cause, key }: ChangedBy,
  now: Moment,
): Promise<void> {
  // One press of the button is one act on each paper, so each has a key of its own.
  const on = { id: paperId, key: `${key.slice(0, 60)} ${paperId}` };
  const found = await paperToDecide(unit, paperId, now.today, {
    personId: who.actor.personId,
    key: on.key,
  });
  if (!found) throw new Error(`Paper ${paperId} is gone under its lock.`);
  const { changes, event, notices } = refigure(found.facts, refigured, cause);
  const applying = { facts: found.facts, actor: who.actor, at: now.instant };
  const done = await carryOut(unit, { act: event.act, on, found, applying, changes, event, notices }, sha256);
  if (!done) throw new Error(`Paper ${paperId} was overtaken under its lock.`);
}
