import type { Day, Holidays } from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import DateHolidays from 'date-holidays';

/** The bank holidays of England, which deadlines are counted around. */
@Injectable()
export class BankHolidays {
  private readonly calendar = new DateHolidays('GB', 'ENG', { types: ['public', 'bank'] });
  private readonly years = new Map<number, readonly Day[]>();

  /** Those of the year of `day`, the year before and the year after: as far as any deadline reaches. */
  around(day: Day): Holidays {
    const year = Number(day.slice(0, 4));
    return new Set([year - 1, year, year + 1].flatMap((each) => this.inYear(each)));
  }

  private inYear(year: number): readonly Day[] {
    const known = this.years.get(year);
    if (known) return known;
    const days = this.calendar.getHolidays(year).map(({ date }) => date.slice(0, 10));
    this.years.set(year, days);
    return days;
  }
}
