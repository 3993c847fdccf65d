import { randomUUID } from 'node:crypto';
import { readinessView, workRows } from '@countersign/database';
import { editionLabel, holderOf, readiness } from '@countersign/domain';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addToFollowItem, addVerbalItem } from '../../api/meeting/agenda.ts';
import { codesOf, done, Office, sectionOf } from '../support/office.ts';
import { cogApproves, paperAt, press, type Stage, signed } from '../support/stages.ts';

/** The day on which all of this happens, and a meeting far enough ahead for every deadline. */
const TODAY = '2026-03-02';
const BOARD_DAY = '2026-06-25';
const LATER_DAY = '2026-09-24';

let office: Office;
beforeAll(async () => {
  office = await Office.open(TODAY);
}, 60_000);
afterAll(() => office.close());

const meetingOn = async (day = BOARD_DAY) => office.plan(await office.makeBoard(), day);
const at = async (stage: Stage) => paperAt(office, stage, await meetingOn());
const labelOf = async (id: string) => {
  const { edition } = await office.facts(id);
  return edition ? editionLabel(edition.number) : 'none';
};
const stateOf = async (id: string) => (await office.facts(id)).state;
const stepsApproved = async (id: string) => (await office.facts(id)).approvals.map(({ step }) => step);
const because = { reason: 'A figure is wrong.' };
const events = (id: string) =>
  office.owner<{ act: string; data: Record<string, unknown> }>(
    'select act, data from history_event where subject_id = $1 order by seq',
    [id],
  );
const agendaOf = (meetingId: string) =>
  office.owner<{ number: string; kind: string; title: string; released: boolean; edition_id: string | null }>(
    'select number, kind, title, released, edition_id from agenda_item where meeting_id = $1 order by position',
    [meetingId],
  );
const toldOf = async (paperId: string, name: string) =>
  (
    await office.owner<{ text: string }>(
      'select text from notice where paper_id = $1 and person_id = $2 order by at',
      [paperId, office.id(name)],
    )
  ).map(({ text }) => text);

describe('rule 1: an approval counts only for its text', () => {
  test('an approved text is closed until the author amends it, with a reason; then the approvals fall and untouched sign-offs stay', async () => {
    const id = await at('approved');
    expect(await office.write('author', id, 0, 'Another recommendation.')).toBe(false);
    expect(codesOf(await office.act('author', 'amendPaper', id))).toEqual(['reason-missing']);
    await press(office, 'author', 'amendPaper', id, because);
    expect(await stateOf(id)).toBe('drafting');
    expect(await stepsApproved(id)).toEqual([]);
    expect((await office.facts(id)).sections.map(({ state }) => state).slice(1)).toEqual([
      'accepted',
      'accepted',
    ]);
  });

  test('an edited text goes back to the first step, whatever was approved of the one before', async () => {
    const id = await at('with-body');
    await press(office, 'author', 'withdrawSubmission', id);
    await office.write('author', id, 0, 'Another recommendation.');
    await press(office, 'author', 'submitPaper', id);
    expect(await stateOf(id)).toBe('with-officer');
  });

  test('submitting again without a change voids nothing', async () => {
    const id = await at('with-body');
    await press(office, 'author', 'withdrawSubmission', id);
    await press(office, 'author', 'submitPaper', id);
    expect(await stateOf(id)).toBe('with-body');
    expect(await labelOf(id)).toBe('1.0');
  });

  test('an agenda number and another meeting, given by governance, void nothing', async () => {
    const meeting = await meetingOn();
    const id = await paperAt(office, 'on-agenda', meeting);
    await press(office, 'governance', 'takeOffAgenda', id);
    expect(await stateOf(id)).toBe('approved');
    expect(await stepsApproved(id)).toEqual(['chief-officer', 'cog']);
  });
});

