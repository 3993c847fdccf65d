import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';

/** Our socket to `/collab`. It keeps no letters for later: after a cut, the two sides compare what they have instead. */
export class CollabSocket extends HocuspocusProviderWebsocket {
  private over = false;

  /** Also called by a timer that a cut has started; by then the page may have been left. */
  override async connect(): Promise<unknown> {
    return this.over ? undefined : super.connect();
  }

  override destroy(): void {
    this.over = true;
    super.destroy();
  }

  override send(message: Uint8Array): void {
    if (this.webSocket?.readyState === WebSocket.OPEN) super.send(message);
  }

  /** Connects again, also while the old connection is still being closed. */
  comeBack(): void {
    this.shouldConnect = true;
    void this.connect();
  }
}

/** Opens a socket to the server that this page came from, and again within a few seconds whenever it breaks. */
export const openSocket = (): CollabSocket =>
  new CollabSocket({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/collab`,
    delay: 500,
    minDelay: 250,
    maxDelay: 4_000,
  });
