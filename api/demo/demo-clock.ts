import { type Day, londonDay, type Moment } from '@countersign/domain';
import { Clock } from '../platform/clock.ts';

const STEP_MS = 47_000;

/** A clock that walks through the past: it goes where it is sent, ticks at every look, and never runs back. */
export class DemoClock extends Clock {
  private time = 0;

  /** Sends it to a time of a day, `09:30` in UTC; later if it is past that already. */
  moveTo(day: Day, time: string): void {
    this.time = Math.max(this.time, Date.parse(`${day}T${time}:00.000Z`));
  }

  override now(): Moment {
    this.time += STEP_MS;
    const instant = new Date(this.time).toISOString();
    return { instant, today: londonDay(instant) };
  }
}