describe('rule 3: a return says why, to whom, and what repeats', () => {
  test('without a reason it is refused', async () => {
    expect(codesOf(await office.act('officer', 'returnPaper', await at('with-officer')))).toEqual([
      'reason-missing',
    ]);
  });

  test('to a named lead: their section is theirs again and their sign-off falls, the others stay', async () => {
    const id = await at('with-officer');
    const section = sectionOf(await office.facts(id), 2);
    const sectionIds = [section.id];
    await press(office, 'officer', 'returnPaper', id, { ...because, sectionIds, returnToLead: true });
    const { state, sections } = await office.facts(id);
    expect([state, ...sections.map((each) => each.state)]).toEqual([
      'returned',
      'not-started',
      'accepted',
      'returned',
    ]);
    expect((await events(id)).at(-1)?.data).toMatchObject({
      to: 'Person lead-b',
      sections: ['3.0 Section 3'],
    });
    expect((await toldOf(id, 'lead-b')).at(-1)).toContain(because.reason);
  });

  test.each([
    ['mine', 'with-body'],
    ['mine-and-later', 'with-body'],
    ['all', 'with-officer'],
  ] as const)(
    'when COG returns it and says “%s” repeats, the same text goes on at %s',
    async (repeat, next) => {
      const id = await at('with-body');
      const cogMeetingId = await office.cogToday();
      const returned = { ...because, cogOutcome: 'returned', cogMeetingId, repeat } as const;
      await press(office, 'cog-secretary', 'recordCogOutcome', id, returned);
      await press(office, 'author', 'submitPaper', id);
      expect(await stateOf(id)).toBe(next);
    },
  );
});

test('rule 4: what COG returned and then approved keeps both days in its record; a changed text needs the Chief Officer again', async () => {
  const id = await at('with-body');
  const cogMeetingId = await office.cogToday();
  await press(office, 'cog-secretary', 'recordCogOutcome', id, {
    ...because,
    cogOutcome: 'returned',
    cogMeetingId,
  });
  await office.write('author', id, 0, 'What COG asked for.');
  await press(office, 'author', 'submitPaper', id);
  expect(await stateOf(id)).toBe('with-officer');
  await press(office, 'officer', 'approvePaper', id);
  await cogApproves(office, id);
  const decided = (await events(id)).filter(({ act }) => act === 'recordCogOutcome');
  expect(decided.map(({ data }) => [data.outcome, data.day])).toEqual([
    ['returned', TODAY],
    ['approved', TODAY],
  ]);
});

describe('rule 5: not presented to COG is an outcome, with a reason and the authority of a Chief Officer', () => {
  test.each([
    ['no reason', { personId: 'officer' }, ['reason-missing']],
    ['nobody named', because, ['authority-missing']],
    ['somebody who is no Chief Officer', { ...because, personId: 'stranger' }, ['authority-missing']],
  ])(
    'with %s it is refused',
    async (_what, { personId, ...said }: { personId?: string; reason?: string }, codes) => {
      const named = personId ? { personId: office.id(personId) } : {};
      const outcome = office.act('cog-secretary', 'recordCogOutcome', await at('with-body'), {
        cogOutcome: 'not-presented',
        ...said,
        ...named,
      });
      expect(codesOf(await outcome)).toEqual(codes);
    },
  );

  test('it stays flagged until COG has noted it afterwards', async () => {
    const id = await at('with-body');
    const personId = office.id('second-officer');
    await press(office, 'cog-secretary', 'recordCogOutcome', id, {
      ...because,
      cogOutcome: 'not-presented',
      personId,
    });
    expect(await office.facts(id)).toMatchObject({ state: 'approved', notPresentedOpen: true });
    await press(office, 'cog-secretary', 'noteNotPresented', id, { reason: 'Noted on Monday.' });
    expect(await office.facts(id)).toMatchObject({ notPresentedOpen: false });
  });
});

