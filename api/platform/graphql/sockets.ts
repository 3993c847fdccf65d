import { Database, stillOpen } from '@countersign/database';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { WebSocket } from 'ws';
import type { SignedIn } from '../auth/signed-in.ts';
import { Clock } from '../clock.ts';

const SWEEP_MS = 1_000;
const SIGNED_OUT = 4403;

/**
 * The open subscription sockets. While there are any, their sessions are looked at every second, so that a socket closes
 * at the latest two seconds after its session ended for whatever reason: signed out, expired, its person disabled.
 */
@Injectable()
export class Sockets implements OnModuleDestroy {
  private readonly open = new Map<WebSocket, string>();
  private readonly sweeping: NodeJS.Timeout;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.sweeping = setInterval(() => void this.sweep().catch(() => undefined), SWEEP_MS).unref();
  }

  /** Watches over a socket until it closes. */
  hold(socket: WebSocket, { sessionId }: SignedIn): void {
    this.open.set(socket, sessionId);
    socket.once('close', () => this.open.delete(socket));
  }

  onModuleDestroy(): void {
    clearInterval(this.sweeping);
  }

  private async sweep(): Promise<void> {
    if (this.open.size === 0) return;
    const open = await stillOpen(this.database, [...new Set(this.open.values())], this.clock.now());
    for (const [socket, session] of this.open) if (!open.has(session)) socket.close(SIGNED_OUT, 'Signed out');
  }
}
