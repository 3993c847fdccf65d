/**
 * Keeps count of the changes made in this page that the server has not yet said are in its database. A mark asks about
 * everything before it; its answer settles exactly that.
 */
export class Ledger {
  private made = 0;
  private settled = 0;
  private marks = 0;
  private readonly asked = new Map<number, number>();

  /** Changes that are only in this page, as far as anybody knows. */
  get open(): number {
    return this.made - this.settled;
  }

  change(): void {
    this.made += 1;
  }

  /** The number of the next mark, to be sent after all changes made so far. */
  mark(): number {
    this.marks += 1;
    this.asked.set(this.marks, this.made);
    return this.marks;
  }

  /** The server says that what came before this mark is stored. An answer to a mark it was not asked is ignored. */
  stored(mark: number): void {
    this.settled = Math.max(this.settled, this.asked.get(mark) ?? 0);
    for (const earlier of this.asked.keys()) if (earlier <= mark) this.asked.delete(earlier);
  }

  /** The connection broke: marks on their way are not answered any more. */
  forgetMarks(): void {
    this.asked.clear();
  }
}