describe('rule 8: a step is held by a post, and rank and post are frozen when it is decided', () => {
  test('whoever holds the post at the decision decides, and is stored as they were then', async () => {
    const other = await Office.open(TODAY);
    try {
      const id = await paperAt(other, 'with-officer', await other.plan('board', BOARD_DAY));
      const post = other.id('ACC Crime');
      await other.owner(`update appointment set ends_on = '2026-03-01' where post_id = $1`, [post]);
      expect(codesOf(await other.act('officer', 'approvePaper', id))).toEqual(['not-yours']);
      await other.owner(
        `insert into appointment (person_id, post_id, rank, temporary, starts_on) values ($1, $2, 'T/ACC', true, '2026-03-02')`,
        [other.id('second-officer'), post],
      );
      await press(other, 'second-officer', 'approvePaper', id);
      await other.owner(`update appointment set rank = 'Chief Constable' where rank = 'T/ACC'`);
      const [approval] = await other.owner('select line, post from approval where paper_id = $1', [id]);
      expect(approval).toEqual({ line: 'T/ACC Person second-officer', post: 'ACC Crime' });
    } finally {
      await other.close();
    }
  });

  test('a lead’s later promotion does not change the text that they signed', async () => {
    const id = await at('with-body');
    await press(office, 'author', 'withdrawSubmission', id);
    await office.owner(
      `insert into post (title) values ('Head of Crime');
       insert into appointment (person_id, post_id, rank, starts_on)
       select '${office.id('lead-a')}', id, 'Chief Superintendent', '2026-01-01' from post where title = 'Head of Crime'`,
    );
    await press(office, 'author', 'submitPaper', id);
    expect(await stateOf(id)).toBe('with-body');
  });
});

describe('rule 9: nobody approves what they wrote', () => {
  test('an author who holds the post is refused as the approver', async () => {
    const id = await at('started');
    await press(office, 'governance', 'assignAuthor', id, { personId: office.id('author-and-officer') });
    const postId = office.id('ACC Local Policing');
    expect(codesOf(await office.act('governance', 'assignChiefOfficer', id, { postId }))).toEqual([
      'approver-wrote-it',
    ]);
  });

  test('a Chief Officer who signed a section cannot be asked to approve it', async () => {
    const id = await at('started');
    done(await office.onSection('author', 'assignLead', id, 1, { personId: office.id('officer') }));
    await signed(office, id, 'officer', 1, 'Written by the approver.');
    await signed(office, id, 'lead-b', 2, 'Robbery rose.');
    expect(codesOf(await office.act('author', 'submitPaper', id))).toEqual(['approver-wrote-it']);
  });

  test('a COG secretary who wrote part of it does not record what COG decided', async () => {
    const id = await at('started');
    done(await office.onSection('author', 'assignLead', id, 1, { personId: office.id('cog-secretary') }));
    await signed(office, id, 'cog-secretary', 1, 'Written by the secretary.');
    await signed(office, id, 'lead-b', 2, 'Robbery rose.');
    await press(office, 'author', 'submitPaper', id);
    await press(office, 'officer', 'approvePaper', id);
    const outcome = { cogOutcome: 'approved', cogMeetingId: await office.cogToday() } as const;
    expect(codesOf(await office.act('cog-secretary', 'recordCogOutcome', id, outcome))).toEqual([
      'wrote-part-of-it',
    ]);
  });
});

describe('rule 11: each section is signed on its own, and no signed text changes silently', () => {
  test('somebody who leads two sections signs each', async () => {
    const id = await at('started');
    done(await office.onSection('author', 'assignLead', id, 2, { personId: office.id('lead-a') }));
    await signed(office, id, 'lead-a', 1, 'Burglary fell.');
    expect(codesOf(await office.act('author', 'submitPaper', id))).toEqual(['section-not-signed']);
    await signed(office, id, 'lead-a', 2, 'Robbery rose.');
    await press(office, 'author', 'submitPaper', id);
  });

  test('an author writes in a signed section only after re-opening it, and then the sign-off falls', async () => {
    const id = await at('ready');
    expect(await office.write('author', id, 1, 'Improved.')).toBe(false);
    done(await office.onSection('author', 'reopenSection', id, 1, because));
    expect(await office.write('author', id, 1, 'Improved.')).toBe(true);
    expect(codesOf(await office.act('author', 'submitPaper', id))).toEqual(['section-not-signed']);
    expect((await toldOf(id, 'lead-a')).at(-1)).toContain('your sign-off fell');
  });
});

