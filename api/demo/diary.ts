import type { Day } from '@countersign/domain';
import type { DemoClock } from './demo-clock.ts';

interface Entry {
  readonly day: Day;
  readonly time: string;
  readonly work: () => Promise<void>;
}

/** What the demo's people did when. Stories write in any order; it is lived in the order of time. */
export class Diary {
  private readonly entries: Entry[] = [];

  /** Notes what happens on a day from a time, `09:30`. */
  on(day: Day, time: string, work: () => Promise<void>): void {
    this.entries.push({ day, time, work });
  }

  /** Lives every entry, earliest first, each at its own time of the clock. */
  async live(clock: DemoClock): Promise<void> {
    const inOrder = [...this.entries].sort((a, b) =>
      `${a.day} ${a.time}`.localeCompare(`${b.day} ${b.time}`),
    );
    for (const { day, time, work } of inOrder) {
      clock.moveTo(day, time);
      await work();
    }
  }
}
