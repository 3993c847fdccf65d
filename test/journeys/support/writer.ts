import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import { Doc, XmlElement, XmlText } from 'yjs';
import type { Browser } from '../../support/browser.ts';

/** Writes one paragraph into a section, and waits until it is stored. */
export async function write(browser: Browser, sectionId: string, words: string): Promise<void> {
  const headers = browser.headers();
  class Socket extends WebSocket {
    constructor(url: string) {
      super(url, { headers });
    }
  }
  const url = `${browser.address.replace('http', 'ws')}/collab`;
  const websocketProvider = new HocuspocusProviderWebsocket({ url, WebSocketPolyfill: Socket });
  const document = new Doc();
  await new Promise<void>((resolve, reject) => {
    const provider = new HocuspocusProvider({
      name: sectionId,
      document,
      websocketProvider,
      token: '',
      onSynced: ({ state }) => {
        if (!state) return;
        const paragraph = new XmlElement('paragraph');
        paragraph.insert(0, [new XmlText(words)]);
        document.getXmlFragment('default').push([paragraph]);
        provider.sendStateless(JSON.stringify({ mark: 1 }));
      },
      onStateless: ({ payload }) => {
        const told: unknown = JSON.parse(payload);
        if (typeof told !== 'object' || told === null) return;
        if ('stored' in told) resolve();
        if ('notStored' in told) reject(new Error(`${words} was not stored: ${payload}`));
      },
      onAuthenticationFailed: ({ reason }) => reject(new Error(`The section stays shut: ${reason}`)),
    });
    provider.attach();
  }).finally(() => websocketProvider.destroy());
}
