import type { Server } from 'node:http';
import { Database, givenTo, stillOpen } from '@countersign/database';
import {
  type beforeHandleAwarenessPayload,
  type beforeSyncPayload,
  type beforeUnloadDocumentPayload,
  type Connection,
  type connectedPayload,
  type Document,
  Hocuspocus,
  OutgoingMessage,
  type onAuthenticatePayload,
  type onChangePayload,
  type onDisconnectPayload,
  type onLoadDocumentPayload,
  type onStatelessPayload,
} from '@hocuspocus/server';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { snapshot, snapshotContainsUpdate, type XmlElement } from 'yjs';
import { Clock } from '../platform/clock.ts';
import { Live, type Signal } from '../platform/live.ts';
import { Callers } from './callers.ts';
import { Door, type Guest } from './door.ts';
import { copyOfRow, putQuestion, takeRows } from './given-rows.ts';
import { markOf } from './message.ts';
import { stamp } from './presence.ts';
import { Rights, type Verdict } from './rights.ts';
import { Saver } from './saver.ts';
import { Seat } from './seat.ts';
import { SectionStarter } from './section-starter.ts';
import { SectionStore } from './section-store.ts';

const SEATS_PER_SECTION = 60;
const SWEEP_MS = 10_000;
const MERGE_MS = 20;

/** The sub-messages of a synchronisation: a question for what is missing, its answer, and a change as it happens. */
const QUESTION = 0;
const ANSWER = 1;

const CODES = { notForYou: 4403, reset: 4409 } as const;

/** Nobody is behind what the server itself does to a text. */
type Context = { readonly guest?: Guest; readonly seat?: Seat };

/** Refuses without a word about why: what is forbidden looks like what does not exist. */
class Denied extends Error {
  readonly code = CODES.notForYou;
  constructor(readonly reason: 'not-found' | 'try-again' = 'not-found') {
    super('');
  }
}

const NOTHING: Verdict = { may: 'nothing' };
const REFUSED = 'you could not write here when these changes were made';

const isId = (name: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name);

/**
 * The collaboration server: one live document for each section, open to those who may read its paper, writable for
 * those who may write it at that very message.
 */
