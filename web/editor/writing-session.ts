import { HocuspocusProvider } from '@hocuspocus/provider';
import { Doc } from 'yjs';
import type { Present } from '../ui/state/people.tsx';
import type { Saving } from '../ui/state/save-state.tsx';
import { Ledger } from './ledger.ts';
import { type CollabSocket, openSocket } from './socket.ts';
import { readTold, type Told } from './told.ts';

/** An open section as its page shows it: the same object until something in it changes. */
export type Writing = {
  /** `opening` until the text is here; `gone` when the section is not for this person any more. */
  readonly stage: 'opening' | 'open' | 'gone';
  readonly mayWrite: boolean;
  /** Why not, in words. */
  readonly reason: string | null;
  /** Everybody else who has the section open. */
  readonly others: readonly Present[];
};

/** What has become of what was typed. It changes with every key, and is kept apart for that. */
export type Kept = {
  readonly saving: Saving;
  /** Changes that are only in this page. */
  readonly unsaved: number;
};

const MARK_AFTER_MS = 100;
const FRAME_MS = 30;
const KNOCK_AFTER_MS = 500;

/**
 * One person's stay in one section: its live document, the connection, and what has become of every change. Nothing is
 * called saved before the server says that it is in the database.
 */
export class WritingSession {
  readonly document = new Doc();
  readonly provider: HocuspocusProvider;
  private readonly socket: CollabSocket = openSocket();
  private readonly ledger = new Ledger();
  private readonly listeners = new Set<() => void>();
  private online = false;
  private opened = false;
  private gone = false;
  private mayWrite = false;
  private reason: string | null = null;
  private savedAt: string | undefined;
  private trouble: string | undefined;
  private markTimer: ReturnType<typeof setTimeout> | undefined;
  private shown: Writing;
  private fate: Kept = { saving: { kind: 'saving' }, unsaved: 0 };

  /** `onReset` is called when the text in this page is not the section's any more, with the reason in words. */
  constructor(
    readonly sectionId: string,
    private readonly onReset: (reason: string) => void,
  ) {
    this.shown = this.look();
    this.provider = new HocuspocusProvider({
      name: sectionId,
      document: this.document,
      websocketProvider: this.socket,
      token: '',
      flushDelay: FRAME_MS,
      onSynced: ({ state }) => state && this.synced(),
      onStateless: ({ payload }) => this.hear(readTold(payload)),
      onClose: () => this.cut(),
      onAuthenticationFailed: ({ reason }) => (reason === 'try-again' ? this.knockAgain() : this.sentAway()),
      onAwarenessChange: () => this.show(),
    });
    this.document.on('update', this.noteChange);
    addEventListener('offline', this.goOffline);
    addEventListener('online', this.goOnline);
    this.provider.attach();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  current = (): Writing => this.shown;

  kept = (): Kept => this.fate;

  /** Ends the stay. What is unsaved now is lost. */
  close(): void {
    clearTimeout(this.markTimer);
    removeEventListener('offline', this.goOffline);
    removeEventListener('online', this.goOnline);
    this.listeners.clear();
    this.provider.destroy();
    this.socket.destroy();
    this.document.destroy();
  }

  private noteChange = (_update: Uint8Array, origin: unknown): void => {
    if (origin === this.provider) return;
    this.ledger.change();
    this.askIfStored();
    this.show();
  };

  private goOffline = (): void => {
    this.socket.disconnect();
    this.cut();
  };

  private goOnline = (): void => {
    this.socket.comeBack();
  };

  private synced(): void {
    this.online = true;
    this.opened = true;
    this.askIfStored();
    this.show();
  }

  private cut(): void {
    this.online = false;
    this.ledger.forgetMarks();
    this.show();
  }

  private knockAgain(): void {
    setTimeout(() => void this.provider.onOpen(new Event('open')), KNOCK_AFTER_MS);
  }

  private sentAway(): void {
    this.gone = true;
    this.socket.disconnect();
    this.show();
  }

  /** Asks whether everything typed so far is stored; after it on the same connection, so that it is answered after it. */
  private askIfStored(): void {
    this.markTimer ??= setTimeout(() => {
      this.markTimer = undefined;
      if (!this.online) return;
      this.provider.flushPendingUpdates();
      this.provider.sendStateless(JSON.stringify({ mark: this.ledger.mark() }));
    }, MARK_AFTER_MS);
  }

  private hear(told: Told | undefined): void {
    switch (told?.kind) {
      case 'stored':
        this.ledger.stored(told.mark);
        this.savedAt = told.at;
        this.trouble = undefined;
        break;
      case 'not-stored':
        this.trouble = told.reason;
        break;
      case 'access':
        this.mayWrite = !told.readOnly;
        this.reason = told.reason;
        if (this.mayWrite && this.ledger.open > 0) this.askIfStored();
        break;
      case 'reset':
        this.onReset(told.reason);
        return;
    }
    this.show();
  }

  private show(): void {
    const now = this.look();
    if (!isSame(this.shown, now)) this.shown = now;
    this.fate = { saving: this.savingState(), unsaved: this.ledger.open };
    for (const listener of this.listeners) listener();
  }

  private look(): Writing {
    const stage = this.gone ? 'gone' : this.opened ? 'open' : 'opening';
    return {
      stage,
      mayWrite: this.mayWrite && stage === 'open',
      reason: this.reason,
      others: this.opened ? othersOf(this.provider) : [],
    };
  }

  private savingState(): Saving {
    const changes = this.ledger.open;
    if (this.opened && !this.online) return { kind: 'offline', changes };
    if (changes > 0 && this.trouble !== undefined) return { kind: 'cannot', why: this.trouble };
    return changes === 0 && this.savedAt !== undefined
      ? { kind: 'saved', at: this.savedAt }
      : { kind: 'saving' };
  }
}

function isSame(a: Writing, b: Writing): boolean {
  const names = ({ others }: Writing) => others.map(({ id, name }) => `${id} ${name}`).join();
  return a.stage === b.stage && a.mayWrite === b.mayWrite && a.reason === b.reason && names(a) === names(b);
}

function othersOf({ awareness, document }: HocuspocusProvider): Present[] {
  const others = new Map<string, Present>();
  for (const [client, state] of awareness?.getStates() ?? []) {
    const user: unknown = state.user;
    if (client !== document.clientID && isPerson(user)) others.set(user.id, { id: user.id, name: user.name });
  }
  return [...others.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

const isPerson = (user: unknown): user is { id: string; name: string } =>
  typeof user === 'object' &&
  user !== null &&
  'id' in user &&
  typeof user.id === 'string' &&
  'name' in user &&
  typeof user.name === 'string';
