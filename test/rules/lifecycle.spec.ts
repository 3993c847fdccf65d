import {
  type ActInput,
  type Actor,
  availableActs,
  BOARD_OUTCOMES,
  COG_OUTCOMES,
  decide,
  decideSection,
  destinations,
  isApproved,
  type MeetingFact,
  PAPER_LIFECYCLE,
  PAPER_STATES,
  type PaperAct,
  type PaperFacts,
  type PaperState,
  REPEATS,
  SECTION_LIFECYCLE,
  SECTION_STATES,
  type SectionAct,
  sectionResource,
  standingApprovals,
  writingReasons,
} from '@countersign/domain';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  applied,
  draftHash,
  type ModelPaper,
  meeting,
  momentOn,
  PEOPLE,
  paper,
  TODAY,
  written,
} from '../support/paper-model.ts';

const PAPER_ACTS = Object.keys(PAPER_LIFECYCLE) as PaperAct[];
const SECTION_ACTS = Object.keys(SECTION_LIFECYCLE) as SectionAct[];
const MEETINGS: readonly MeetingFact[] = [meeting('june', '2026-06-25'), meeting('september', '2026-09-24')];
const RUNS = process.env.DEEP ? 5_000 : 200;

describe('the table of the lifecycle', () => {
  test('every state can be reached from a commission', () => {
    const reached = new Set<PaperState>(['commissioned']);
    for (let grown = 0; grown < reached.size; ) {
      grown = reached.size;
      for (const act of PAPER_ACTS)
        for (const from of PAPER_LIFECYCLE[act].from)
          if (reached.has(from)) for (const to of destinations(act, from)) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...PAPER_STATES].sort());
  });

  test.each(PAPER_STATES)('%s can be left', (state) => {
    const ways = PAPER_ACTS.filter((act) =>
      (PAPER_LIFECYCLE[act].from as readonly PaperState[]).includes(state),
    );
    expect(ways.flatMap((act) => destinations(act, state)).filter((to) => to !== state)).not.toEqual([]);
  });

  test.each(SECTION_STATES)('a section that is %s can be left', (state) => {
    const ways = SECTION_ACTS.map((act) => SECTION_LIFECYCLE[act]).filter(({ from }) =>
      (from as readonly string[]).includes(state),
    );
    expect(ways.filter(({ to }) => to !== 'same' && to !== state)).not.toEqual([]);
  });
});

test('an approver does not become the author of what they approved', () => {
  const hash = 'text';
  const approvals = [
    { step: 'chief-officer', hash, outcome: 'approved', personId: 'officer', day: TODAY } as const,
  ];
  const edition = { id: 'edition', hash, number: { major: 1, minor: 0 } };
  const person = { id: 'officer', line: 'Person officer', active: true, chiefOfficer: true };
  const [governance] = PEOPLE;
  if (!governance) throw new Error('Nobody governs.');
  const facts = paper({ state: 'with-body', approvals, edition });
  expect(decide('assignAuthor', facts, governance, { person }, momentOn())).toMatchObject({
    allowed: false,
    reasons: [{ code: 'person-approved-it' }],
  });
});

test('an approval by somebody who wrote part of it since does not count', () => {
  const hash = 'text';
  const approvals = [
    { step: 'chief-officer', hash, outcome: 'approved', personId: 'officer', day: TODAY } as const,
  ];
  const edition = { id: 'edition', hash, number: { major: 1, minor: 0 } };
  expect(standingApprovals(paper({ approvals, edition }))).toHaveLength(1);
  expect(standingApprovals(paper({ approvals, edition, contributorIds: ['officer'] }))).toHaveLength(0);
});

/** One step of a random run: an act with whatever it may need, or somebody writing. */
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<'paper' | 'section' | 'write'>(
      'paper',
      'paper',
      'paper',
      'paper',
      'section',
      'write',
    ),
    who: fc.constantFrom(...PEOPLE),
    act: fc.constantFrom(...PAPER_ACTS),
    sectionAct: fc.constantFrom(...SECTION_ACTS),
    /** Chooses among what somebody may do now, so that runs get somewhere; without it they try anything. */
    sensible: fc.option(fc.nat(), { freq: 5 }),
    section: fc.integer({ min: 0, max: 2 }),
    text: fc.string({ minLength: 1, maxLength: 4 }),
    input: fc.record({
      reason: fc.constantFrom('because', 'because', 'because', ''),
      authority: fc.constantFrom('', 'the chair'),
      cogOutcome: fc.constantFrom('approved' as const, ...COG_OUTCOMES),
      cogDay: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03'),
      boardOutcome: fc.constantFrom(...BOARD_OUTCOMES),
      repeat: fc.constantFrom(...REPEATS),
      returnToLead: fc.boolean(),
      keepsText: fc.boolean(),
      meeting: fc.constantFrom(...MEETINGS),
      title: fc.constantFrom('One title', 'Another title'),
      lines: fc.constantFrom('', 'ext. 101', 'ext. 102').map((value) => [{ key: 'contact', value }]),
      person: fc.constantFrom(...PEOPLE).map(({ personId, line, roles }) => ({
        id: personId,
        line,
        active: true,
        chiefOfficer: roles.includes('chief-officer'),
      })),
    }),
  }),
  { maxLength: 60, size: 'max' },
);

