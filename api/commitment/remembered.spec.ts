import { blockNode, blocksIn, parseSectionDoc, type SectionNode, sectionOf } from '@countersign/document';
import { addDays, type Day, unansweredIn } from '@countersign/domain';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codesOf, done, sectionOf as nth, Office } from '../../test/support/office.ts';

const TODAY: Day = '2026-03-02';

let office: Office;
let meetingId: string;
beforeAll(async () => {
  office = await Office.open(TODAY);
  meetingId = await office.plan('board', addDays(TODAY, 120));
}, 60_000);
afterAll(() => office.close());

const scheduled = (...rows: readonly (readonly [id: string, text: string, expected?: string])[]) =>
  blockNode(
    'delivery-scheduled',
    {},
    rows.map(([id, text, expected = '']) => ({ id, cells: { text, expected } })),
  );

const answers = (rows: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  blockNode(
    'commitments',
    {},
    Object.entries(rows).map(([id, cells]) => ({ id, cells: { commitment: `Promise ${id}`, ...cells } })),
  );

const doc = (...nodes: readonly SectionNode[]) => parseSectionDoc(sectionOf(...nodes));

/** A paper of a series, in drafting. */
async function started(fromPaperId?: string, periodStart: Day = '2026-01-01'): Promise<string> {
  const paperId = await office.commission(meetingId, 'Crime prevention', {
    periodStart,
    ...(fromPaperId ? { fromPaperId } : {}),
  });
  done(await office.act('author', 'startPaper', paperId));
  return paperId;
}

async function signed(paperId: string, which: number, lead: string, nodes: readonly SectionNode[]) {
  await office.write(lead, paperId, which, doc(...nodes));
  done(await office.onSection(lead, 'submitSection', paperId, which));
  done(await office.onSection('author', 'acceptSection', paperId, which));
}

async function approved(paperId: string): Promise<void> {
  done(await office.act('author', 'submitPaper', paperId));
  done(await office.act('officer', 'approvePaper', paperId));
  const cogMeetingId = await office.cogToday();
  done(
    await office.act('cog-secretary', 'recordCogOutcome', paperId, { cogOutcome: 'approved', cogMeetingId }),
  );
}

const words: SectionNode = { type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] };

/** An approved first paper of a series: lead-a promises p1 and p2. */
async function firstOfSeries(): Promise<string> {
  const paperId = await started();
  await signed(paperId, 1, 'lead-a', [words, scheduled(['p1', 'Patrols', 'June'], ['p2', 'Training'])]);
  await signed(paperId, 2, 'lead-b', [words]);
  await approved(paperId);
  return paperId;
}

const ledger = (seriesId: string) =>
  office.owner<{ row_id: string; expected: string; outcomes: string[]; paper: string }>(
    `select c.row_id, c.expected, c.paper_id as paper,
       array(select a.outcome from commitment_answer a where a.commitment_id = c.id order by a.at) as outcomes
     from commitment c where c.series_id = $1 order by c.row_id, c.made_at`,
    [seriesId],
  );

test('what an approved edition schedules stands in the ledger, and opens the next paper of its series', async () => {
  const first = await firstOfSeries();
  expect(await ledger(first)).toEqual([
    { row_id: 'p1', expected: 'June', outcomes: [], paper: first },
    { row_id: 'p2', expected: '', outcomes: [], paper: first },
  ]);
  const second = await started(first, '2026-04-01');
  const section = nth(await office.facts(second), 1);
  expect(section.given.map(({ cells }) => cells.commitment)).toEqual(['Patrols (expected June)', 'Training']);
  expect(unansweredIn(section.memory, section.given)).toHaveLength(2);
});

test('a lead cannot sign, and the author cannot submit, before each promise is answered for; all reasons at once', async () => {
  const second = await started(await firstOfSeries(), '2026-04-01');
  await office.write('lead-a', second, 1, doc(answers({ p1: { outcome: 'slipped' } }), words));
  const refused = await office.onSection('lead-a', 'submitSection', second, 1);
  expect(refused).toMatchObject({
    done: false,
    reasons: [
      { text: "Last time's promise “Promise p1” is open. Say why. Say when it is expected now." },
      {
        text: 'The promise “Training” is not in the section any more. Open the section: it is put back, to be answered.',
      },
    ],
  });
  expect(codesOf(await office.act('author', 'submitPaper', second))).toEqual([
    'section-not-signed',
    'section-not-signed',
    'promise-unanswered',
    'promise-unanswered',
  ]);
});

test('answers are kept with who gave them; what slipped is promised again, what was delivered is not', async () => {
  const first = await firstOfSeries();
  const second = await started(first, '2026-04-01');
  await signed(second, 1, 'lead-a', [
    answers({
      p1: { outcome: 'slipped', account: 'Nobody to do it', until: 'December' },
      p2: { outcome: 'delivered' },
    }),
    scheduled(['p3', 'New promise']),
    words,
  ]);
  await signed(second, 2, 'lead-b', [words]);
  expect((await ledger(first)).map(({ outcomes }) => outcomes)).toEqual([[], []]);
  await approved(second);
  expect(await ledger(first)).toEqual([
    { row_id: 'p1', expected: 'June', outcomes: ['slipped'], paper: first },
    { row_id: 'p2', expected: '', outcomes: ['delivered'], paper: first },
    { row_id: 'p3', expected: '', outcomes: [], paper: second },
  ]);
  const third = await started(second, '2026-07-01');
  const { given } = nth(await office.facts(third), 1);
  expect(given.map(({ id }) => id)).toEqual(['p1', 'p3']);
});

