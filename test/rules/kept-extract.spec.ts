import { randomUUID } from 'node:crypto';
import { sectionView } from '@countersign/database';
import { sourceText } from '@countersign/document';
import { type EventDraft, type FigureSource, periodOf, phrase } from '@countersign/domain';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codesOf, done, Office, sectionOf } from '../support/office.ts';
import { press } from '../support/stages.ts';

let office: Office;
let paperId: string;
const measureId = randomUUID();
const window = periodOf('rolling-12', 'financial', '2026-03-31');
const source = sourceText({
  measureId,
  area: '',
  category: '',
  window,
  extractedOn: '2026-04-07',
} satisfies FigureSource);

beforeAll(async () => {
  office = await Office.open('2026-04-20');
  await office.owner(
    `insert into measure (id, name, unit, polarity, best_rank, source, decimals)
     values ($1, 'Knife Crime', 'count', 'less-is-better', 'first', 'Crime system', 0)`,
    [measureId],
  );
  await extract('2026-04-07', 2725);
  paperId = await office.commission(await office.plan('board', '2026-08-25'));
  await press(office, 'author', 'startPaper', paperId);
  await office.write('lead-a', paperId, 1, 'Knife crime fell.');
}, 60_000);
afterAll(() => office.close());

async function extract(extractedOn: string, value: number): Promise<void> {
  const id = randomUUID();
  await office.owner(
    `insert into figure_load (id, file_name, state, chosen_by, chosen_line, chosen_at, loaded_by, loaded_line, loaded_at)
     values ($1, 'file.csv', 'loaded', $2, 'Analyst', now(), $2, 'Analyst', now())`,
    [id, office.id('governance')],
  );
  await office.owner(
    `insert into observation (measure_id, area, category, starts_on, months, value, extracted_on, provisional, source, load_id)
     values ($1, '', '', $2, 12, $3, $4, false, 'Crime system', $5)`,
    [measureId, window.start, value, extractedOn, id],
  );
}

const keep = (by: string, newerOn: string, of = source) =>
  office.onSection(by, 'keepExtract', paperId, 1, { source: of, newerOn });

const kept = async () => {
  const { id } = sectionOf(await office.facts(paperId), 1);
  return (await sectionView(office.database, id, office.clock.now().today))?.keptExtracts;
};

test('what was not offered is not kept, nor by somebody who does not write there', async () => {
  expect(codesOf(await keep('lead-a', '2026-04-14'))).toEqual(['extract-changed']);
  expect(codesOf(await keep('lead-a', '2026-04-14', 'm:nothing'))).toEqual(['figure-unknown']);
  await extract('2026-04-14', 2731);
  expect(codesOf(await keep('lead-b', '2026-04-14'))).toEqual(['not-yours']);
  expect(await kept()).toEqual({});
});

test('the choice is kept by name until a still newer extract is there, and the history tells it', async () => {
  done(await keep('lead-a', '2026-04-14'));
  expect(await kept()).toEqual({ [source]: expect.objectContaining({ newerOn: '2026-04-14' }) });
  const [event] = await office.owner<{ act: string; data: unknown; actor: string }>(
    "select act, data from history_event where subject_id = $1 and act = 'keepExtract'",
    [paperId],
  );
  expect(event && phrase(event as unknown as EventDraft)).toBe(
    'kept Knife Crime, 12 months ending Mar 26 in 2.0 Section 2 at 2,725 (extract of 7 April 2026); ' +
      'the extract of 14 April 2026 says 2,731',
  );
  await extract('2026-04-19', 2740);
  expect(codesOf(await keep('lead-a', '2026-04-14'))).toEqual(['extract-changed']);
  done(await keep('author', '2026-04-19'));
  expect(await kept()).toEqual({ [source]: expect.objectContaining({ newerOn: '2026-04-19' }) });
});
