import { randomUUID } from 'node:crypto';
import {
  applicationSource,
  Database,
  installTemplates,
  latestTemplates,
  paperDraft,
  paperFacts,
  type SectionText,
  type StatementObserver,
  storeDocument,
  type UnitOfWork,
} from '@countersign/database';
import {
  parseSectionDoc,
  type SectionDoc,
  type SectionNode,
  sectionOf as sectionOfBlocks,
} from '@countersign/document';
import {
  type Day,
  DEFAULT_ROUTE,
  londonDay,
  type MeetingAct,
  type Moment,
  type PaperAct,
  type PaperFacts,
  quarterlyBoardDeadlines,
  SECTION_LIFECYCLE,
  type SectionAct,
  type TemplateDefinition,
  WRITING_STATES,
  type WrittenLine,
} from '@countersign/domain';
import pg from 'pg';
import { BankHolidays } from '../../api/calendar/bank-holidays.ts';
import { type CommissionAsked, Commissions } from '../../api/commission/commissions.ts';
import { MeetingActs, type MeetingDeed } from '../../api/meeting/meeting-acts.ts';
import { Planning } from '../../api/meeting/planning.ts';
import type { Brought } from '../../api/paper/bring.ts';
import { freeze } from '../../api/paper/draft.ts';
import { OpenTexts } from '../../api/paper/open-texts.ts';
import type { Outcome } from '../../api/paper/outcome.ts';
import { PaperActs } from '../../api/paper/paper-acts.ts';
import { hashOf, newToken, Sessions } from '../../api/platform/auth/sessions.ts';
import type { SignedIn } from '../../api/platform/auth/signed-in.ts';
import { Clock } from '../../api/platform/clock.ts';
import { Ids } from '../../api/platform/ids.ts';
import { Listener } from '../../api/platform/live/listener.ts';
import { Live } from '../../api/platform/live.ts';
import type { Settings } from '../../api/platform/settings.ts';
import { figuresIn, storedText } from '../../api/section/stored-text.ts';
import { testDatabase } from './database.ts';
import { PEOPLE } from './paper-model.ts';

/** A clock that stands at the morning of a day, and ticks a second at every look. */
export class OfficeClock extends Clock {
  private time = 0;

  constructor(day: Day) {
    super();
    this.goTo(day);
  }

  goTo(day: Day): void {
    this.time = Date.parse(`${day}T08:00:00.000Z`);
  }

  override now(): Moment {
    this.time += 1_000;
    const instant = new Date(this.time).toISOString();
    return { instant, today: londonDay(instant) };
  }
}

/** A line of the front sheet that somebody may fill in. */
const CONTACT_LINE: WrittenLine = {
  label: 'Contact for questions',
  from: 'written',
  key: 'contact',
  kind: 'text',
  required: false,
  guidance: '',
};

/** A paper as short as a whole lifecycle allows: one section of the author, which needs no writing, and two of leads. */
export const SHORT_PAPER: TemplateDefinition = {
  key: 'short-paper',
  version: 1,
  kind: 'A',
  name: 'Short paper',
  strategy: 'Police and Crime Plan',
  marking: 'OFFICIAL',
  period: { kind: 'quarter', calendar: 'financial' },
  leadLabel: 'Lead',
  frontSheet: [CONTACT_LINE],
  sections: (['author', 'lead', 'lead'] as const).map((writer, index) => ({
    key: `section-${index}`,
    number: `${index + 1}.0`,
    heading: `Section ${index + 1}`,
    level: 1,
    kind: 'text',
    writer,
    required: true,
    guidance: '',
    ...(writer === 'author' ? { statement: 'The board is asked to note this paper.' } : {}),
  })),
  deadlines: quarterlyBoardDeadlines,
  route: DEFAULT_ROUTE,
};

const POSTS: Readonly<Record<string, string>> = {
  officer: 'ACC Crime',
  'second-officer': 'DCC',
  'author-and-officer': 'ACC Local Policing',
};

/** Runs a statement and answers its rows. */
type Owner = <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

/** What tests do with papers, through the product's own services, on a database and in a time of their own. */
export class Office {
  readonly papers: PaperActs;
  readonly meetings: MeetingActs;
  private readonly planning: Planning;
  private readonly commissions: Commissions;
  private readonly sessions: Sessions;
  private readonly tokens = new Map<string, string>();
  private readonly cogMeetings = new Map<string, string>();

  private constructor(
    readonly database: Database,
    readonly settings: Settings,
    readonly clock: OfficeClock,
    /** Runs a statement as the owner of the database: to set a scene, or to look behind it. */
    readonly owner: Owner,
    /** Ids of people by their name in `PEOPLE`, and of posts and boards by theirs. */
    private readonly ids: Map<string, string>,
    /** Deletes the database. */
    readonly close: () => Promise<void>,
  ) {
    const live = new Live(new Listener(settings));
    const holidays = new BankHolidays();
    this.papers = new PaperActs(database, clock, new OpenTexts(), new Ids());
    this.meetings = new MeetingActs(database, clock, live);
    this.planning = new Planning(database, holidays, clock, new Ids(), live);
    this.commissions = new Commissions(database, clock, live, new Ids(), holidays);
    this.sessions = new Sessions(database, clock, settings);
  }

