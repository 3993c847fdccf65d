import type { IncomingMessage } from 'node:http';
import type { SignedIn } from '../platform/auth/signed-in.ts';

/** Who stands behind a socket. Implemented by the platform's sessions. */
export abstract class Callers {
  /** Whether the page that opens the socket is ours. */
  abstract isOurPage(request: IncomingMessage): boolean;
  /** Who the session cookie of the request opens for now, asked anew each time; undefined once it opens nothing. */
  abstract identify(request: IncomingMessage): Promise<SignedIn | undefined>;
}
