/**
 * Values handed from whoever pushes to one consumer. A consumer that is slow finds only the latest: each value says
 * "ask again", so older ones add nothing and memory stays bounded.
 */
export class Queue<Value> implements AsyncIterableIterator<Value> {
  private latest: Value | undefined;
  private waiting: ((result: IteratorResult<Value, undefined>) => void) | undefined;
  private ended = false;

  constructor(private readonly onEnd: () => void) {}

  push(value: Value): void {
    if (this.ended) return;
    if (!this.waiting) {
      this.latest = value;
      return;
    }
    this.waiting({ value, done: false });
    this.waiting = undefined;
  }

  next(): Promise<IteratorResult<Value, undefined>> {
    const value = this.latest;
    this.latest = undefined;
    if (this.ended) return Promise.resolve({ value: undefined, done: true });
    if (value !== undefined) return Promise.resolve({ value, done: false });
    return new Promise((resolve) => {
      this.waiting = resolve;
    });
  }

  return(): Promise<IteratorResult<Value, undefined>> {
    const end = { value: undefined, done: true } as const;
    if (!this.ended) {
      this.ended = true;
      this.onEnd();
      this.waiting?.(end);
    }
    return Promise.resolve(end);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
