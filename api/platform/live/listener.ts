import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { Settings } from '../settings.ts';
import type { Announcement, Signal } from './signal.ts';

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

/** The one connection of this process that listens. It comes back by itself, and then says that it may have missed something. */
@Injectable()
export class Listener {
  private hear: (signal: Signal) => void = () => undefined;
  private client: pg.Client | undefined;
  private stopped = false;

  constructor(private readonly settings: Settings) {}

  onSignal(hear: (signal: Signal) => void): void {
    this.hear = hear;
  }

  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.settings.applicationUrl,
      application_name: 'countersign live',
      keepAlive: true,
    });
    client.on('notification', ({ payload }) => {
      if (!payload) return;
      const { topics = [], at } = JSON.parse(payload) as Partial<Announcement> & Pick<Announcement, 'at'>;
      for (const topic of topics) this.hear({ topic, at });
    });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('listen countersign');
    client.once('end', () => void this.comeBack());
    this.client = client;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.client?.end();
  }

  private async comeBack(): Promise<void> {
    for (let wait = FIRST_PAUSE; !this.stopped; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      await pause(wait, undefined, { ref: false });
      if (this.stopped) return;
      const back = await this.start().then(
        () => true,
        () => false,
      );
      if (back) return this.hear({ topic: 'missed', at: new Date().toISOString() });
    }
  }
}
