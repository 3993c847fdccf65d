import { sectionView } from '@countersign/database';
import {
  type ActInput,
  type Actor,
  BOARD_OUTCOMES,
  COG_OUTCOMES,
  editionLabel,
  firstBreak,
  type Link,
  type MeetingFact,
  PAPER_LIFECYCLE,
  PAPER_STATES,
  type PaperAct,
  type PaperFacts,
  type PaperState,
  REPEATS,
  SECTION_LIFECYCLE,
  type SectionAct,
} from '@countersign/domain';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type pg from 'pg';
import { cancelMeeting, holdMeeting, issueAgenda } from '../../api/meeting/meeting-steps.ts';
import type { Brought } from '../../api/paper/bring.ts';
import type { SectionAfter } from '../../api/paper/section-after.ts';
import { sha256 } from '../../api/platform/digest.ts';
import { codesOf, Office, sectionOf, textOf } from '../support/office.ts';
import { PEOPLE } from '../support/paper-model.ts';
import { type Deed, MEETING_ACTS_FELT, named, Twin } from '../support/twin.ts';

const RUNS = process.env.DEEP ? 5_000 : 200;
const LONGEST = 25;

/** Nothing is due; leads are late; the paper is late; the meeting; and the one after it. */
const DAYS = ['2026-03-02', '2026-06-01', '2026-06-18', '2026-06-25', '2026-09-24'];
const COG_DAYS = ['2026-03-02', '2026-06-01', '2026-06-18', '2026-06-25'];
const NAMES = PEOPLE.map(({ personId }) => personId);
const POSTS = ['ACC Crime', 'DCC', 'ACC Local Policing'];

let office: Office;
let cast: ReadonlyMap<string, Actor>;
const cogMeetings = new Map<string, string>();

beforeAll(async () => {
  office = await Office.open('2026-02-02');
  for (const day of COG_DAYS) cogMeetings.set(day, await office.plan('cog', day));
  const people = NAMES.map(async (name) => [name, (await office.who(name)).actor] as const);
  cast = new Map(await Promise.all(people));
}, 60_000);

afterAll(() => office.close());

/** What is typed or chosen with a deed; a deed takes what it asks for. */
const typing = fc.record({
  reason: fc.constantFrom('because', 'because', 'because', ''),
  authority: fc.constantFrom('the chair', 'the chair', ''),
  cogOutcome: fc.constantFrom('approved' as const, ...COG_OUTCOMES),
  cogDay: fc.constantFrom(...COG_DAYS),
  boardOutcome: fc.constantFrom(...BOARD_OUTCOMES),
  repeat: fc.constantFrom(...REPEATS),
  returnToLead: fc.boolean(),
  keepsText: fc.boolean(),
  later: fc.constantFrom(1, 1, 0),
  title: fc.constantFrom('One title', 'Another title'),
  contact: fc.constantFrom('', 'ext. 101', 'ext. 102'),
  person: fc.constantFrom(...NAMES),
  post: fc.constantFrom(...POSTS),
  nth: fc.nat(2),
  words: fc.constantFrom('One text', 'Another text'),
  /** Whether the page was left open until its text had changed. */
  stale: fc.constantFrom(false, false, false, false, false, true),
});

const PAPER_ACTS = (Object.keys(PAPER_LIFECYCLE) as PaperAct[]).filter((act) => act !== 'issueAgenda');
const SECTION_ACTS = Object.keys(SECTION_LIFECYCLE) as SectionAct[];

