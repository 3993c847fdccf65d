import {
  Database,
  type EditionReading,
  editionReading,
  type PaperView,
  paperDraft,
  paperView,
  rememberSeen,
  type ThreadView,
} from '@countersign/database';
import {
  type EditionContent,
  type EditionFrame,
  markingLine,
  type OutlineEntry,
  outline,
  renderEdition,
} from '@countersign/document';
import { can, mayReadEdition, paperResource, stateInWords } from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import { freeze } from '../paper/draft.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { changedSections } from './changed-sections.ts';
import { approvalsOf, draftFrame, frameOf } from './edition-frame.ts';
import type { Reading } from './reading.types.ts';

/** An edition with everything to render it by. */
export interface Readable {
  readonly view: PaperView;
  readonly content: EditionContent;
  readonly frame: EditionFrame;
  readonly edition: EditionReading | null;
}

/** Editions and drafts to read. Nothing of a paper that the reader may not see. */
@Injectable()
export class Readings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** An edition of a paper, the latest unless one is named; null when there is none, or none for this reader. */
  async edition(who: SignedIn, paperId: string, editionId: string | null): Promise<Readable | null> {
    const now = this.clock.now();
    const view = await this.view(who, paperId);
    if (!view) return null;
    const edition = await editionReading(this.database, paperId, editionId, who.actor.personId, now.today);
    if (!edition) return null;
    const issued = edition.issuedAs !== null;
    if (!mayReadEdition(who.actor, view.facts, { hash: edition.hash, issued })) return null;
    const content = JSON.parse(edition.canonical) as EditionContent;
    return { view, edition, content, frame: frameOf(view, edition, content) };
  }

  /** The draft exactly as it would be submitted now; null when there is no such paper for this reader. */
  async draft(who: SignedIn, paperId: string): Promise<Readable | null> {
    const view = await this.view(who, paperId, 'readDraft');
    const draft = view && (await paperDraft(this.database, paperId, this.clock.now().today));
    if (!view || !draft) return null;
    const { content, hash } = freeze(draft);
    return { view, content, edition: null, frame: draftFrame(view, hash) };
  }

  /** What a reader is shown, and from now on has seen. */
  async show(who: SignedIn, readable: Readable): Promise<Reading> {
    const { edition, view } = readable;
    if (edition)
      await rememberSeen(
        this.database,
        who.actor.personId,
        view.facts.id,
        edition.id,
        this.clock.now().instant,
      );
    return present(readable);
  }

  /** What was said about the draft is left out for whoever may not read the draft. */
  private async view(
    who: SignedIn,
    paperId: string,
    action: 'readPaper' | 'readDraft' = 'readPaper',
  ): Promise<PaperView | null> {
    const view = await paperView(this.database, paperId, this.clock.now().today, ['approvals', 'threads']);
    if (!view || !can(who.actor, action, paperResource(view.facts))) return null;
    return can(who.actor, 'readDraft', paperResource(view.facts)) ? view : { ...view, threads: [] };
  }
}

/** A line of the contents, with its anchor as the rendered text has it. */
export const entryOf =
  (prefix: string) =>
  ({ anchor, depth, number, heading }: OutlineEntry) => ({
    id: `${prefix}${anchor}`,
    level: depth,
    number,
    heading,
  });

const isOpen = (thread: ThreadView) => thread.resolvedAt === null;

function present({ view, content, frame, edition }: Readable): Reading {
  const { facts } = view;
  return {
    paper: { ...facts, stateWords: stateInWords(facts) },
    editionId: edition?.id ?? null,
    edition: frame.number,
    state: frame.state,
    hash: frame.hash,
    marking: markingLine(content.marking),
    html: renderEdition(content, frame),
    outline: outline(content).map(entryOf('')),
    frontSheet: frame.frontSheet,
    signOffs: (edition?.signOffs ?? []).map(({ number, heading, ...signOff }) => ({
      ...signOff,
      section: `${number} ${heading}`.trim(),
    })),
    approvals: edition ? approvalsOf(view, edition) : [],
    openThreads: (view.threads ?? []).filter(isOpen),
    changedSince: edition?.seenBefore
      ? changedSections(JSON.parse(edition.seenBefore) as EditionContent, content)
      : [],
    pdf: edition
      ? `/files/papers/${facts.id}/editions/${edition.id}.pdf`
      : `/files/papers/${facts.id}/draft.pdf`,
  };
}
