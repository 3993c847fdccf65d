import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import type { Callers } from './callers.ts';
import type { Identify } from './rights.ts';
import { Throttle } from './throttle.ts';

const PATH = '/collab';
const LARGEST_FRAME = 2 * 1024 * 1024;
const SOCKETS_PER_PERSON = 20;
const PATIENCE_MS = 500;

/** Somebody who was let in. */
export interface Guest {
  readonly who: SignedIn;
  readonly identify: Identify;
  readonly request: IncomingMessage;
}

/** What happens to an open socket. */
export interface Conversation {
  handleMessage(data: Uint8Array): void;
  handleClose(event: { code: number; reason: string }): void;
}

/**
 * The door of `/collab` on the api's own HTTP server. Lets in a page of ours with the cookie of a session, and nobody
 * else; asks for no sub-protocol and reads nothing before.
 */
export class Door {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_FRAME,
    perMessageDeflate: false,
  });
  private readonly present = new Map<string, number>();

  constructor(
    private readonly callers: Callers,
    private readonly welcome: (socket: WebSocket, guest: Guest) => Conversation,
  ) {}

  open(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (request.url?.split('?')[0] === PATH) void this.knock(request, socket, head);
    });
  }

  /** Sends everybody away; who does not go is shown out. */
  close(): void {
    for (const socket of this.sockets.clients) {
      socket.close(1001, 'The server stops');
      setTimeout(() => socket.terminate(), PATIENCE_MS).unref();
    }
  }

  private async knock(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const drop = () => socket.destroy();
    socket.on('error', drop);
    try {
      const identify = () => this.callers.identify(request);
      const who = this.callers.isOurPage(request) ? await identify() : undefined;
      if (!who) return refuse(socket, '401 Unauthorized');
      if (this.count(who) >= SOCKETS_PER_PERSON) return refuse(socket, '429 Too Many Requests');
      socket.off('error', drop);
      this.sockets.handleUpgrade(request, socket, head, (opened) =>
        this.admit(opened, { who, identify, request }),
      );
    } catch {
      refuse(socket, '503 Service Unavailable');
    }
  }

  private admit(socket: WebSocket, guest: Guest): void {
    const { personId } = guest.who.actor;
    const throttle = new Throttle();
    const conversation = this.welcome(socket, guest);
    this.present.set(personId, this.count(guest.who) + 1);
    socket.on('message', (data: Buffer) => {
      if (throttle.takes()) conversation.handleMessage(new Uint8Array(data));
      else socket.close(1008, 'Too many messages');
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', (code, reason) => {
      this.present.set(personId, this.count(guest.who) - 1);
      conversation.handleClose({ code, reason: reason.toString() });
    });
  }

  private count({ actor }: SignedIn): number {
    return this.present.get(actor.personId) ?? 0;
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