/** One step of a run: mostly what somebody may do now, so that runs get somewhere; else anything by anybody. */
const steps = fc.record({
  who: fc.constantFrom(...NAMES),
  does: fc.oneof(
    {
      weight: 14,
      arbitrary: fc.record({
        kind: fc.constant('possible' as const),
        of: fc.constantFrom<'paper' | 'sections'>('paper', 'paper', 'sections'),
        choice: fc.nat(),
      }),
    },
    fc.record({ kind: fc.constant('paper' as const), act: fc.constantFrom(...PAPER_ACTS) }),
    fc.record({ kind: fc.constant('section' as const), act: fc.constantFrom(...SECTION_ACTS) }),
    fc.record({ kind: fc.constant('meeting' as const), act: fc.constantFrom(...MEETING_ACTS_FELT) }),
    fc.record({ kind: fc.constant('write' as const) }),
    fc.record({ kind: fc.constant('night' as const) }),
  ),
  typed: typing,
});
type Step = typeof steps extends fc.Arbitrary<infer Value> ? Value : never;
type Typed = Step['typed'];

const scripted = (who: string, deed: Deed): { who: string; deed: Deed } => ({ who, deed });
const NIGHT = 'night';
const onBoth = (act: SectionAct, by: readonly [string, string]) =>
  by.map((who, index) => scripted(who, { kind: 'section', act, nth: index + 1 }));
const bySelf = ['lead-a', 'lead-b'] as const;
const READY = [
  scripted('author', { kind: 'paper', act: 'startPaper' }),
  ...bySelf.map((who, index) => scripted(who, { kind: 'write', nth: index + 1 })),
  ...onBoth('submitSection', bySelf),
  ...onBoth('acceptSection', ['author', 'author']),
];
const APPROVED = [
  ...READY,
  scripted('author', { kind: 'paper', act: 'submitPaper' }),
  scripted('officer', { kind: 'paper', act: 'approvePaper' }),
  scripted('cog-secretary', { kind: 'paper', act: 'recordCogOutcome' }),
];
const ISSUED = [
  ...APPROVED,
  scripted('governance', { kind: 'paper', act: 'placeOnAgenda' }),
  scripted('governance', { kind: 'meeting', act: 'issueAgenda' }),
];
const AT_THE_BOARD = [
  ...ISSUED,
  ...([NIGHT, NIGHT, NIGHT] as const),
  scripted('board-secretary', { kind: 'paper', act: 'recordOutcome' }),
];
/** Runs begin at a commission, or some way on, so that short ones meet every state. */
const beginnings = fc.constantFrom([], READY, APPROVED, ISSUED, AT_THE_BOARD);
const PLAINLY: Typed = {
  reason: 'because',
  authority: 'the chair',
  cogOutcome: 'approved',
  cogDay: '2026-03-02',
  boardOutcome: 'noted',
  repeat: 'mine-and-later',
  returnToLead: false,
  keepsText: false,
  later: 1,
  title: 'One title',
  contact: '',
  person: 'author',
  post: 'DCC',
  nth: 1,
  words: 'One text',
  stale: false,
};

/** A paper on its two meetings, real and modelled, on one day. */
interface Run {
  readonly paperId: string;
  readonly twin: Twin;
  /** The paper as the database had it after the last deed. */
  real: PaperFacts;
  day: number;
  events: number;
}

const visited = new Map<PaperState, number>();

test(
  'any sequence of acts leaves the real paper exactly where the model has it, with one event for each act',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        beginnings,
        fc.array(steps, { maxLength: LONGEST, size: 'max' }),
        async (beginning, then) => {
          const run = await begin();
          for (const each of beginning)
            if (each === NIGHT) sleep(run);
            else await both(run, each.who, each.deed, PLAINLY);
          for (const step of then) await take(run, step);
          await expectWholeRecord(run);
        },
      ),
      { numRuns: RUNS },
    );
    expect([...visited.keys()].sort()).toEqual([...PAPER_STATES].sort());
  },
  RUNS * 2_000,
);

async function begin(): Promise<Run> {
  office.clock.goTo(dayOf(0));
  const board = await office.makeBoard();
  const meetingIds = [await office.plan(board, '2026-06-25'), await office.plan(board, '2026-09-24')];
  const paperId = await office.commission(meetingIds[0] ?? '');
  const real = await office.facts(paperId);
  const paper = { ...real, hands: [] };
  return { paperId, twin: new Twin(paper, await meetingsOf(meetingIds), cast), real, day: 0, events: 3 };
}

