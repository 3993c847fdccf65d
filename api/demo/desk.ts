import { type Database, paperDraft, paperFacts, type Statement, storeDocument } from '@countersign/database';
import { isEmptySection, type SectionDoc, withGiven } from '@countersign/document';
import {
  type MeetingAct,
  type OwedRow,
  type PaperAct,
  type PaperFacts,
  type Period,
  SECTION_LIFECYCLE,
  type SectionAct,
  WRITING_STATES,
} from '@countersign/domain';
import type { BankHolidays } from '../calendar/bank-holidays.ts';
import { type CommissionAsked, Commissions } from '../commission/commissions.ts';
import { MeetingActs, type MeetingDeed } from '../meeting/meeting-acts.ts';
import { Planning } from '../meeting/planning.ts';
import type { Brought } from '../paper/bring.ts';
import { freeze } from '../paper/draft.ts';
import { OpenTexts } from '../paper/open-texts.ts';
import type { Outcome } from '../paper/outcome.ts';
import { PaperActs } from '../paper/paper-acts.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Ids } from '../platform/ids.ts';
import type { Live } from '../platform/live.ts';
import { Refusal } from '../platform/result.types.ts';
import { figuresIn, storedText } from '../section/stored-text.ts';
import { Threads } from '../thread/threads.ts';
import { bindWritten } from './bind-written.ts';
import { DEMO_PEOPLE, demoEmail } from './cast/people.ts';
import { signInThen } from './cast/sign-in.ts';
import type { DemoClock } from './demo-clock.ts';
import { answered, type Said } from './texts/answers.ts';
import { withRiskIds } from './texts/risk-ids.ts';

const SECTIONS: Statement = {
  name: 'demo-sections',
  text: `select id, key, given from section where paper_id = $1 and kind = 'text' order by position`,
};

const MEETING_VERSION: Statement = {
  name: 'demo-meeting-version',
  text: 'select version from meeting where id = $1',
};

const OPENED_THREAD: Statement = {
  name: 'demo-opened-thread',
  text: `select subject_id as id from act_receipt where key = $1 and act = 'openThread'`,
};

/** A section of text with the promises and questions it was given. */
type SectionGiven = { readonly id: string; readonly key: string; readonly given: OwedRow[] };

/** Who presses what on which thing, by the demo's own short names; a repeat of the seed presses the same keys. */
interface Press {
  readonly by: string;
  readonly paper: string;
}

/**
 * The desk at which the demo's people do what they do: the product's own services, with a clock of the past. An act that
 * is refused is a mistake in the demo, and is thrown with all its reasons.
 */
export class Desk {
  readonly papers: PaperActs;
  private readonly meetings: MeetingActs;
  private readonly planning: Planning;
  private readonly commissions: Commissions;
  private readonly threads: Threads;
  private readonly personIds = new Map<string, string>();
  private readonly paperIds = new Map<string, string>();
  private readonly sectionsOf = new Map<string, readonly SectionGiven[]>();
  private readonly meetingIds = new Map<string, string>();
  private readonly threadIds = new Map<string, string>();
  private pressed = 0;

  constructor(
    readonly database: Database,
    private readonly clock: DemoClock,
    live: Live,
    holidays: BankHolidays,
  ) {
    const ids = new Ids();
    this.papers = new PaperActs(database, clock, new OpenTexts(), ids);
    this.meetings = new MeetingActs(database, clock, live);
    this.planning = new Planning(database, holidays, clock, ids, live);
    this.commissions = new Commissions(database, clock, live, ids, holidays);
    this.threads = new Threads(database, clock, live);
  }

  /** Somebody, signed in at this moment. */
  async who(key: string): Promise<SignedIn> {
    const person = DEMO_PEOPLE.find((each) => each.key === key);
    if (!person) throw new Error(`Nobody in the demo is called ${key}.`);
    return signInThen(this.database, demoEmail(person.name), this.clock.now());
  }

  async personId(key: string): Promise<string> {
    const known = this.personIds.get(key) ?? (await this.who(key)).actor.personId;
    this.personIds.set(key, known);
    return known;
  }

  meeting(name: string): string {
    return known(this.meetingIds, name, 'meeting');
  }

  paper(name: string): string {
    return known(this.paperIds, name, 'paper');
  }

  async plan(
    by: string,
    name: string,
    of: Parameters<Planning['plan']>[2],
    plan: Parameters<Planning['plan']>[3],
  ): Promise<void> {
    const who = await this.who(by);
    this.meetingIds.set(name, done(await this.planning.plan(who, this.key(), of, plan), name));
  }

  async onMeeting(by: string, meeting: string, act: MeetingAct, deed: MeetingDeed): Promise<void> {
    const who = await this.who(by);
    const id = this.meeting(meeting);
    const found = await this.database.row<{ version: number }>(MEETING_VERSION, [id]);
    const on = { id, key: this.key(), version: found?.version ?? 0 };
    done(await this.meetings.run(who, act, on, deed), `${act} of ${meeting}`);
  }

  async commission(by: string, name: string, asked: Omit<CommissionAsked, 'key'>): Promise<void> {
    const outcome = await this.commissions.commission(await this.who(by), { ...asked, key: this.key() });
    this.paperIds.set(name, done(outcome, `commission of ${name}`));
  }

