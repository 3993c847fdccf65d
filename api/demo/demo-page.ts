import { Database, type Statement } from '@countersign/database';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { Settings } from '../platform/settings.ts';
import { DEMO_PASSWORD, DEMO_PEOPLE, demoEmail } from './cast/people.ts';

const PEOPLE: Statement = {
  name: 'demo-people',
  text: `select p.id, p.name, p.email, person_line(p.id, $2::date) as line from person p
    where p.email = any($1) and p.disabled_at is null`,
};

/** What the demo adds to the sign-in page: its people, what each can try, and their password. Outside the demo, nothing. */
@Injectable()
export class DemoPage {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async read() {
    if (!this.settings.demo) return { demoPassword: null, demoPeople: [] };
    const about = new Map(
      DEMO_PEOPLE.map((person, nth) => [demoEmail(person.name), { nth, about: person.about }]),
    );
    const rows = await this.database.rows<{ id: string; name: string; email: string; line: string }>(PEOPLE, [
      [...about.keys()],
      this.clock.now().today,
    ]);
    const demoPeople = rows
      .map((row) => ({
        ...row,
        nth: about.get(row.email)?.nth ?? 0,
        about: about.get(row.email)?.about ?? '',
      }))
      .sort((a, b) => a.nth - b.nth);
    return { demoPassword: demoPeople.length > 0 ? DEMO_PASSWORD : null, demoPeople };
  }
}