test('an amended edition corrects its promises; one that it leaves out stays open', async () => {
  const first = await firstOfSeries();
  done(await office.act('author', 'amendPaper', first, { reason: 'A wrong month' }));
  done(await office.onSection('lead-a', 'reopenSection', first, 1, { reason: 'A wrong month' }));
  await signed(first, 1, 'lead-a', [words, scheduled(['p1', 'Patrols', 'July'])]);
  await approved(first);
  expect(await ledger(first)).toMatchObject([
    { row_id: 'p1', expected: 'July' },
    { row_id: 'p2', expected: '' },
  ]);
  const second = await started(first, '2026-04-01');
  expect(nth(await office.facts(second), 1).given.map(({ id }) => id)).toEqual(['p1', 'p2']);
});

test('a section that sends no update answers nothing: the paper goes on, and the promises come again', async () => {
  const first = await firstOfSeries();
  const second = await started(first, '2026-04-01');
  await signed(second, 2, 'lead-b', [words]);
  const { due } = nth(await office.facts(second), 1);
  office.clock.goTo(addDays(due, 1));
  done(await office.onSection('author', 'printNoUpdate', second, 1, { reason: 'No answer' }));
  await approved(second);
  office.clock.goTo(TODAY);
  const third = await started(second, '2026-07-01');
  expect(nth(await office.facts(third), 1).given.map(({ id }) => id)).toEqual(['p1', 'p2']);
});

test('promises of a paper that was never approved are answered for and kept all the same', async () => {
  const first = await started();
  await signed(first, 1, 'lead-a', [words, scheduled(['p1', 'Patrols'])]);
  await signed(first, 2, 'lead-b', [words]);
  done(await office.act('author', 'submitPaper', first));
  const second = await started(first, '2026-04-01');
  await signed(second, 1, 'lead-a', [answers({ p1: { outcome: 'delivered' } }), words]);
  await signed(second, 2, 'lead-b', [words]);
  await approved(second);
  expect(await ledger(first)).toMatchObject([{ row_id: 'p1', outcomes: ['delivered'], paper: first }]);
});

test('a question put to the board’s paper opens its section, blocks until it is covered, and comes back when put off', async () => {
  const first = await office.commission(meetingId, 'Questions', {
    questions: [{ text: 'What of knives?', askedBy: 'The chair', hint: 'By area', sectionKey: 'section-1' }],
  });
  done(await office.act('author', 'startPaper', first));
  const asked = nth(await office.facts(first), 1);
  const id = asked.given[0]?.id ?? '';
  expect(asked.memory).toMatchObject({ rowIds: [id], missing: [{ code: 'question-uncovered' }] });
  const question = (cells: Readonly<Record<string, string>>) =>
    blockNode('questions', {}, [{ id, cells: { question: 'What of knives?', ...cells } }]);
  await office.write('lead-a', first, 1, doc(question({ where: '7.7.7' }), words));
  done(await office.onSection('lead-a', 'submitSection', first, 1));
  done(await office.onSection('author', 'acceptSection', first, 1));
  await signed(first, 2, 'lead-b', [words]);
  expect(codesOf(await office.act('author', 'submitPaper', first))).toEqual(['answered-nowhere']);
  done(await office.onSection('lead-a', 'reopenSection', first, 1, { reason: 'Wrong paragraph' }));
  await signed(first, 1, 'lead-a', [question({ deferred: 'No data yet' }), words]);
  await approved(first);
  const [kept] = await office.owner<{ deferred: string }>('select deferred from question where id = $1', [
    id,
  ]);
  expect(kept?.deferred).toBe('No data yet');
  const second = await started(first, '2026-04-01');
  const [again] = nth(await office.facts(second), 1).given;
  expect(again).toMatchObject({ block: 'questions', cells: { question: 'What of knives?' } });
  expect(again?.id).not.toBe(id);
});

test('two risks under one reference are refused with the next free one', async () => {
  const paperId = await started();
  const risk = (id: string) => ({ id, cells: { ref: 'R07', risk: `Risk ${id}` } });
  await signed(paperId, 1, 'lead-a', [blockNode('risk-register', {}, [risk('a'), risk('b')])]);
  await signed(paperId, 2, 'lead-b', [words]);
  expect(await office.act('author', 'submitPaper', paperId)).toMatchObject({
    reasons: [{ text: 'Two risks bear the reference R07. Give the newer one R08.' }],
  });
});

test('the carried text is what the section opens with', async () => {
  const first = await firstOfSeries();
  const second = await started(first, '2026-04-01');
  const { id, memory, empty } = nth(await office.facts(second), 1);
  expect({ carried: memory.carried, empty }).toEqual({ carried: true, empty: false });
  const [stored] = await office.owner<{ content: SectionNode }>(
    'select content from section_document where section_id = $1',
    [id],
  );
  expect(blocksIn(stored?.content ?? sectionOf()).map(({ kind }) => kind)).toEqual([
    'commitments',
    'delivery-scheduled',
  ]);
});