/** The next of the days on which things are different. */
function sleep(run: Run): void {
  run.day = Math.min(run.day + 1, DAYS.length - 1);
  office.clock.goTo(dayOf(run.day));
}

async function take(run: Run, { who, does, typed }: Step): Promise<void> {
  if (does.kind === 'night') return sleep(run);
  if (does.kind === 'possible') {
    const ways = run.twin.possible(does.of, moment(run));
    const way = ways[does.choice % Math.max(ways.length, 1)];
    if (way) await both(run, way.who, way.deed, typed);
    return;
  }
  await both(
    run,
    who,
    does.kind === 'paper' || does.kind === 'meeting' ? does : { ...does, nth: typed.nth },
    typed,
  );
}

/** The same deed in the model and in the real thing: the same answer, and the same paper after it. */
async function both(run: Run, who: string, deed: Deed, typed: Typed): Promise<void> {
  const { twin, paperId } = run;
  const verdict = twin.do(who, deed, modelled(run, deed, typed), moment(run));
  const codes = await really(run, who, deed, typed, verdict.codes);
  const what = `${who}: ${JSON.stringify(deed)}`;
  expect([what, codes]).toEqual([what, verdict.codes]);
  run.real = await office.facts(paperId);
  expect([what, seen(run.real)]).toEqual([what, seen(twin.paper)]);
  run.events += verdict.events;
  visited.set(twin.paper.state, (visited.get(twin.paper.state) ?? 0) + 1);
}

async function really(
  { twin, real: paper }: Run,
  who: string,
  deed: Deed,
  typed: Typed,
  expected: readonly string[],
): Promise<readonly string[]> {
  switch (deed.kind) {
    case 'paper':
      return codesOf(await office.act(who, deed.act, paper.id, brought(twin, paper, typed), paper));
    case 'section': {
      const sent = brought(twin, paper, typed);
      const outcome = await office.onSection(who, deed.act, paper.id, deed.nth, sent, paper);
      if (outcome.done && outcome.section) await expectAsRead(outcome.section);
      return codesOf(outcome);
    }
    case 'meeting': {
      const steps = {
        issueAgenda: issueAgenda(office.papers),
        holdMeeting,
        cancelMeeting: cancelMeeting(office.papers, typed.reason),
      };
      return codesOf(await office.onMeeting(who, deed.act, paper.meeting.id, steps[deed.act]));
    }
    case 'write': {
      // Who may write is asked at the door, of the model's own rule; whether the text is open, of the database.
      if (expected.includes('not-yours')) return expected;
      if (await office.write(who, paper.id, deed.nth, typed.words)) return [];
      return expected.length > 0 ? expected : ['closed'];
    }
  }
}

/** What an act knows of its section without reading it again is what somebody reads who opens it now. */
async function expectAsRead({ section, signOffs, leadName }: SectionAfter): Promise<void> {
  const view = await sectionView(office.database, section.id, office.clock.now().today);
  const read = view?.facts.sections.find(({ id }) => id === section.id);
  expect({ section, signOffs, leadName }).toEqual({
    section: read,
    signOffs: view?.signOffs,
    leadName: view?.leadName,
  });
}

const DUE = '2026-12-01';

/** What is typed, as it is sent. */
const brought = (twin: Twin, paper: PaperFacts, typed: Typed): Brought => ({
  ...plain(paper, typed),
  ...(typed.stale ? { hash: 'of an older text' } : {}),
  cogMeetingId: cogMeetings.get(typed.cogDay) ?? '',
  meetingId: twin.meetings[typed.later]?.id ?? '',
  personId: office.id(typed.person),
  postId: office.id(typed.post),
});