  /** Opens an office with everybody of `PEOPLE` in it, on the morning of a day. */
  static async open(day: Day, observe?: StatementObserver): Promise<Office> {
    const { settings, drop } = await testDatabase();
    const source = await applicationSource(settings.applicationUrl).initialize();
    const pool = new pg.Pool({ connectionString: settings.ownerUrl, max: 2 });
    const owner: Owner = async (text, values = []) => (await pool.query(text, [...values])).rows;
    const close = async () => {
      await source.destroy();
      await pool.end();
      await drop();
    };
    const database = new Database(source, observe);
    await installTemplates(database, [SHORT_PAPER]);
    return new Office(database, settings, new OfficeClock(day), owner, await furnish(owner), close);
  }

  /** The id of a person of `PEOPLE`, of a post by its title, or of the `board` or `cog`. */
  id(name: string): string {
    const id = this.ids.get(name);
    if (!id) throw new Error(`There is no ${name} in this office.`);
    return id;
  }

  /** Somebody as they are now, who typed their password a moment ago. */
  async who(name: string): Promise<SignedIn> {
    const now = this.clock.now();
    const day = `${name} ${now.today}`;
    const token = this.tokens.get(day) ?? (await this.signIn(name, now));
    this.tokens.set(day, token);
    const who = await this.sessions.open(this.database, token, now);
    if (!who) throw new Error(`The door is shut for ${name}.`);
    return { ...who, signedInAt: now.instant };
  }

  /** Plans a meeting of `board`, `cog` or a board made here; answers its id. */
  async plan(of: string, day: Day): Promise<string> {
    const plan = { name: `${of} of ${day}`, day, startsAt: null, place: null };
    const board = { boardId: this.id(of), programmeId: null };
    return done(await this.planning.plan(await this.who('governance'), randomUUID(), board, plan));
  }

  /** Makes another board, so that a test has its meetings to itself; answers its name. */
  async makeBoard(): Promise<string> {
    const name = `board ${randomUUID()}`;
    await make(this.owner, this.ids, name, BOARD, ['board', name]);
    return name;
  }

  /** A meeting of COG today. */
  async cogToday(): Promise<string> {
    const { today } = this.clock.now();
    const found = this.cogMeetings.get(today) ?? (await this.plan('cog', today));
    this.cogMeetings.set(today, found);
    return found;
  }

  /** Commissions a paper from the author, with lead-a and lead-b, for the officer; answers its id. */
  async commission(
    meetingId: string,
    title = 'Crime prevention',
    more: Pick<CommissionAsked, 'fromPaperId' | 'questions'> & { readonly periodStart?: Day } = {},
  ): Promise<string> {
    const template = (await latestTemplates(this.database)).find(
      ({ definition }) => definition.key === SHORT_PAPER.key,
    );
    const asked = {
      key: randomUUID(),
      templateId: template?.id ?? '',
      meetingId,
      title,
      periodStart: '2026-01-01',
      authorId: this.id('author'),
      chiefOfficerPostId: this.id('ACC Crime'),
      leads: [
        { sectionKey: 'section-1', personId: this.id('lead-a') },
        { sectionKey: 'section-2', personId: this.id('lead-b') },
      ],
      ...more,
    };
    return done(await this.commissions.commission(await this.who('governance'), asked));
  }

  /** The paper as decisions see it, today. */
  async facts(paperId: string): Promise<PaperFacts> {
    const facts = await paperFacts(this.database, paperId, this.clock.now().today);
    if (!facts) throw new Error('The paper is gone.');
    return facts;
  }

  /** The hash that the paper would be submitted with now. */
  async draftHash(paperId: string): Promise<string> {
    const draft = await paperDraft(this.database, paperId, this.clock.now().today);
    if (!draft) throw new Error('The paper is gone.');
    return freeze(draft).hash;
  }

  /** An act on a paper as its page would send it now, or as one that showed `shown`; `brought` is what was typed. */
  async act(
    by: string,
    act: PaperAct,
    paperId: string,
    brought: Brought = {},
    shown?: PaperFacts,
  ): Promise<Outcome> {
    const facts = shown ?? (await this.facts(paperId));
    const hash = act === 'submitPaper' ? await this.draftHash(paperId) : facts.edition?.hash;
    const on = { id: paperId, key: randomUUID(), version: facts.version };
    return this.papers.onPaper(await this.who(by), act, on, { ...(hash ? { hash } : {}), ...brought });
  }

  /** An act on the nth section of a paper, as its page would send it now, or as one that showed `shown`. */
  async onSection(
    by: string,
    act: SectionAct,
    paperId: string,
    nth: number,
    brought: Brought = {},
    shown?: PaperFacts,
  ): Promise<Outcome> {
    const { id, version, hash } = sectionOf(shown ?? (await this.facts(paperId)), nth);
    const on = { id, key: randomUUID(), version };
    return this.papers.onSection(await this.who(by), act, on, { hash, ...brought });
  }

