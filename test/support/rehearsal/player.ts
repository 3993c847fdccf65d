import { setTimeout as pause } from 'node:timers/promises';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import { Doc, XmlElement, XmlText } from 'yjs';
import type { Told } from '../../../api/editing/message.ts';
import type { Playhouse } from './playhouse.ts';
import type { Part } from './stage.ts';

/** Waits until something holds; fails after `within` milliseconds with what did not happen. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  within = 15_000,
): Promise<void> {
  for (const end = Date.now() + within; Date.now() < end; await pause(5)) if (await holds()) return;
  throw new Error(`It did not happen within ${within} ms: ${what}.`);
}

/** One editor without a screen. It writes whenever it is told to, whatever the server said about its rights. */
export class Player {
  readonly document = new Doc();
  readonly told: Told[] = [];
  readonly closes: number[] = [];
  denied: string | undefined;
  readonly provider: HocuspocusProvider;
  readonly socket: HocuspocusProviderWebsocket;
  private readonly sockets: WebSocket[] = [];
  private marks = 0;

  constructor(house: Playhouse, part: Part, sectionId: string) {
    const headers = { cookie: `countersign=${part}`, origin: `http://${house.address}` };
    const { sockets } = this;
    class Socket extends WebSocket {
      constructor(url: string) {
        super(url, { headers });
        this.on('error', () => undefined);
        sockets.push(this);
      }
    }
    this.socket = new HocuspocusProviderWebsocket({
      url: `ws://${house.address}/collab`,
      WebSocketPolyfill: Socket,
      delay: 50,
      minDelay: 20,
      maxDelay: 200,
      onClose: ({ event }) => void this.closes.push(event.code),
    });
    this.provider = new HocuspocusProvider({
      name: sectionId,
      document: this.document,
      websocketProvider: this.socket,
      token: '',
      onStateless: ({ payload }) => void this.told.push(JSON.parse(payload)),
      onAuthenticationFailed: ({ reason }) => {
        this.denied = reason;
      },
    });
    this.provider.attach();
  }

  get text(): string {
    return this.document.getXmlFragment('default').toString();
  }

  async enter(): Promise<this> {
    await until('the text arrives', () => this.provider.synced);
    await until('access is told', () => this.told.some((told) => 'readOnly' in told));
    return this;
  }

  write(words: string): void {
    const paragraph = new XmlElement('paragraph');
    paragraph.insert(0, [new XmlText(words)]);
    this.document.getXmlFragment('default').push([paragraph]);
  }

  /** Asks whether all so far is stored; the answer. */
  async mark(): Promise<Told> {
    this.marks += 1;
    const mark = this.marks;
    this.provider.sendStateless(JSON.stringify({ mark }));
    const isAnswer = (told: Told) =>
      ('stored' in told && told.stored === mark) || ('notStored' in told && told.notStored === mark);
    await until('the mark is answered', () => this.told.some(isAnswer));
    const answer = this.told.find(isAnswer);
    if (!answer) throw new Error('The mark was not answered.');
    return answer;
  }

  /** Breaks the connection without a word. */
  cut(): void {
    this.sockets.at(-1)?.terminate();
  }

  leave(): void {
    // A timer that a cut has started would connect again.
    this.socket.connect = () => Promise.resolve();
    this.provider.destroy();
    this.socket.destroy();
    this.document.destroy();
  }
}
