import type { IncomingMessage } from 'node:http';
import { Database, stillOpen } from '@countersign/database';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { WebSocket } from 'ws';
import { Sessions } from '../auth/sessions.ts';
import { socketContextFor } from '../auth/visitor-of.ts';
import { Clock } from '../clock.ts';
import { Live } from '../live.ts';

/** What graphql-ws tells of a socket. */
export interface Connecting {
  readonly extra: { readonly request: IncomingMessage; readonly socket: WebSocket };
}

const SWEEP_MS = 1_000;
const NOT_OURS = 4403;

/** The open subscription sockets. One closes at the latest two seconds after its session ends or its person is disabled. */
@Injectable()
export class Sockets implements OnModuleDestroy {
  private readonly open = new Map<WebSocket, string>();
  private readonly sweeping: NodeJS.Timeout;
  private changed = false;

  constructor(
    private readonly sessions: Sessions,
    private readonly database: Database,
    private readonly clock: Clock,
    live: Live,
  ) {
    live.onTopic(({ topic }) => {
      if (topic.startsWith('person:') || topic === 'rights' || topic === 'missed') this.changed = true;
    });
    let round = 0;
    this.sweeping = setInterval(() => {
      round += 1;
      if (this.changed || round % 30 === 0) void this.sweep().catch(() => undefined);
    }, SWEEP_MS).unref();
  }

  /** Lets a socket in: a page of ours, with a session that is open. Anything else is refused. */
  async admit({ extra: { request, socket } }: Connecting): Promise<boolean> {
    const who = this.sessions.isOurs(request) ? await this.sessions.identify(request) : undefined;
    if (!who) return false;
    this.open.set(socket, who.sessionId);
    socket.once('close', () => this.open.delete(socket));
    return true;
  }

  /** The context of an operation on a socket. */
  readonly contextOf = ({ extra: { request } }: Connecting) => socketContextFor(this.sessions, request);

  onModuleDestroy(): void {
    clearInterval(this.sweeping);
    for (const socket of this.open.keys()) socket.close(1001, 'The server stops');
  }

  private async sweep(): Promise<void> {
    this.changed = false;
    if (this.open.size === 0) return;
    const open = await stillOpen(this.database, [...new Set(this.open.values())], this.clock.now());
    for (const [socket, session] of this.open) if (!open.has(session)) socket.close(NOT_OURS, 'Signed out');
  }
}