describe('rule 12: a missing contribution is extended, written on behalf or printed as missing, never blank', () => {
  const AFTER_DUE = '2026-06-01';
  const overdue = async () => {
    office.clock.goTo(TODAY);
    const id = await at('started');
    office.clock.goTo(AFTER_DUE);
    return id;
  };
  afterAll(() => office.clock.goTo(TODAY));

  test('before the deadline the author can do nothing of that', async () => {
    const id = await at('started');
    await office.write('author', id, 1, 'Burglary fell.');
    for (const act of ['submitSectionOnBehalf', 'printNoUpdate'] as const)
      expect(codesOf(await office.onSection('author', act, id, 1, because))).toEqual(['not-yet-due']);
  });

  test('it may be extended, to a day ahead', async () => {
    const id = await overdue();
    expect(codesOf(await office.onSection('author', 'extendSection', id, 1, { due: TODAY }))).toEqual([
      'due-past',
    ]);
    done(await office.onSection('author', 'extendSection', id, 1, { due: '2026-06-05' }));
    expect(sectionOf(await office.facts(id), 1).due).toBe('2026-06-05');
  });

  test('the author may write it, marked as such; the lead is told and may confirm it', async () => {
    const id = await overdue();
    const onBehalf = () => office.onSection('author', 'submitSectionOnBehalf', id, 1, because);
    expect(codesOf(await onBehalf())).toEqual(['section-empty']);
    await office.write('author', id, 1, 'Burglary fell.');
    done(await onBehalf());
    expect(sectionOf(await office.facts(id), 1)).toMatchObject({ state: 'accepted', onBehalf: true });
    expect((await toldOf(id, 'lead-a')).at(-1)).toContain('on your behalf');
    done(await office.onSection('lead-a', 'confirmSection', id, 1));
    expect(sectionOf(await office.facts(id), 1)).toMatchObject({ state: 'accepted', onBehalf: false });
  });

  test('but not while an image in it has no description', async () => {
    const id = await overdue();
    await office.write('author', id, 1, 'Burglary fell.');
    const { id: sectionId } = sectionOf(await office.facts(id), 1);
    const holds = (alt: string) =>
      office.owner('update section_document set content = $2 where section_id = $1', [
        sectionId,
        {
          type: 'doc',
          content: [{ type: 'picture', attrs: { image: 'one', ...(alt === '' ? {} : { alt }) } }],
        },
      ]);
    const onBehalf = () => office.onSection('author', 'submitSectionOnBehalf', id, 1, because);
    for (const alt of ['', '  ']) {
      await holds(alt);
      expect(codesOf(await onBehalf())).toEqual(['image-undescribed']);
    }
    await holds('A map of the town');
    done(await onBehalf());
  });

  test('or the paper prints that no update was received', async () => {
    const id = await overdue();
    done(await office.onSection('author', 'printNoUpdate', id, 1, because));
    expect(sectionOf(await office.facts(id), 1).state).toBe('no-update');
  });
});

describe('rule 13: the first of two decisions counts', () => {
  test('of an approval and a return at the same moment one is done, and the other is told who did what', async () => {
    const id = await at('with-officer');
    const { version, edition } = await office.facts(id);
    const who = await office.who('officer');
    const on = () => ({ id, key: randomUUID(), version });
    const brought = { hash: edition?.hash ?? '', ...because };
    const outcomes = await Promise.all([
      office.papers.onPaper(who, 'approvePaper', on(), brought),
      office.papers.onPaper(who, 'returnPaper', on(), brought),
    ]);
    expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
    expect(outcomes).toContainEqual({
      done: false,
      conflict: expect.objectContaining({ by: 'Person officer', phrase: expect.stringContaining('edition') }),
    });
  });

  test('a double click is one act', async () => {
    const id = await at('with-officer');
    const { version, edition } = await office.facts(id);
    const who = await office.who('officer');
    const on = { id, key: randomUUID(), version };
    const before = (await events(id)).length;
    const clicks = [1, 2].map(() =>
      office.papers.onPaper(who, 'approvePaper', on, { hash: edition?.hash ?? '' }),
    );
    expect((await Promise.all(clicks)).map(({ done }) => done)).toEqual([true, true]);
    expect((await events(id)).length).toBe(before + 1);
  });
});

test.each([
  ['approvePaper', 'officer', 'with-officer', {}],
  ['returnPaper', 'officer', 'with-officer', because],
  ['recordCogOutcome', 'cog-secretary', 'with-body', { cogOutcome: 'approved' }],
  ['submitPaper', 'author', 'ready', {}],
] as const)('rule 14: %s of a page whose text has moved on is refused', async (act, by, stage, brought) => {
  const id = await at(stage);
  const cogMeetingId = await office.cogToday();
  const shown = { ...brought, cogMeetingId, hash: 'f'.repeat(64) };
  expect(codesOf(await office.act(by, act, id, shown))).toEqual(['stale']);
});

