import type { Actor } from '@countersign/domain';

/** Somebody who is signed in, as they are at this request: nothing of it is kept from one request to the next. */
export interface SignedIn {
  readonly actor: Actor;
  readonly sessionId: string;
  /** When this person last typed their password in this session, ISO. Signing asks that it is recent. */
  readonly signedInAt: string;
}
