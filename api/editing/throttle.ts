const PER_SECOND = 100;
const AT_ONCE = 400;

/** How fast one socket may send: far above anybody's typing, far below what would slow others down. */
export class Throttle {
  private left = AT_ONCE;
  private since = Date.now();

  /** Counts one message; false when it is one too many. */
  takes(): boolean {
    const now = Date.now();
    this.left = Math.min(AT_ONCE, this.left + ((now - this.since) / 1_000) * PER_SECOND) - 1;
    this.since = now;
    return this.left >= 0;
  }
}
