import { randomUUID } from 'node:crypto';
import { addDays, type Day } from '@countersign/domain';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { done, Office, sectionOf } from '../../test/support/office.ts';
import { Overtaken } from '../../test/support/overtaken.ts';
import { CommitmentLedger } from '../commitment/ledger.ts';
import { OpenTexts } from '../paper/open-texts.ts';
import { PaperActs } from '../paper/paper-acts.ts';
import { Ids } from '../platform/ids.ts';
import { Listener } from '../platform/live/listener.ts';
import { Live } from '../platform/live.ts';
import { Refusal } from '../platform/result.types.ts';
import { Questions } from './questions.ts';

const TODAY: Day = '2026-03-02';

let office: Office;
let questions: Questions;
let paperId: string;
const given: string[] = [];

beforeAll(async () => {
  office = await Office.open(TODAY);
  const texts = new OpenTexts();
  texts.heldBy(
    async () => undefined,
    async (sectionId) => void given.push(sectionId),
  );
  const live = new Live(new Listener(office.settings));
  questions = new Questions(office.database, office.clock, live, new Ids(), texts);
  paperId = await office.commission(await office.plan('board', addDays(TODAY, 120)));
  done(await office.act('author', 'startPaper', paperId));
}, 60_000);
afterAll(() => office.close());

const put = async (by: string, key: string, part: { readonly text?: string; readonly nth?: number } = {}) =>
  questions.add(await office.who(by), {
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

test('an act that was decided before a question was put is decided again, and done', async () => {
  const title = { title: 'Knives and violence' };
  const raced = new Overtaken(office.database, 'paper-to-decide', () =>
    put('governance', 'put-question-4', { text: 'And of violence?' }),
  );
  const papers = new PaperActs(raced, office.clock, new OpenTexts(), new Ids());
  const { version } = await office.facts(paperId);
  const on = { id: paperId, key: randomUUID(), version };
  expect(await papers.onPaper(await office.who('author'), 'describePaper', on, title)).toMatchObject({
    done: true,
  });
  const events = await office.owner<{ act: string }>(
    'select act from history_event where subject_id = $1 order by seq desc limit 2',
    [paperId],
  );
  expect(events.map(({ act }) => act)).toEqual(['describePaper', 'addQuestion']);
});

test('a question that is stored is answered as stored, though the text could not take it yet', async () => {
  const texts = new OpenTexts();
  texts.heldBy(
    async () => undefined,
    async () => Promise.reject(new Error('The text is elsewhere.')),
  );
  const live = new Live(new Listener(office.settings));
  const acts = new Questions(office.database, office.clock, live, new Ids(), texts);
  const asked = {
    key: 'put-question-5',
    paperId,
    sectionId: sectionOf(await office.facts(paperId), 1).id,
    text: 'Since when?',
    hint: '',
    askedBy: 'The chair',
  };
  expect(await acts.add(await office.who('governance'), asked)).toMatchObject({ text: 'Since when?' });
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