test.each([
  ['with-officer', 'officer'],
  ['with-body', 'cog-secretary'],
] as const)(
  'rule 15: an author takes back what is %s, and the %s is told that nothing waits',
  async (stage, approver) => {
    const id = await at(stage);
    await press(office, 'author', 'withdrawSubmission', id);
    expect(await stateOf(id)).toBe('drafting');
    expect((await toldOf(id, approver)).at(-1)).toContain('Nothing waits for you.');
  },
);

test('rule 15: after the last decision there is nothing to take back', async () => {
  expect(codesOf(await office.act('author', 'withdrawSubmission', await at('approved')))).toEqual([
    'wrong-state',
  ]);
});

describe('rule 16: a withdrawal names who agreed and is told to all', () => {
  const words = { ...because, authority: 'The commissioner' };

  test('without reason and authority it is refused', async () => {
    const outcome = await office.act('governance', 'withdrawPaper', await at('started'));
    expect(codesOf(outcome)).toEqual(['reason-missing', 'authority-missing']);
  });

  test('after issue its number stays, marked as withdrawn, and the others keep theirs', async () => {
    const meeting = await meetingOn();
    const id = await paperAt(office, 'on-agenda', meeting);
    await paperAt(office, 'issued', meeting);
    await press(office, 'governance', 'withdrawPaper', id, words);
    expect((await agendaOf(meeting)).map(({ number, kind }) => [number, kind])).toEqual([
      ['1', 'withdrawn'],
      ['2', 'paper'],
    ]);
    for (const name of ['author', 'officer', 'lead-a', 'lead-b', 'board-secretary'])
      expect([name, (await toldOf(id, name)).at(-1)]).toEqual([name, expect.stringContaining('withdrawn')]);
  });

  test('before issue it leaves the agenda, which is numbered anew', async () => {
    const meeting = await meetingOn();
    const id = await paperAt(office, 'on-agenda', meeting);
    await paperAt(office, 'on-agenda', meeting);
    await press(office, 'governance', 'withdrawPaper', id, words);
    expect((await agendaOf(meeting)).map(({ number }) => number)).toEqual(['1']);
  });
});

describe('rule 17: a postponed paper moves on with its history', () => {
  const postponed = async (keepsText: boolean, stage: Stage = 'approved') => {
    const board = await office.makeBoard();
    const id = await paperAt(office, stage, await office.plan(board, BOARD_DAY));
    const meetingId = await office.plan(board, LATER_DAY);
    await press(office, 'governance', 'deferPaper', id, { ...because, meetingId, keepsText });
    await press(office, 'governance', 'resumePaper', id);
    return id;
  };

  test('with text and period unchanged its approvals stay', async () => {
    const id = await postponed(true);
    expect(await office.facts(id)).toMatchObject({ state: 'approved', meeting: { day: LATER_DAY } });
    expect((await events(id))[0]?.act).toBe('commissionPaper');
  });

  test('otherwise they fall and it is drafted again', async () => {
    const id = await postponed(false);
    expect(await office.facts(id)).toMatchObject({ state: 'drafting', approvals: [] });
  });

  test('it leaves the agenda it was on', async () => {
    expect((await office.facts(await postponed(true, 'on-agenda'))).agendaItem).toBeNull();
  });

  test('never to a meeting before, cancelled or past its cut-off', async () => {
    const board = await office.makeBoard();
    const earlier = await office.plan(board, '2026-04-30');
    const soon = await office.plan(board, '2026-07-02');
    const cancelled = await office.plan(board, LATER_DAY);
    await office.owner(`update meeting set state = 'cancelled' where id = $1`, [cancelled]);
    await office.owner(`update meeting set cut_off = '2026-03-01' where id = $1`, [soon]);
    const id = await paperAt(office, 'started', await office.plan(board, BOARD_DAY));
    const to = async (meetingId: string) =>
      codesOf(await office.act('governance', 'deferPaper', id, { ...because, meetingId }));
    expect(await to(earlier)).toEqual(['meeting-not-later']);
    expect(await to(soon)).toEqual(['cut-off-passed']);
    expect(await to(cancelled)).toEqual(['meeting-not-open']);
  });
});

