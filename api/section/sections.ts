import { Database, paperDraft, type SectionView, sectionView } from '@countersign/database';
import { drawsOnPaper, paperAround, parseSectionDoc, renderSection } from '@countersign/document';
import {
  type Actor,
  availableSectionActs,
  can,
  type Moment,
  PAPER_STATE_WORDS,
  type PaperAround,
  paperResource,
  phrase,
  SECTION_STATE_WORDS,
  STANDARD_STYLE,
  sectionResource,
  stateInWords,
  unansweredIn,
  writingReasons,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import { freeze } from '../paper/draft.ts';
import type { Outcome } from '../paper/outcome.ts';
import { refusalOf } from '../paper/papers.ts';
import type { SectionAfter } from '../paper/section-after.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { type Conflict, Refusal } from '../platform/result.types.ts';
import type { Section } from './section.types.ts';

/**
 * Sections to look at, and nothing of a draft that the reader may not see: one statement each, and one more for a text to
 * be read that draws on the whole paper.
 */
@Injectable()
export class Sections {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One section, its text as the paper prints it if that is wanted; null when there is none, or none for this reader. */
  async read(who: SignedIn, sectionId: string, wantsText = true): Promise<Section | null> {
    const now = this.clock.now();
    const view = await sectionView(this.database, sectionId, now.today);
    const section = view?.facts.sections.find(({ id }) => id === sectionId);
    if (!view || !section || !can(who.actor, 'readDraft', paperResource(view.facts))) return null;
    return {
      ...presentCore({ ...view, section }, who.actor, now),
      paper: { ...view.facts, stateWords: stateInWords(view.facts) },
      guidance: view.guidance,
      threads: view.threads,
      html: wantsText ? await this.text(view, section.number, now) : '',
      keptExtracts: Object.entries(view.keptExtracts).map(([source, kept]) => ({ source, ...kept })),
      savedAt: view.savedAt,
      previous: view.previous,
      next: view.next,
    };
  }

  /**
   * What an act answers: the section as it is now, every reason for the refusal, or who acted first. What the act itself
   * knows is not read again, unless more than that is asked for.
   */
  async answer(
    who: SignedIn,
    outcome: Outcome,
    fields: ReadonlySet<string>,
  ): Promise<Answered | Refusal | Conflict> {
    if (!outcome.done) return refusalOf(outcome);
    const section =
      (outcome.section && this.known(who, outcome.section, fields)) ??
      (await this.read(who, outcome.id, fields.has('html')));
    return (
      section ?? Refusal.because('not-found', 'The act was done, but the section is no longer yours to see.')
    );
  }

  private async text(
    { content, facts, style }: SectionView,
    number: string,
    { today }: Moment,
  ): Promise<string> {
    if (!content) return '';
    const doc = parseSectionDoc(content);
    return renderSection(doc, {
      number,
      style: style ?? STANDARD_STYLE,
      around: drawsOnPaper(doc) ? await this.around(facts.id, today) : [],
    });
  }

  private async around(paperId: string, today: string): Promise<PaperAround> {
    const draft = await paperDraft(this.database, paperId, today);
    return draft ? paperAround(freeze(draft).content.sections) : [];
  }

  private known(who: SignedIn, after: SectionAfter, fields: ReadonlySet<string>): SectionCore | undefined {
    const core = presentCore(after, who.actor, this.clock.now());
    return [...fields].every((field) => field in core || field === '__typename') ? core : undefined;
  }
}

/** What an act on a section knows of it without reading it again. */
type SectionCore = Omit<
  Section,
  'guidance' | 'threads' | 'html' | 'keptExtracts' | 'savedAt' | 'previous' | 'next'
>;

/** A section as it is answered: all of it, or all that was asked for. */
type Answered = Section | (SectionCore & Partial<Section>);

function presentCore(
  { facts, section, leadName, signOffs }: SectionAfter,
  actor: Actor,
  now: Moment,
): SectionCore {
  const [blocked] = writingReasons(
    { resource: sectionResource(facts, section), paperState: facts.state, sectionState: section.state },
    actor,
  );
  return {
    id: section.id,
    number: section.number,
    heading: section.heading,
    paper: { ...facts, stateWords: PAPER_STATE_WORDS[facts.state] },
    ofAuthor: section.ofAuthor,
    lead: section.ofAuthor ? null : { ...section.lead, name: leadName ?? section.lead.line },
    state: section.state,
    stateWords: SECTION_STATE_WORDS[section.state],
    version: section.version,
    due: section.due,
    mayWrite: !blocked,
    readOnlyReason: blocked?.text ?? null,
    acts: availableSectionActs(facts, section, actor, now),
    signOffs: signOffs.map(({ fell, ...signOff }) => ({
      ...signOff,
      fallen: fell && `${fell.by} ${phrase(fell.event)}`,
    })),
    hash: section.hash,
    empty: section.empty,
    carried: section.memory.carried,
    owed: unansweredIn(section.memory, section.given),
    given: section.given.map(({ id }) => id),
  };
}
