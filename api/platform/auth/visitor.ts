import type { FastifyReply } from 'fastify';
import type { SignedIn } from './signed-in.ts';

/** Whoever sent one request or opened one socket; signed in or not. */
export interface Visitor {
  /** Who is signed in; undefined when nobody is. The database is asked once per request, at the first call. */
  who(): Promise<SignedIn | undefined>;
  /** The network address, for throttling. */
  readonly address: string;
  /** What the browser says that it is, for the list of sessions. */
  readonly device: string;
  /** The answer, for its cookies; undefined on a socket. */
  readonly reply?: FastifyReply;
}

/** What every resolver finds in its context; the guard adds `who` once it has let somebody in. */
export interface RequestContext {
  readonly visitor: Visitor;
  who?: SignedIn;
}