  /** An act on a meeting, on the version that stands. */
  async onMeeting(by: string, act: MeetingAct, meetingId: string, deed: MeetingDeed): Promise<Outcome> {
    const [meeting] = await this.owner<{ version: number }>('select version from meeting where id = $1', [
      meetingId,
    ]);
    const on = { id: meetingId, key: randomUUID(), version: meeting?.version ?? 0 };
    return this.meetings.run(await this.who(by), act, on, deed);
  }

  /** Stores words in the nth section as the editing server does, which asks about rights before. Answers whether it was open. */
  async write(by: string, paperId: string, nth: number, words: string | SectionDoc): Promise<boolean> {
    return this.writeText(by, paperId, nth, async (unit) =>
      typeof words === 'string' ? textOf(words) : storedText(words, false, await figuresIn(unit, [words])),
    );
  }

  /** Stores whole blocks likewise. */
  writeBlocks(by: string, paperId: string, nth: number, blocks: readonly SectionNode[]): Promise<boolean> {
    return this.write(by, paperId, nth, parseSectionDoc(sectionOfBlocks(...blocks)));
  }

  private async writeText(
    by: string,
    paperId: string,
    nth: number,
    textNow: (unit: UnitOfWork) => Promise<SectionText>,
  ): Promise<boolean> {
    const section = sectionOf(await this.facts(paperId), nth);
    const open = { sections: SECTION_LIFECYCLE.submitSection.from, papers: WRITING_STATES };
    const at = this.clock.now().instant;
    const stored = await this.database.inUnitOfWork((unit) =>
      storeDocument(unit, section.id, textNow, [this.id(by)], open, at),
    );
    if (stored === 'closed') return false;
    if (stored.state === 'not-started') await this.onSection(by, 'startSection', paperId, nth);
    return true;
  }

  private async signIn(name: string, { instant }: Moment): Promise<string> {
    const token = newToken();
    await this.owner(
      `insert into session (token_hash, person_id, started_at, seen_at, authenticated_at, ends_at)
       values ($1, $2, $3, $3::timestamptz + interval '11 hours', $3, $3::timestamptz + interval '12 hours')`,
      [hashOf(token), this.id(name), instant],
    );
    return token;
  }
}

/** A section that holds one paragraph of these words. */
export function textOf(words: string): SectionText {
  const text = { type: 'text', text: words };
  const doc: SectionDoc = { type: 'doc', content: [{ type: 'paragraph', content: [text] }] };
  return storedText(doc, false);
}

/** What an act that must be done answers: the id; a refusal is thrown with its reasons. */
export function done(outcome: Outcome): string {
  if (outcome.done) return outcome.id;
  throw new Error(saidOf(outcome).join(' '));
}

/** Why an act was not done, as codes: `conflict` for one that came too late, none for one that was done. */
export function codesOf(outcome: Outcome): readonly string[] {
  if (outcome.done) return [];
  return 'reasons' in outcome ? outcome.reasons.map(({ code }) => code) : ['conflict'];
}

function saidOf(outcome: Exclude<Outcome, { done: true }>): readonly string[] {
  return 'reasons' in outcome ? outcome.reasons.map(({ text }) => text) : [outcome.conflict.phrase];
}

/** The nth section of a paper, counted from 0. */
export function sectionOf(facts: PaperFacts, nth: number): PaperFacts['sections'][number] {
  const section = facts.sections[nth];
  if (!section) throw new Error(`The paper has no section ${nth}.`);
  return section;
}

const BOARD = 'insert into board (kind, name, short_name) values ($1, $2, $2)';

async function make(owner: Owner, ids: Map<string, string>, name: string, text: string, values: unknown[]) {
  const [row] = await owner<{ id: string }>(`${text} returning id`, values);
  if (!row) throw new Error(`There is no ${name}.`);
  ids.set(name, row.id);
  return row.id;
}

async function furnish(owner: Owner): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  await owner(
    "insert into organisation (name, short_name, office) values ('The force', 'Force', 'The board')",
  );
  await make(owner, ids, 'board', BOARD, ['board', 'Scrutiny Board']);
  await make(owner, ids, 'cog', BOARD, ['cog', 'Chief Officer Group']);
  for (const { personId: name, line, roles } of PEOPLE) {
    const person = "insert into person (name, email, kind) values ($1, $2, 'staff')";
    const id = await make(owner, ids, name, person, [line, `${name}@force.example`]);
    await owner('insert into role_grant (person_id, role) select $1, unnest($2::text[])', [id, roles]);
    const title = POSTS[name];
    if (!title) continue;
    const postId = await make(
      owner,
      ids,
      title,
      'insert into post (title, chief_officer) values ($1, true)',
      [title],
    );
    const starting = "insert into appointment (person_id, post_id, starts_on) values ($1, $2, '2020-01-01')";
    await owner(starting, [id, postId]);
  }
  return ids;
}
