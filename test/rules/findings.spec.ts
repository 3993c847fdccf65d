import { installTemplates, paperDraft } from '@countersign/database';
import { blockNode, table } from '@countersign/document';
import { type EventDraft, phrase } from '@countersign/domain';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findingsIn } from '../../api/check/check-draft.ts';
import { freeze } from '../../api/paper/draft.ts';
import { codesOf, Office, SHORT_PAPER } from '../support/office.ts';
import { paperAt, press } from '../support/stages.ts';

let office: Office;
beforeAll(async () => {
  office = await Office.open('2026-03-02');
}, 60_000);
afterAll(() => office.close());

const kits = (total: string) =>
  table('Kits given out', [
    ['District', 'Kits'],
    ['Aldmere', '320'],
    ['Corvale', '322'],
    ['Total', total],
  ]);

/** A paper whose own section prints a total that is one short, ready but for that. */
async function wrongTotal(): Promise<string> {
  const id = await paperAt(office, 'ready', await office.plan(await office.makeBoard(), '2026-06-25'));
  await office.writeBlocks('author', id, 0, [kits('641')]);
  return id;
}

async function findings(paperId: string) {
  const draft = await paperDraft(office.database, paperId, '2026-03-02');
  if (!draft) throw new Error('The paper is gone.');
  const { actor } = await office.who('governance');
  return findingsIn(office.database, paperId, freeze(draft).content, actor, '2026-03-02');
}

const blocking = async (paperId: string) =>
  (await findings(paperId)).filter(({ severity }) => severity === 'BLOCK');

test('a total that does not add up stops the paper, and says what to do', async () => {
  const id = await wrongTotal();
  const outcome = await office.act('author', 'submitPaper', id);
  expect(codesOf(outcome)).toEqual(['finding-open']);
  expect(JSON.stringify(outcome)).toMatch(
    /320 \+ 322 is 642, not 641.*Mend it, or override it with a reason/,
  );
});

test('mended, it goes on', async () => {
  const id = await wrongTotal();
  await office.writeBlocks('author', id, 0, [kits('642')]);
  expect(codesOf(await office.act('author', 'submitPaper', id))).toEqual([]);
});

test('overridden by name, it goes on, and the history and the approver know who and why', async () => {
  const id = await wrongTotal();
  const [finding] = await blocking(id);
  const findingKey = finding?.key ?? '';
  await press(office, 'author', 'answerFinding', id, { findingKey, reason: 'One kit was returned.' });
  await press(office, 'author', 'submitPaper', id);
  const [answered] = await blocking(id);
  expect(answered?.answer).toMatchObject({ reason: 'One kit was returned.', key: findingKey });
  const [event] = await office.owner<EventDraft>(
    "select act, data from history_event where subject_id = $1 and act = 'answerFinding'",
    [id],
  );
  expect(event && phrase(event)).toMatch(
    /^overrode a finding in 1.0 Section 1 \(R03: .*“One kit was returned.”$/,
  );
});

test('an override falls with the figure it was given for', async () => {
  const id = await wrongTotal();
  const [finding] = await blocking(id);
  await press(office, 'author', 'answerFinding', id, { findingKey: finding?.key ?? '', reason: 'Returned.' });
  await office.writeBlocks('author', id, 0, [kits('640')]);
  expect(codesOf(await office.act('author', 'submitPaper', id))).toEqual(['finding-open']);
});

test('only the author overrides, with a reason, and only what is really found', async () => {
  const id = await wrongTotal();
  const [finding] = await blocking(id);
  const findingKey = finding?.key ?? '';
  expect(codesOf(await office.act('lead-a', 'answerFinding', id, { findingKey, reason: 'So.' }))).toEqual([
    'not-yours',
  ]);
  expect(
    codesOf(await office.act('author', 'answerFinding', id, { findingKey: 'other', reason: ' ' })),
  ).toEqual(['finding-gone', 'reason-missing']);
});

test('a section that holds more blocks than its template allows stops the paper, until one is taken away', async () => {
  const [first, ...others] = SHORT_PAPER.sections;
  if (!first) throw new Error('The short paper has no section.');
  const only = { ...first, allows: [{ kind: 'exceptions', max: 1 }] } as const;
  await installTemplates(office.database, [{ ...SHORT_PAPER, version: 2, sections: [only, ...others] }]);
  const id = await paperAt(office, 'ready', await office.plan(await office.makeBoard(), '2026-06-25'));
  const exception = blockNode('exceptions', {}, [
    { id: 'a', cells: { title: 'Late kits', text: 'In June.' } },
  ]);
  await office.writeBlocks('author', id, 0, [exception, exception]);
  const refused = await office.act('author', 'submitPaper', id);
  expect(codesOf(refused)).toEqual(['finding-open']);
  expect(JSON.stringify(refused)).toContain('1.0 Section 1: The template allows at most one “');
  await office.writeBlocks('author', id, 0, [exception]);
  expect(codesOf(await office.act('author', 'submitPaper', id))).toEqual([]);
});
