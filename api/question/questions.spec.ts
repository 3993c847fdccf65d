import { blockNode } from '@countersign/document';
import { addDays, type Day } from '@countersign/domain';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { done, Office, sectionOf } from '../../test/support/office.ts';
import { CommitmentLedger } from '../commitment/ledger.ts';
import { OpenTexts } from '../paper/open-texts.ts';
import { Ids } from '../platform/ids.ts';
import { Listener } from '../platform/live/listener.ts';
import { Live } from '../platform/live.ts';
import { Refusal } from '../platform/result.types.ts';
import { QuestionActs } from './question-acts.ts';
import { Questions } from './questions.ts';

const TODAY: Day = '2026-03-02';

let office: Office;
let questions: Questions;
let acts: QuestionActs;
let paperId: string;
const given: string[] = [];
const moves: (readonly [string, string, string | undefined])[] = [];

beforeAll(async () => {
  office = await Office.open(TODAY);
  const texts = new OpenTexts();
  texts.heldBy({
    settle: async () => undefined,
    give: async (sectionId) => void given.push(sectionId),
    moveQuestion: async (...move) => void moves.push(move),
  });
  const live = new Live(new Listener(office.settings));
  questions = new Questions(office.database, office.clock);
  acts = new QuestionActs(office.database, office.clock, live, new Ids(), texts, questions);
  paperId = await office.commission(await office.plan('board', addDays(TODAY, 120)));
  done(await office.act('author', 'startPaper', paperId));
}, 60_000);
afterAll(() => office.close());

const put = async (by: string, key: string, part: { readonly text?: string; readonly nth?: number } = {}) =>
  acts.add(await office.who(by), {
    key,
    paperId,
    sectionId: sectionOf(await office.facts(paperId), part.nth ?? 1).id,
    text: part.text ?? 'What of knives?',
    hint: '',
    askedBy: 'The chair',
  });

const codes = (answer: unknown) => (answer instanceof Refusal ? answer.reasons.map(({ code }) => code) : []);

test('governance puts a question while the paper is written: its section owes an answer, and hears of it once', async () => {
  const first = await put('governance', 'put-question-1');
  expect(first).toMatchObject({ text: 'What of knives?', askedBy: 'The chair', answer: '' });
  expect(await put('governance', 'put-question-1')).toEqual(first);
  const section = sectionOf(await office.facts(paperId), 1);
  expect(section.given).toHaveLength(1);
  expect(given).toContain(section.id);
  const [event] = await office.owner<{ act: string }>(
    'select act from history_event where subject_id = $1 order by seq desc limit 1',
    [paperId],
  );
  expect(event?.act).toBe('addQuestion');
  const told = await office.owner<{ asks: boolean }>(
    "select asks from notice where paper_id = $1 and text like 'The board asks%'",
    [paperId],
  );
  expect(told).toEqual([{ asks: true }, { asks: true }]);
});

test('nobody else may, and a blank question or a signed section is refused with every reason', async () => {
  expect(codes(await put('author', 'put-question-2'))).toEqual(['not-yours']);
  await office.write('lead-b', paperId, 2, 'Ready.');
  done(await office.onSection('lead-b', 'submitSection', paperId, 2));
  expect(codes(await put('governance', 'put-question-3', { text: ' ', nth: 2 }))).toEqual([
    'question-empty',
    'section-signed',
  ]);
  expect(await questions.ofPaper(await office.who('governance'), paperId)).toHaveLength(1);
});

const reroute = async (by: string, questionId: string, sectionId: string) =>
  acts.reroute(await office.who(by), {
    key: `${by}-${questionId}-${sectionId}`,
    paperId,
    questionId,
    sectionId,
  });
const withdraw = async (by: string, questionId: string, reason: string) =>
  acts.withdraw(await office.who(by), { key: `${by}-${questionId}-${reason}`, paperId, questionId, reason });

