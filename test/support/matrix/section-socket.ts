import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { OutgoingMessage } from '@hocuspocus/server';
import { WebSocket } from 'ws';
import { Doc, encodeStateAsUpdate, XmlElement, XmlText } from 'yjs';
import type { Told } from '../../../api/editing/message.ts';
import { until } from '../rehearsal/player.ts';

/** An open section without a screen: it sends whatever it is told to, whatever the server said about its rights. */
export class SectionSocket {
  private readonly told: Told[] = [];
  private readonly document = new Doc();
  private readonly socket: HocuspocusProviderWebsocket;
  private readonly provider: HocuspocusProvider;
  private ended: 'unauthenticated' | 'hidden' | undefined;

  constructor(address: string, cookie: string, sectionId: string) {
    const turnedAway = () => {
      this.ended ??= 'unauthenticated';
    };
    class Socket extends WebSocket {
      constructor(url: string) {
        super(url, { headers: { cookie, origin: address } });
        this.on('error', turnedAway);
      }
    }
    this.socket = new HocuspocusProviderWebsocket({
      url: `${address.replace('http', 'ws')}/collab`,
      WebSocketPolyfill: Socket,
      maxAttempts: 1,
    });
    this.provider = new HocuspocusProvider({
      name: sectionId,
      document: this.document,
      websocketProvider: this.socket,
      token: '',
      onStateless: ({ payload }) => void this.told.push(JSON.parse(payload)),
      onAuthenticationFailed: () => {
        this.ended ??= 'hidden';
      },
    });
    this.provider.attach();
  }

  /** Waits to be let in or turned away. */
  async enter(): Promise<'unauthenticated' | 'hidden' | 'in'> {
    const isIn = () => this.provider.synced && this.told.some((told) => 'readOnly' in told);
    await until('the door says yes or no', () => this.ended !== undefined || isIn());
    return this.ended ?? 'in';
  }

  /** Sends a change; why it was not stored, or undefined when it was. */
  async write(): Promise<string | undefined> {
    const paragraph = new XmlElement('paragraph');
    paragraph.insert(0, [new XmlText('A change.')]);
    this.document.getXmlFragment('default').push([paragraph]);
    this.provider.sendStateless(JSON.stringify({ mark: 1 }));
    const answered = () => this.told.some((told) => 'stored' in told || 'notStored' in told);
    await until('the change is answered', answered);
    if (this.told.some((told) => 'stored' in told)) return undefined;
    return this.told.flatMap((told) => ('readOnly' in told ? [told.reason ?? ''] : [])).at(-1) ?? '';
  }

  /** Sends a change of another section over this very socket, without having asked for that section. */
  smuggleInto(sectionId: string): void {
    const document = new Doc();
    const paragraph = new XmlElement('paragraph');
    paragraph.insert(0, [new XmlText('Smuggled.')]);
    document.getXmlFragment('default').push([paragraph]);
    const change = new OutgoingMessage(sectionId).createSyncMessage();
    this.socket.send(change.writeUpdate(encodeStateAsUpdate(document)).toUint8Array());
    document.destroy();
  }

  /** Says that somebody is at the section, under this mark. */
  appear(mark: string): void {
    this.provider.setAwarenessField('cursor', { mark });
  }

  /** Waits until it is told of somebody under this mark. */
  async sees(mark: string): Promise<void> {
    const states = () => JSON.stringify([...(this.provider.awareness?.getStates().values() ?? [])]);
    await until('somebody appears', () => states().includes(mark));
  }

  leave(): void {
    // A timer that a refusal has started would connect again.
    this.socket.connect = () => Promise.resolve();
    this.provider.destroy();
    this.socket.destroy();
    this.document.destroy();
  }
}
