import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Database, markSeen, type OpenSession, openSession, type Statements } from '@countersign/database';
import type { Moment } from '@countersign/domain';
import fastifyCookie from '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.ts';
import { Settings } from '../settings.ts';
import type { SignedIn } from './signed-in.ts';

/** A new session token: 256 random bits. Only its hash is ever stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Who stands behind a request: asked of the database each time, so that a change of rights holds at once. */
@Injectable()
export class Sessions {
  /** The `__Host-` prefix ties the cookie to this host; browsers accept it only over https. */
  readonly cookie: string;
  private readonly secure: boolean;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {
    this.secure = settings.publicUrl?.startsWith('https://') ?? false;
    this.cookie = this.secure ? '__Host-countersign' : 'countersign';
  }

  /** How the cookie is set; without a token it is taken away. */
  get cookieOptions() {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.secure } as const;
  }

  /** Who the cookie of a request opens for now; undefined when it opens nothing. Being asked counts as use. */
  async identify(request: Pick<IncomingMessage, 'headers'>): Promise<SignedIn | undefined> {
    const { session, now } = await this.sessionOf(request);
    if (session?.unseen) await markSeen(this.database, session.id, now);
    return session && signedIn(session);
  }

  /** The same for what a page does by itself. It does not count as use: an open page keeps no session open. */
  async watch(request: Pick<IncomingMessage, 'headers'>): Promise<SignedIn | undefined> {
    const { session } = await this.sessionOf(request);
    return session && signedIn(session);
  }

  /** Who a new token opens; undefined when it opens nothing. */
  async open(from: Statements, token: string, now: Moment): Promise<SignedIn | undefined> {
    const session = await openSession(from, hashOf(token), now);
    return session && signedIn(session);
  }

  private async sessionOf({ headers }: Pick<IncomingMessage, 'headers'>) {
    const now = this.clock.now();
    const token = fastifyCookie.parse(headers.cookie ?? '')[this.cookie];
    return { now, session: token ? await openSession(this.database, hashOf(token), now) : undefined };
  }

  /** Whether a page of ours sent the request. Browsers say where a page is from at every act and every socket; silence is no. */
  isOurs(request: Pick<IncomingMessage, 'headers'>): boolean {
    const { origin, host } = request.headers;
    if (!origin || !URL.canParse(origin)) return false;
    return this.settings.publicUrl ? origin === this.settings.publicUrl : new URL(origin).host === host;
  }
}

const signedIn = ({ actor, id, signedInAt }: OpenSession): SignedIn => ({ actor, sessionId: id, signedInAt });
