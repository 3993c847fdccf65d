import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import { Callers } from '../../editing/callers.ts';
import { Sessions } from './sessions.ts';
import type { SignedIn } from './signed-in.ts';

/** Sessions as the editing server asks for them, at every message: none of them counts as use. */
@Injectable()
export class SocketCallers extends Callers {
  constructor(private readonly sessions: Sessions) {
    super();
  }

  override isOurPage(request: IncomingMessage): boolean {
    return this.sessions.isOurs(request);
  }

  override identify(request: IncomingMessage): Promise<SignedIn | undefined> {
    return this.sessions.watch(request);
  }
}