  /** An act on a whole paper, on the version and text that stand now. */
  async onPaper({ by, paper }: Press, act: PaperAct, brought: Brought = {}): Promise<void> {
    const who = await this.who(by);
    const facts = await this.facts(paper);
    const hash = act === 'submitPaper' ? await this.draftHash(facts.id) : facts.edition?.hash;
    const on = { id: facts.id, key: this.key(), version: facts.version };
    const outcome = await this.papers.onPaper(who, act, on, { ...(hash ? { hash } : {}), ...brought });
    done(outcome, `${act} of ${paper}`);
  }

  /** An act on one section, by the key of its definition. */
  async onSection(
    { by, paper }: Press,
    section: string,
    act: SectionAct,
    brought: Brought = {},
  ): Promise<void> {
    const who = await this.who(by);
    const id = await this.section(paper, section);
    const facts = (await this.facts(paper)).sections.find((each) => each.id === id);
    if (!facts) throw new Error(`Paper ${paper} has no section ${section}.`);
    const on = { id, key: this.key(), version: facts.version };
    done(
      await this.papers.onSection(who, act, on, { hash: facts.hash, ...brought }),
      `${act} of ${paper} ${section}`,
    );
  }

  /** Somebody writes: the section holds these blocks from now on, and says this to what it was given. */
  async write(
    { by, paper }: Press,
    section: string,
    written: SectionDoc,
    period: Period,
    said?: Said,
  ): Promise<void> {
    const writer = await this.personId(by);
    const id = await this.section(paper, section);
    const given = withGiven(withRiskIds(written), await this.answers(paper, section, said));
    const doc = await bindWritten(this.database, given, period);
    const open = { sections: SECTION_LIFECYCLE.submitSection.from, papers: WRITING_STATES };
    const { instant } = this.clock.now();
    await this.database.inUnitOfWork((unit) =>
      storeDocument(
        unit,
        id,
        async (from) => storedText(doc, isEmptySection(doc), await figuresIn(from, [doc])),
        [writer],
        open,
        instant,
      ),
    );
  }

  /** Opens a comment thread under a name of its own; one that an interrupted seed had opened is taken up again. */
  async comment({ by, paper }: Press, name: string, section: string | null, body: string): Promise<void> {
    const key = this.key();
    const opened = await this.database.row<{ id: string }>(OPENED_THREAD, [key]);
    const sectionId = section && (await this.section(paper, section));
    const asked = { act: 'openThread', key, paperId: this.paper(paper), sectionId, body } as const;
    this.threadIds.set(name, opened?.id ?? (await this.onThread(by, asked)));
  }

  async reply(by: string, name: string, body: string): Promise<void> {
    const threadId = known(this.threadIds, name, 'thread');
    await this.onThread(by, { act: 'replyToThread', key: this.key(), threadId, body });
  }

  async resolve(by: string, name: string): Promise<void> {
    const threadId = known(this.threadIds, name, 'thread');
    await this.onThread(by, { act: 'resolveThread', key: this.key(), threadId });
  }

  /** What a section was given, answered in turn with the sections before it. */
  private async answers(paper: string, key: string, said: Said | undefined): Promise<readonly OwedRow[]> {
    const sections = await this.sections(paper);
    const before = sections.slice(
      0,
      sections.findIndex((section) => section.key === key),
    );
    const given = sections.find((section) => section.key === key)?.given ?? [];
    return answered(given, before.flatMap((section) => section.given).length, said);
  }

  /** The sections of a paper with what they were given, which in the demo nobody changes after its commission. */
  private async sections(paper: string): Promise<readonly SectionGiven[]> {
    const found =
      this.sectionsOf.get(paper) ?? (await this.database.rows<SectionGiven>(SECTIONS, [this.paper(paper)]));
    this.sectionsOf.set(paper, found);
    return found;
  }

  async section(paper: string, key: string): Promise<string> {
    const sections = await this.sections(paper);
    const found = sections.find((section) => section.key === key);
    if (!found) throw new Error(`Paper ${paper} has no section ${key}.`);
    return found.id;
  }

  private async onThread(by: string, asked: Parameters<Threads['act']>[1]): Promise<string> {
    const thread = await this.threads.act(await this.who(by), asked);
    if (thread instanceof Refusal) throw new Error(`${asked.act}: ${said(thread.reasons)}`);
    return thread.id;
  }

  private async facts(paper: string): Promise<PaperFacts> {
    const facts = await paperFacts(this.database, this.paper(paper), this.clock.now().today);
    if (!facts) throw new Error(`Paper ${paper} is gone.`);
    return facts;
  }

  private async draftHash(paperId: string): Promise<string | undefined> {
    const draft = await paperDraft(this.database, paperId, this.clock.now().today);
    return draft && freeze(draft).hash;
  }

  /** The same press has the same key in every run, so that a seed that was interrupted can be finished. */
  private key(): string {
    this.pressed += 1;
    return `demo-press-${this.pressed}`;
  }
}

const said = (reasons: readonly { readonly text: string }[]) => reasons.map(({ text }) => text).join(' ');

function done(outcome: Outcome, what: string): string {
  if (outcome.done) return outcome.id;
  throw new Error(
    `The demo's ${what}: ${'reasons' in outcome ? said(outcome.reasons) : outcome.conflict.phrase}`,
  );
}

function known(ids: ReadonlyMap<string, string>, name: string, thing: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The demo has no ${thing} called ${name} yet.`);
  return id;
}