describe('rule 18: late is computed, and accepted by the chair', () => {
  const late = { ...because, authority: 'The commissioner' };

  test('a paper in time cannot be called late, and a late one goes nowhere without acceptance', async () => {
    const id = await at('approved');
    expect(codesOf(await office.act('governance', 'acceptLatePaper', id, late))).toEqual(['not-late']);
    office.clock.goTo('2026-06-18');
    expect(codesOf(await office.act('governance', 'placeOnAgenda', id))).toEqual(['late']);
    expect(codesOf(await office.act('governance', 'acceptLatePaper', id))).toEqual([
      'reason-missing',
      'authority-missing',
    ]);
    await press(office, 'governance', 'acceptLatePaper', id, late);
    await press(office, 'governance', 'placeOnAgenda', id);
    office.clock.goTo(TODAY);
  });

  test('after issue it goes as a supplement with the next number', async () => {
    const meeting = await meetingOn();
    const id = await paperAt(office, 'approved', meeting);
    await paperAt(office, 'issued', meeting);
    await press(office, 'governance', 'acceptLatePaper', id, late);
    await press(office, 'governance', 'placeOnAgenda', id);
    expect(await office.facts(id)).toMatchObject({ state: 'issued', agendaItem: { number: '1A' } });
  });
});

test('rule 19: a verbal item has an owner and a reason, and is no paper that is missing', async () => {
  const meeting = await meetingOn();
  const add = (reason: string) =>
    office.onMeeting(
      'governance',
      'addVerbalItem',
      meeting,
      addVerbalItem({ title: 'Chief Constable’s update', ownerId: office.id('officer'), reason }),
    );
  expect(codesOf(await add(''))).toEqual(['reason-missing']);
  done(await add('Events of the week'));
  expect(await agendaOf(meeting)).toMatchObject([{ number: '1', kind: 'verbal' }]);
  expect((await readinessView(office.database, meeting, TODAY))?.papers).toEqual([]);
});

test('rule 20: a paper to follow keeps a place with its own deadline, and takes it when it comes', async () => {
  const meeting = await meetingOn();
  const id = await paperAt(office, 'with-body', meeting);
  const item = addToFollowItem({ paperId: id, due: '2026-06-20' });
  done(await office.onMeeting('governance', 'addToFollowItem', meeting, item));
  await paperAt(office, 'issued', meeting);
  expect((await agendaOf(meeting)).map(({ number, kind }) => [number, kind])).toEqual([
    ['1', 'to-follow'],
    ['2', 'paper'],
  ]);
  await cogApproves(office, id);
  await press(office, 'governance', 'acceptLatePaper', id, { ...because, authority: 'The commissioner' });
  await press(office, 'governance', 'placeOnAgenda', id);
  expect((await office.facts(id)).agendaItem?.number).toBe('1');
});

describe('rule 21: what was issued never changes', () => {
  test('re-opening is governance’s, with a reason; the agenda keeps the edition that the board saw', async () => {
    const meeting = await meetingOn();
    const id = await paperAt(office, 'issued', meeting);
    const seen = (await office.facts(id)).edition?.id;
    expect(codesOf(await office.act('author', 'reopenPaper', id, because))).toEqual(['not-yours']);
    expect(codesOf(await office.act('governance', 'reopenPaper', id))).toEqual(['reason-missing']);
    await press(office, 'governance', 'reopenPaper', id, because);
    await office.write('author', id, 0, 'Put right.');
    await press(office, 'author', 'submitPaper', id);
    expect(await labelOf(id)).toBe('1.1');
    expect((await agendaOf(meeting))[0]).toMatchObject({ number: '1', released: true, edition_id: seen });
  });

  test('no edition’s text can be changed by the application', async () => {
    const update = { name: 'spec-tamper', text: "update edition set canonical = ''" };
    await expect(office.database.rows(update)).rejects.toThrow('permission denied');
  });
});