/** A paper that has come some way already, so that short runs meet every state. */
const starts = fc.constantFrom<Partial<ModelPaper>>(
  {},
  {
    state: 'drafting',
    sections: paper().sections.map((each) =>
      each.ofAuthor ? each : { ...each, state: 'accepted', empty: false },
    ),
  },
);

test('from any history, approved means: every step decided, unrevoked, on exactly this text, by somebody who wrote none of it', () => {
  const visited = new Map<PaperState, number>();
  fc.assert(
    fc.property(starts, steps, (start, run) => {
      let facts = paper(start);
      for (const step of run) {
        facts = stepped(facts, step);
        visited.set(facts.state, (visited.get(facts.state) ?? 0) + 1);
        if (facts.state === 'approved' || facts.state === 'on-agenda' || facts.state === 'issued')
          expectTrulyApproved(facts);
      }
    }),
    { numRuns: RUNS },
  );
  expect(visited.get('approved')).toBeGreaterThan(RUNS / 10);
});

test('an act that is refused gives at least one reason in words, and never throws', () => {
  fc.assert(
    fc.property(starts, steps, (start, run) => {
      for (const step of run) {
        const decision = decide(step.act, paper(start), step.who, step.input, momentOn());
        if (!decision.allowed) expect(decision.reasons.map(({ text }) => text).join('')).not.toBe('');
      }
    }),
    { numRuns: RUNS },
  );
});

type Step = (typeof steps extends fc.Arbitrary<infer All> ? All : never)[number];

/** The paper acts that anybody may do now, as far as the facts go. */
const possible = (facts: PaperFacts) =>
  PEOPLE.flatMap((who) =>
    availableActs(facts, who, momentOn())
      .filter(({ allowed }) => allowed)
      .map(({ name }) => ({ who, act: name as PaperAct })),
  ).filter(({ act }) => act !== 'withdrawPaper' && PAPER_LIFECYCLE[act].to !== 'same');

function stepped(facts: ModelPaper, drawn: Step): ModelPaper {
  const now = momentOn();
  const ways = drawn.sensible === null || drawn.kind !== 'paper' ? [] : possible(facts);
  const step = { ...drawn, ...ways[(drawn.sensible ?? 0) % Math.max(ways.length, 1)] };
  const section = facts.sections[step.section];
  if (!section) return facts;
  if (step.kind === 'write') {
    const may = {
      resource: sectionResource(facts, section),
      paperState: facts.state,
      sectionState: section.state,
    };
    return writingReasons(may, step.who).length === 0
      ? written(facts, section.id, step.who, step.text)
      : facts;
  }
  const shown: ActInput = {
    ...step.input,
    signedInAt: now.instant,
    place: { number: '1', position: 1 },
    sectionIds: [section.id],
    due: '2026-04-01',
    post: postOf(step.who),
  };
  if (step.kind === 'section') {
    const decision = decideSection(
      step.sectionAct,
      facts,
      section,
      step.who,
      { ...shown, hash: section.hash },
      now,
    );
    return decision.allowed ? applied(facts, decision.changes, step.who, MEETINGS, section.id) : facts;
  }
  const ready = step.act === 'submitPaper' ? { ...facts, draftHash: draftHash(facts) } : facts;
  const hash = step.act === 'submitPaper' ? draftHash(facts) : (facts.edition?.hash ?? '');
  const decision = decide(step.act, ready, step.who, { ...shown, hash }, now);
  return decision.allowed ? officer(applied(facts, decision.changes, step.who, MEETINGS)) : facts;
}

const postOf = (who: Actor) => ({
  id: who.postIds[0] ?? 'acc',
  title: who.postIds[0] ?? 'acc',
  holder: {
    id: who.personId,
    line: who.line,
    active: true,
    chiefOfficer: who.roles.includes('chief-officer'),
  },
});

/** Who holds the paper's post follows the post. */
function officer(facts: ModelPaper): ModelPaper {
  const holder = PEOPLE.find(({ postIds }) => postIds.includes(facts.chiefOfficerPost.id));
  return { ...facts, chiefOfficer: holder ? { id: holder.personId, line: holder.line } : null };
}

function expectTrulyApproved(facts: ModelPaper): void {
  const hash = facts.edition?.hash ?? '';
  expect(hash).toBe(draftHash(facts));
  expect(isApproved(facts.route, facts.approvals, hash)).toBe(true);
  for (const { personId, hash: approved } of facts.approvals.filter((each) => each.hash === hash)) {
    expect(approved).toBe(hash);
    expect([facts.author.id, ...facts.contributorIds]).not.toContain(personId);
  }
}