/** What is typed, as the rules see it. */
function modelled({ twin }: Run, deed: Deed, typed: Typed): ActInput {
  const holder = [...cast.values()].find(({ postIds }) => postIds.includes(office.id(typed.post)));
  const meeting = twin.meetings[typed.later];
  const shown = deed.kind === 'write' ? textOf(typed.words).hash : twin.shown(deed);
  const hash = typed.stale && deed.kind !== 'write' ? 'of an older text' : shown;
  return {
    ...plain(twin.paper, typed),
    ...(hash === undefined ? {} : { hash }),
    cogDay: typed.cogDay,
    ...(meeting ? { meeting } : {}),
    person: named(actorCalled(typed.person)),
    post: { id: office.id(typed.post), title: typed.post, holder: holder ? named(holder) : null },
    signedInAt: '2100-01-01T00:00:00.000Z',
    place: { number: '1', position: 1 },
  };
}

const plain = (paper: PaperFacts, typed: Typed) => ({
  reason: typed.reason,
  authority: typed.authority,
  cogOutcome: typed.cogOutcome,
  boardOutcome: typed.boardOutcome,
  sectionIds: [sectionOf(paper, typed.nth).id],
  returnToLead: typed.returnToLead,
  repeat: typed.repeat,
  keepsText: typed.keepsText,
  title: typed.title,
  lines: [{ key: 'contact', value: typed.contact }],
  due: DUE,
});

const DRAFTED: readonly PaperState[] = ['commissioned', 'drafting', 'returned'];

/** What the model and the database must agree on. Texts of editions are compared by whether they are the same text. */
const seen = (facts: PaperFacts) => ({
  version: facts.version,
  state: facts.state,
  title: facts.title,
  // Read while it can be filled in.
  filled: DRAFTED.includes(facts.state) ? facts.frontSheet?.values : undefined,
  author: facts.author.id,
  post: facts.chiefOfficerPost.id,
  chiefOfficer: facts.chiefOfficer?.id,
  edition: facts.edition && editionLabel(facts.edition.number),
  approvals: facts.approvals
    .map(({ step, outcome, personId, day, hash }) =>
      [step, outcome, personId, day, hash === facts.edition?.hash ? 'of this text' : 'of another'].join(),
    )
    .sort(),
  contributors: [...facts.contributorIds].sort(),
  sections: facts.sections.map(({ version, state, hash, empty, onBehalf, due, lead }) => ({
    version,
    state,
    hash,
    empty,
    onBehalf,
    due,
    lead: lead.id,
  })),
  meeting: [facts.meeting.id, facts.meeting.state],
  placed: facts.agendaItem !== null,
  lateAccepted: facts.lateAccepted,
  issued: facts.issued,
  notPresentedOpen: facts.notPresentedOpen,
});

/** Every act has its one event, in chains that hold: of the paper, and of both its meetings. */
async function expectWholeRecord({ paperId, twin, events }: Run): Promise<void> {
  let found = 0;
  for (const id of [paperId, ...twin.meetings.map((meeting) => meeting.id)]) {
    const links = await office.owner<Link & pg.QueryResultRow>(
      'select seq, canonical, previous_hash as "previousHash", hash from history_event where subject_id = $1 order by seq',
      [id],
    );
    expect(firstBreak(links, sha256)).toBeUndefined();
    found += links.length;
  }
  expect(found).toBe(events);
}

const meetingsOf = (ids: readonly string[]) =>
  office.owner<MeetingFact & pg.QueryResultRow>(
    'select id, name, day::text, state, cut_off::text as "cutOff" from meeting where id = any($1) order by day',
    [ids],
  );

const dayOf = (index: number) => DAYS[index] ?? '';

const moment = ({ day }: Run) => ({ instant: `${dayOf(day)}T12:00:00.000Z`, today: dayOf(day) });

function actorCalled(name: string): Actor {
  const actor = cast.get(name);
  if (!actor) throw new Error(`Nobody is called ${name}.`);
  return actor;
}
