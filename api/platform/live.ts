import { announcing, type Statement, type Statements } from '@countersign/database';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Listener } from './live/listener.ts';
import { Queue } from './live/queue.ts';
import type { Signal, Topic } from './live/signal.ts';

export type { Signal, Topic };

const NOTIFY: Statement = {
  name: 'live-notify',
  text: announcing('select unnest($1::text[])'),
};

/** Tells every process what changed, through PostgreSQL, once the transaction that changed it has committed. */
@Injectable()
export class Live implements OnModuleDestroy {
  private readonly hearers = new Set<(signal: Signal) => void>();

  constructor(private readonly listener: Listener) {
    listener.onSignal((signal) => {
      for (const hear of this.hearers) hear(signal);
    });
  }

  /** Announces changes when `unit` commits; nothing is announced when it rolls back. */
  async notifyOn(unit: Statements, ...topics: Topic[]): Promise<void> {
    await unit.rows(NOTIFY, [topics]);
  }

  /** Calls `hear` at every signal, `missed` included, until the returned function is called. */
  onTopic(hear: (signal: Signal) => void): () => void {
    this.hearers.add(hear);
    return () => this.hearers.delete(hear);
  }

  /** The signals of one topic (and `missed`) from now on, until the consumer returns. */
  subscribe(topic: Topic): AsyncIterableIterator<Signal> {
    const queue = new Queue<Signal>(() => stop());
    const stop = this.onTopic((signal) => {
      if (signal.topic === topic || signal.topic === 'missed') queue.push(signal);
    });
    return queue;
  }

  /** Resolves when the first connection listens; signals before are not heard. */
  start(): Promise<void> {
    return this.listener.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.listener.stop();
  }
}
