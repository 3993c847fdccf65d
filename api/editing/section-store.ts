import { type Database, loadDocument, storeDocument, type UnitOfWork } from '@countersign/database';
import { type OwedRow, SECTION_LIFECYCLE, WRITING_STATES } from '@countersign/domain';
import type { Document } from '@hocuspocus/server';
import { applyUpdate, encodeStateAsUpdate } from 'yjs';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import type { Clock } from '../platform/clock.ts';
import { figuresIn, readableText } from '../section/stored-text.ts';
import { readDocument } from './document-state.ts';
import { restoreGiven, takeRows } from './given-rows.ts';
import type { Stored } from './saver.ts';
import type { SectionStarter } from './section-starter.ts';

/** A section takes text while it can still be signed, and its paper while it is worked on. */
const OPEN = { sections: SECTION_LIFECYCLE.submitSection.from, papers: WRITING_STATES };

const CLOSED = 'the section was signed or its paper sent on before these changes reached us';
const UNREADABLE = 'the changes are not the text of a section';

/** Moves live documents between memory and the database. */
export class SectionStore {
  private readonly given = new WeakMap<Document, readonly OwedRow[]>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly starter: SectionStarter,
  ) {}

  /** Fills a document from the database. Returns when it was stored, ISO; now, for a section nobody has written in. */
  async load(document: Document): Promise<string> {
    const stored = await loadDocument(this.database, document.name);
    if (!stored) return this.clock.now().instant;
    applyUpdate(document, stored.state);
    takeRows(document, stored.elsewhere);
    this.give(document, stored.given);
    return stored.savedAt;
  }

  /** From now on the document holds these rows, in the words they came in, whenever it is stored. */
  give(document: Document, rows: readonly OwedRow[]): void {
    this.given.set(document, rows);
    restoreGiven(document, rows);
  }

  /** Stores a document as it is at the call, with its writers, in one transaction; refused once the section is closed. */
  async store(document: Document, writers: readonly SignedIn[]): Promise<Stored> {
    const typed = this.typedIn(document);
    if (!typed) return { closed: UNREADABLE };
    const { doc, ...live } = typed;
    const at = this.clock.now().instant;
    const personIds = writers.map(({ actor }) => actor.personId);
    const textNow = async (unit: UnitOfWork) => ({
      ...live,
      ...readableText(doc, await figuresIn(unit, [doc])),
    });
    const stored = await this.database.inUnitOfWork((unit) =>
      storeDocument(unit, document.name, textNow, personIds, OPEN, at),
    );
    if (stored === 'closed') return { closed: CLOSED };
    const [first] = writers;
    if (stored.state === 'not-started' && first)
      await this.starter.start(document.name, stored.version, first);
    return { at };
  }

  /** What is typed now, taken at the call, beside what the section was given; what the figures in it say is asked later. */
  private typedIn(document: Document) {
    try {
      restoreGiven(document, this.given.get(document) ?? []);
      const { content: doc, empty } = readDocument(document);
      return { doc, empty, state: encodeStateAsUpdate(document) };
    } catch {
      return undefined;
    }
  }
}
