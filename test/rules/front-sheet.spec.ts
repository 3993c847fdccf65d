import { installTemplates, paperView } from '@countersign/database';
import type { EditionContent } from '@countersign/document';
import { type EventDraft, phrase, type WrittenLine } from '@countersign/domain';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { frontSheetOf } from '../../api/paper/present-paper.ts';
import { codesOf, done, Office, SHORT_PAPER } from '../support/office.ts';
import { paperAt, press } from '../support/stages.ts';

const line = (over: Pick<WrittenLine, 'key' | 'label' | 'kind'> & Partial<WrittenLine>): WrittenLine => ({
  from: 'written',
  required: false,
  guidance: '',
  ...over,
});

/** A later version of the short paper, whose front sheet asks for more, and which is handled with care. */
const ASKING = {
  ...SHORT_PAPER,
  version: 2,
  handling: 'For the board only',
  footer: 'Produced by the planning team',
  frontSheet: [
    { label: 'Title of Report', from: 'title' },
    line({ key: 'presenter', label: 'Presented by', kind: 'person', required: true }),
    line({ key: 'held', label: 'Panel held on', kind: 'day' }),
    line({ key: 'cost', label: 'Cost', kind: 'figure' }),
  ],
} as const;

let office: Office;
let earlier: string;
beforeAll(async () => {
  office = await Office.open('2026-03-02');
  earlier = await ready();
  await installTemplates(office.database, [ASKING]);
}, 60_000);
afterAll(() => office.close());

const ready = async () => paperAt(office, 'ready', await office.plan(await office.makeBoard(), '2026-06-25'));
const fill = (by: string, id: string, lines: Readonly<Record<string, string>>) =>
  office.act(by, 'fillFrontSheet', id, {
    lines: Object.entries(lines).map(([key, value]) => ({ key, value })),
  });
const shown = async (id: string) => {
  const view = await paperView(office.database, id, '2026-03-02', []);
  return view && Object.fromEntries(frontSheetOf(view).map(({ label, value }) => [label, value]));
};
const latestEdition = async (id: string): Promise<EditionContent> => {
  const [row] = await office.owner<{ canonical: string }>(
    'select canonical from edition where paper_id = $1 order by cut_at desc limit 1',
    [id],
  );
  return JSON.parse(row?.canonical ?? '{}');
};

test('a required line stops the submission together with everything else, and says where to fill it in', async () => {
  const id = await ready();
  const refused = await office.act('author', 'submitPaper', id, { hash: 'older' });
  expect(codesOf(refused)).toEqual(['front-sheet-line-missing', 'stale']);
  expect(JSON.stringify(refused)).toContain('Presented by is not filled in. Fill it in on the paper’s page.');
  expect(await shown(id)).toEqual({ 'Title of Report': 'Crime prevention', 'Presented by': 'Not yet' });
});

test('what is filled in stands on the front sheet, in the history, and in the text that is frozen', async () => {
  const id = await ready();
  done(await fill('governance', id, { presenter: office.id('officer'), held: '2026-05-14', cost: '12500' }));
  expect(await shown(id)).toEqual({
    'Title of Report': 'Crime prevention',
    'Presented by': 'Person officer',
    'Panel held on': '14 May 2026',
    Cost: '12,500',
  });
  const [event] = await office.owner<{ act: string; data: unknown }>(
    "select act, data from history_event where subject_id = $1 and act = 'fillFrontSheet'",
    [id],
  );
  expect(phrase(event as EventDraft)).toBe(
    'filled in the front sheet: Presented by is “Person officer”, Panel held on is “14 May 2026” and Cost is “12,500”',
  );
  await press(office, 'author', 'submitPaper', id);
  expect(await latestEdition(id)).toMatchObject({
    marking: { tier: 'OFFICIAL', handling: 'For the board only' },
    footer: 'Produced by the planning team',
    written: [
      { key: 'presenter', label: 'Presented by', value: 'Person officer' },
      { key: 'held', label: 'Panel held on', value: '14 May 2026' },
      { key: 'cost', label: 'Cost', value: '12,500' },
    ],
  });
});

test('another day on the front sheet is another text, so that it is approved anew', async () => {
  const id = await ready();
  done(await fill('author', id, { presenter: office.id('officer'), held: '2026-05-14' }));
  const before = await office.draftHash(id);
  done(await fill('author', id, { held: '2026-05-21' }));
  expect(await office.draftHash(id)).not.toBe(before);
  done(await fill('author', id, { held: '2026-05-14' }));
  expect(await office.draftHash(id)).toBe(before);
});

test('it is filled in by the author or governance, while the paper is written', async () => {
  const id = await ready();
  expect(codesOf(await fill('lead-a', id, { cost: '1' }))).toEqual(['not-yours']);
  expect(codesOf(await fill('author', id, { cost: 'much', held: 'soon', presenter: 'me' }))).toEqual([
    'line-wrong',
    'line-wrong',
    'line-wrong',
  ]);
  done(await fill('author', id, { presenter: office.id('officer') }));
  await press(office, 'author', 'submitPaper', id);
  expect(codesOf(await fill('author', id, { cost: '1' }))).toEqual(['wrong-state']);
});

test('a paper keeps the front sheet that it started with, and its text keeps its hash', async () => {
  expect(codesOf(await fill('author', earlier, { presenter: office.id('officer') }))).toEqual([
    'line-unknown',
  ]);
  await press(office, 'author', 'submitPaper', earlier);
  const content = await latestEdition(earlier);
  expect(Object.keys(content)).not.toContain('written');
  expect(Object.keys(content)).not.toContain('footer');
  expect(content.marking).toEqual({ tier: 'OFFICIAL', sensitive: false });
});
