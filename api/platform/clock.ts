import { londonDay, type Moment } from '@countersign/domain';
import { Injectable } from '@nestjs/common';

/** The time. The only place that reads the machine's clock for a decision; tests put another in its place. */
@Injectable()
export class Clock {
  /** Now: the instant in UTC and the day in London. */
  now(): Moment {
    const instant = new Date().toISOString();
    return { instant, today: londonDay(instant) };
  }
}