test('rule 22: drafts are 0.1, 0.2, cut when submitted; an approval makes 1.0; the next draft 1.1; its approval 2.0', async () => {
  const id = await at('ready');
  const labels: string[] = [await labelOf(id)];
  const after = async (act: () => Promise<unknown>) => {
    await act();
    labels.push(await labelOf(id));
  };
  await after(() => press(office, 'author', 'submitPaper', id));
  await press(office, 'officer', 'returnPaper', id, because);
  await after(() => office.write('author', id, 0, 'Second version.'));
  await after(() => press(office, 'author', 'submitPaper', id));
  await after(() => press(office, 'officer', 'approvePaper', id));
  await after(() => cogApproves(office, id));
  await press(office, 'author', 'amendPaper', id, because);
  await office.write('author', id, 0, 'Third version.');
  await after(() => press(office, 'author', 'submitPaper', id));
  await after(() => press(office, 'officer', 'approvePaper', id));
  expect(labels).toEqual(['none', '0.1', '0.1', '0.2', '1.0', '1.0', '1.1', '2.0']);
});

describe('rule 23: dates are in order', () => {
  test.each([
    ['before the Chief Officer approved', '2026-03-01', 'dates-out-of-order'],
    ['in the future', '2026-03-03', 'meeting-ahead'],
  ])('COG cannot have decided %s', async (_when, day, code) => {
    office.clock.goTo('2026-03-01');
    const cogMeetingId = await office.plan('cog', day);
    office.clock.goTo(TODAY);
    const outcome = { cogOutcome: 'approved', cogMeetingId } as const;
    expect(
      codesOf(await office.act('cog-secretary', 'recordCogOutcome', await at('with-body'), outcome)),
    ).toEqual([code]);
  });

  test('the board’s outcome is recorded on the day of the meeting or after', async () => {
    const id = await at('issued');
    const outcome = { boardOutcome: 'noted' } as const;
    expect(codesOf(await office.act('board-secretary', 'recordOutcome', id, outcome))).toEqual([
      'meeting-ahead',
    ]);
    office.clock.goTo(BOARD_DAY);
    await press(office, 'board-secretary', 'recordOutcome', id, outcome);
    office.clock.goTo(TODAY);
  });
});

describe('rule 25: when an approver leaves, the task goes to the post’s next holder, or to governance', () => {
  let other: Office;
  let id: string;
  let meeting: string;
  beforeAll(async () => {
    other = await Office.open(TODAY);
    meeting = await other.plan('board', BOARD_DAY);
    id = await paperAt(other, 'with-officer', meeting);
    await other.owner('update person set disabled_at = now() where id = $1', [other.id('officer')]);
  });
  afterAll(() => other.close());

  test('nobody holds it: readiness says so, and governance has the task of naming another', async () => {
    expect((await other.facts(id)).chiefOfficer).toBeNull();
    const row = (await readinessView(other.database, meeting, TODAY))?.papers[0];
    if (!row) throw new Error('The paper is not on the board.');
    const holder = holderOf(row);
    expect(readiness({ ...row, holder }, TODAY).standing).toBe('at-risk');
    const tasks = await workRows(other.database, other.id('governance'), [], false, true, TODAY);
    expect(tasks).toContainEqual(expect.objectContaining({ paperId: id, part: 'vacancy' }));
  });

  test('its next holder may decide', async () => {
    await other.owner(
      `insert into appointment (person_id, post_id, starts_on) values ($1, $2, '2026-03-01')`,
      [other.id('second-officer'), other.id('ACC Crime')],
    );
    const { postIds } = (await other.who('second-officer')).actor;
    const tasks = await workRows(other.database, other.id('second-officer'), postIds, false, false, TODAY);
    expect(tasks).toContainEqual(expect.objectContaining({ paperId: id, part: 'officer' }));
    await press(other, 'second-officer', 'approvePaper', id);
  });

  test('whoever was disabled is kept, and decides nothing', async () => {
    await expect(other.who('officer')).rejects.toThrow('The door is shut');
  });
});

test('rule 26: silence is not consent: a paper that nobody decides on waits, whatever day it is', async () => {
  const id = await at('with-officer');
  const before = await events(id);
  office.clock.goTo('2026-12-01');
  expect(await stateOf(id)).toBe('with-officer');
  expect(await events(id)).toEqual(before);
  office.clock.goTo(TODAY);
});