test('a question goes to another section with what was said to it, whoever had it is told, and its lead is asked', async () => {
  const [question] = (await questions.ofPaper(await office.who('governance'), paperId)) ?? [];
  const [own, signed] = [
    sectionOf(await office.facts(paperId), 1),
    sectionOf(await office.facts(paperId), 2),
  ];
  const id = question?.id ?? '';
  const row = { id, cells: { question: 'What of knives?', hint: '', answer: 'Fewer of them' } };
  await office.writeBlocks('lead-a', paperId, 1, [blockNode('questions', {}, [row])]);
  expect(codes(await reroute('author', id, signed.id))).toEqual(['not-yours']);
  expect(codes(await reroute('governance', id, own.id))).toEqual(['question-there']);
  expect(codes(await reroute('governance', id, signed.id))).toEqual(['section-signed']);
  expect(codes(await reroute('governance', own.id, signed.id))).toEqual(['question-unknown']);
  expect(codes(await reroute('governance', id, id))).toEqual(['section-unknown']);
  done(await office.onSection('lead-b', 'reopenSection', paperId, 2, { reason: 'A question' }));
  const answered = await reroute('governance', id, signed.id);
  expect(answered).toMatchObject({ id, section: { id: signed.id } });
  expect(await reroute('governance', id, signed.id)).toEqual(answered);
  expect(moves).toEqual([[id, own.id, signed.id]]);
  expect(sectionOf(await office.facts(paperId), 1).given).toEqual([]);
  expect(sectionOf(await office.facts(paperId), 2).given).toEqual([
    expect.objectContaining({
      id,
      cells: expect.objectContaining({ question: 'What of knives?', answer: 'Fewer of them' }),
    }),
  ]);
  const told = await office.owner<{ name: string; asks: boolean }>(
    `select x.name, n.asks from notice n join person x on x.id = n.person_id
     where n.text like '%question of the board came to you%' or n.text like '%went to%' order by n.asks, x.name`,
  );
  expect(told.map(({ asks }) => asks)).toEqual([false, false, true]);
});

test('a question is withdrawn with a reason: nobody owes an answer, and what was said to it stays', async () => {
  const text = sectionOf(await office.facts(paperId), 2);
  const [question] = text.given;
  const id = question?.id ?? '';
  await office.writeBlocks('lead-b', paperId, 2, [
    blockNode('questions', {}, [{ id, cells: { question: 'What of knives?', answer: 'Many fewer' } }]),
  ]);
  expect(codes(await withdraw('lead-b', id, 'Too hard'))).toEqual(['not-yours']);
  expect(codes(await withdraw('governance', id, ' '))).toEqual(['reason-missing']);
  const answered = await withdraw('governance', id, 'Asked by mistake');
  expect(answered).toMatchObject({ answer: 'Many fewer', withdrawn: { because: 'Asked by mistake' } });
  expect(sectionOf(await office.facts(paperId), 2).given).toEqual([]);
  expect(moves.at(-1)).toEqual([id, text.id, undefined]);
  expect(codes(await withdraw('governance', id, 'Again'))).toEqual(['question-withdrawn']);
  expect(codes(await reroute('governance', id, sectionOf(await office.facts(paperId), 1).id))).toEqual([
    'question-withdrawn',
  ]);
  const events = await office.owner<{ act: string }>(
    "select act from history_event where subject_id = $1 and act like '%Question' order by seq",
    [paperId],
  );
  expect(events.map(({ act }) => act)).toEqual(['addQuestion', 'rerouteQuestion', 'withdrawQuestion']);
});

test('the ledger shows nobody a promise of a paper they may not read', async () => {
  const sectionId = sectionOf(await office.facts(paperId), 1).id;
  await office.owner(
    `insert into commitment (series_id, paper_id, section_id, row_id, owner_id, owner_line, text, expected, made_at)
     values ($1, $1, $2, 'p1', $3, 'Lead', 'Patrols', 'June', now())`,
    [paperId, sectionId, office.id('lead-a')],
  );
  const ledger = new CommitmentLedger(office.database);
  const seen = async (by: string) => (await ledger.promises((await office.who(by)).actor, {})).length;
  expect(await seen('governance')).toBe(1);
  expect(await seen('lead-a')).toBe(1);
  expect(await seen('board-secretary')).toBe(0);
  const { actor } = await office.who('governance');
  expect(await ledger.promises(actor, { standing: 'delivered' })).toEqual([]);
  expect(await ledger.rates(actor, { strand: 'section-1' })).toMatchObject([
    { promised: 1, open: 1, rate: null },
  ]);
});