@Injectable()
export class EditingServer implements OnModuleDestroy {
  private readonly store: SectionStore;
  private readonly door: Door;
  private readonly hocuspocus: Hocuspocus<Context>;
  private readonly savers = new WeakMap<Document, Saver>();
  private readonly seats = new Set<Seat>();
  private readonly sweep: NodeJS.Timeout;
  private readonly stopListening: () => void;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    live: Live,
    callers: Callers,
    starter: SectionStarter,
  ) {
    this.store = new SectionStore(database, clock, starter);
    this.hocuspocus = new Hocuspocus<Context>({
      quiet: true,
      flushDelay: MERGE_MS,
      maxPendingDocuments: 1,
      maxUnauthenticatedQueueSize: 1024 * 1024,
      onAuthenticate: (payload) => this.authenticate(payload),
      onLoadDocument: (payload) => this.load(payload),
      connected: (payload) => this.connected(payload),
      beforeSync: (payload) => this.beforeSync(payload),
      beforeHandleAwareness: (payload) => this.beforeAwareness(payload),
      onChange: (payload) => this.changed(payload),
      onStateless: (payload) => this.stateless(payload),
      onDisconnect: (payload) => this.disconnected(payload),
      beforeUnloadDocument: (payload) => this.beforeUnload(payload),
    });
    this.door = new Door(callers, (socket, guest) =>
      this.hocuspocus.handleConnection(socket, new Request('http://localhost/collab'), { guest }),
    );
    this.stopListening = live.onTopic((signal) => this.hear(signal));
    this.sweep = setInterval(() => void this.sendAwayTheExpired(), SWEEP_MS).unref();
  }

  /** How many sections are in memory. */
  get openSections(): number {
    return this.hocuspocus.getDocumentsCount();
  }

  /** Opens `/collab` on the api's HTTP server. */
  listenOn(server: Server): void {
    this.door.open(server);
  }

  /**
   * Resolves when everything that has reached us for these sections is in the database; call it before an act that
   * closes them. Rejects when it could not be stored: then the act must not go on.
   */
  async settle(sectionIds: readonly string[]): Promise<void> {
    await Promise.all(sectionIds.map((id) => this.settleOne(id)));
  }

  /** Resolves when a section's stored text holds what it was given; whoever has it open sees it arrive. */
  give(sectionId: string): Promise<void> {
    return this.inText(sectionId, () => undefined);
  }

  /**
   * Resolves when a question's row stands in the text of another section, with all that was said to it, or in none any
   * more. It is put there before it is taken out here, so that no fault in between loses a word.
   */
  async moveQuestion(questionId: string, from: string, to: string | undefined): Promise<void> {
    if (to !== undefined) {
      let row: XmlElement | undefined;
      await this.inText(from, (document) => {
        row = copyOfRow(document, questionId);
      });
      await this.inText(to, (document) => row && putQuestion(document, questionId, row));
    }
    await this.inText(from, (document) => takeRows(document, [questionId]));
  }

  /** Does something in the text of a section, puts into it what it was given, and stores it. */
  private async inText(sectionId: string, change: (document: Document) => void): Promise<void> {
    const rows = await givenTo(this.database, sectionId);
    const own = await this.hocuspocus.openDirectConnection(sectionId, {});
    try {
      await own.transact((document) => {
        change(document);
        this.store.give(document, rows);
      });
      if (own.document) this.savers.get(own.document)?.changed(undefined);
      await this.settleOne(sectionId);
    } finally {
      await own.disconnect();
    }
  }

  async onModuleDestroy(): Promise<void> {
    this.stopListening();
    clearInterval(this.sweep);
    this.door.close();
    await Promise.allSettled([...this.hocuspocus.documents.keys()].map((id) => this.settleOne(id)));
  }

  private async settleOne(sectionId: string): Promise<void> {
    const document = this.hocuspocus.documents.get(sectionId);
    if (!document) return;
    const seats = [...this.seats].filter((seat) => seat.sectionId === sectionId);
    await Promise.all(seats.map((seat) => seat.connection?.waitForPendingMessages()));
    await this.savers.get(document)?.flush();
  }

  private async authenticate({ context, documentName, connectionConfig }: onAuthenticatePayload<Context>) {
    const { guest } = context;
    if (!guest) throw new Denied();
    const rights = new Rights(guest.identify, this.database, documentName);
    const verdict = isId(documentName) ? await rights.now() : NOTHING;
    const document = this.hocuspocus.documents.get(documentName);
    if (verdict.may === 'nothing') throw new Denied();
    if (document && (this.isClosing(document) || document.getConnectionsCount() >= SEATS_PER_SECTION))
      throw new Denied('try-again');
    connectionConfig.readOnly = verdict.may !== 'write';
    return { seat: new Seat(documentName, verdict.paperId, verdict.who, rights) };
  }

  private async load({ document }: onLoadDocumentPayload<Context>): Promise<void> {
    const savedAt = await this.store.load(document);
    const saver = new Saver(
      (writers) => this.store.store(document, writers),
      (reason) => this.reset(document, reason),
      savedAt,
    );
    this.savers.set(document, saver);
  }

  private async connected({ connection, context: { seat } }: connectedPayload<Context>): Promise<void> {
    if (!seat) return;
    this.sit(seat, connection);
    seat.rights.forget();
    if (this.isClosing(connection.document)) seat.dismiss(CODES.reset, 'closing');
    else await this.refresh(seat);
  }

  private async beforeSync({ connection, context, document, type, payload }: beforeSyncPayload<Context>) {
    const { seat } = context;
    if (!seat) throw new Denied();
    this.sit(seat, connection);
    const verdict = await seat.rights.now();
    this.enforce(seat, verdict);
    if (verdict.may === 'nothing') throw new Denied();
    if (type === QUESTION) return;
    if (!connection.readOnly) seat.lost &&= type !== ANSWER;
    else if (!snapshotContainsUpdate(snapshot(document), payload)) seat.lost = true;
  }

  private async beforeAwareness({
    context,
    connection,
    document,
    states,
  }: beforeHandleAwarenessPayload<Context>) {
    if (!context?.seat || !connection) throw new Denied();
    stamp(states, context.seat, connection, document);
  }

  private async changed({ document, context }: onChangePayload<Context>): Promise<void> {
    this.savers.get(document)?.changed(context.seat?.who);
  }

  private async stateless({ connection, document, payload }: onStatelessPayload): Promise<void> {
    const { seat } = connection.context as Context;
    const mark = markOf(payload);
    if (!seat || mark === undefined) return;
    const notStored = (reason: string, final: boolean) => seat.tell({ notStored: mark, reason, final });
    if (seat.lost) notStored(REFUSED, true);
    else this.savers.get(document)?.mark({ stored: (at) => seat.tell({ stored: mark, at }), notStored });
  }

  private async disconnected({ context: { seat } }: onDisconnectPayload<Context>): Promise<void> {
    if (seat) this.seats.delete(seat);
  }

  /** A document leaves memory only when nothing of it is unsaved and nobody's last messages are still to be read. */
  private async beforeUnload({ document, documentName }: beforeUnloadDocumentPayload): Promise<void> {
    const current = this.hocuspocus.documents.get(documentName) === document;
    const awaited = [...this.seats].some((seat) => seat.connection?.document === document);
    if (!current || awaited) throw new Denied();
    await this.savers.get(document)?.flush();
  }

  /** The first messages are read before `connected` is called, so whichever comes first does it. */
  private sit(seat: Seat, connection: Connection<Context>): void {
    seat.connection = connection;
    this.seats.add(seat);
  }

  private hear(signal: Signal): void {
    const concerned = [...this.seats].filter((seat) => seat.concerns(signal));
    for (const seat of concerned) seat.rights.forget();
    this.refreshAll(concerned);
  }

  /** A session that reaches its limits says nothing. Asking here does not count as using it. */
  private async sendAwayTheExpired(): Promise<void> {
    const seats = [...this.seats];
    const ids = seats.map(({ who }) => who.sessionId);
    const open = await stillOpen(this.database, ids, this.clock.now()).catch(() => new Set(ids));
    for (const seat of seats) if (!open.has(seat.who.sessionId)) seat.dismiss(CODES.notForYou, 'not-found');
  }

  private refreshAll(seats: readonly Seat[]): void {
    for (const seat of seats) void this.refresh(seat);
  }

  private async refresh(seat: Seat): Promise<void> {
    try {
      this.enforce(seat, await seat.rights.now());
    } catch {
      seat.dismiss(1011, 'Rights could not be checked');
    }
  }

  /** Makes the connection what the verdict says. Whoever may write again is asked for what was refused meanwhile. */
  private enforce(seat: Seat, verdict: Verdict): void {
    const { connection } = seat;
    if (!connection) return;
    if (verdict.may === 'nothing') {
      seat.dismiss(CODES.notForYou, 'not-found');
      return;
    }
    seat.who = verdict.who;
    const before = connection.readOnly;
    connection.readOnly = verdict.may !== 'write';
    seat.tellAccess(connection.readOnly, verdict.reason);
    if (before && !connection.readOnly && seat.lost)
      connection.send(
        new OutgoingMessage(connection.messageAddress)
          .createSyncMessage()
          .writeFirstSyncStepFor(connection.document)
          .toUint8Array(),
      );
  }

  private isClosing(document: Document): boolean {
    return this.savers.get(document)?.closed !== undefined;
  }

  /** What is in memory is not the section's text: every editor is told to open what is stored. */
  private reset(document: Document, reason: string): void {
    for (const seat of this.seats) {
      if (seat.connection?.document !== document) continue;
      seat.tell({ reset: reason });
      seat.dismiss(CODES.reset, 'reset');
    }
  }
}
