import { Database, type SectionView, sectionView } from '@countersign/database';
import { parseSectionDoc, renderSection } from '@countersign/document';
import {
  type Actor,
  availableSectionActs,
  can,
  type Moment,
  paperResource,
  SECTION_STATE_WORDS,
  type SectionFact,
  sectionResource,
  stateInWords,
  writingReasons,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import type { Outcome } from '../paper/outcome.ts';
import { refusalOf } from '../paper/papers.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { type Conflict, Refusal } from '../platform/result.types.ts';
import type { Section } from './section.types.ts';

/** Sections to look at: one statement each, and nothing of a draft that the reader may not see. */
@Injectable()
export class Sections {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One section; null when there is none, or none for this reader. */
  async read(who: SignedIn, sectionId: string): Promise<Section | null> {
    const now = this.clock.now();
    const view = await sectionView(this.database, sectionId, now.today);
    const section = view?.facts.sections.find(({ id }) => id === sectionId);
    if (!view || !section || !can(who.actor, 'readDraft', paperResource(view.facts))) return null;
    return presentSection(view, section, who.actor, now);
  }

  /** What an act answers: the section as it is now, every reason for the refusal, or who acted first. */
  async answer(who: SignedIn, outcome: Outcome): Promise<Section | Refusal | Conflict> {
    if (!outcome.done) return refusalOf(outcome);
    const section = await this.read(who, outcome.id);
    return (
      section ?? Refusal.because('not-found', 'The act was done, but the section is no longer yours to see.')
    );
  }
}

function presentSection(view: SectionView, section: SectionFact, actor: Actor, now: Moment): Section {
  const { facts } = view;
  const [blocked] = writingReasons(
    { resource: sectionResource(facts, section), paperState: facts.state, sectionState: section.state },
    actor,
  );
  return {
    id: section.id,
    number: section.number,
    heading: section.heading,
    paper: { ...facts, stateWords: stateInWords(facts) },
    ofAuthor: section.ofAuthor,
    lead: section.ofAuthor ? null : { ...section.lead, name: view.leadName ?? section.lead.line },
    state: section.state,
    stateWords: SECTION_STATE_WORDS[section.state],
    version: section.version,
    due: section.due,
    guidance: view.guidance,
    mayWrite: !blocked,
    readOnlyReason: blocked?.text ?? null,
    acts: availableSectionActs(facts, section, actor, now),
    signOffs: view.signOffs,
    threads: view.threads,
    html: view.content ? renderSection(parseSectionDoc(view.content), { number: section.number }) : '',
    hash: section.hash,
    empty: section.empty,
    savedAt: view.savedAt,
    previous: view.previous,
    next: view.next,
  };
}
