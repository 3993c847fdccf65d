import { sectionView } from '@countersign/database';
import { addDays, type Day } from '@countersign/domain';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { done, Office, sectionOf } from '../support/office.ts';
import { press } from '../support/stages.ts';

const TODAY: Day = '2026-03-02';

let office: Office;
beforeAll(async () => {
  office = await Office.open(TODAY);
}, 60_000);
afterAll(() => office.close());

test('a signature says what made it fall, though another act happened at the same instant', async () => {
  const id = await office.commission(await office.plan('board', addDays(TODAY, 120)));
  await press(office, 'author', 'startPaper', id);
  await office.write('lead-a', id, 1, 'As signed.');
  done(await office.onSection('lead-a', 'submitSection', id, 1));
  await press(office, 'author', 'describePaper', id, { title: 'Another title' });
  done(await office.onSection('author', 'returnSection', id, 1, { reason: 'The figures are old' }));
  await office.owner(
    `update history_event set at = (select revoked_at from sign_off where revoked_at is not null)
     where subject_id = $1 and act = 'describePaper'`,
    [id],
  );
  const section = sectionOf(await office.facts(id), 1);
  const view = await sectionView(office.database, section.id, TODAY);
  expect(view?.signOffs.map(({ fell }) => fell?.event.act)).toEqual(['returnSection']);
});
