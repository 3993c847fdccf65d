import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { done, Office, sectionOf } from '../../test/support/office.ts';
import { Overtaken } from '../../test/support/overtaken.ts';
import { png } from '../../test/support/pictures.ts';
import { Ids } from '../platform/ids.ts';
import { Images } from './images.ts';

let office: Office;
let images: Images;
let paperId: string;
beforeAll(async () => {
  office = await Office.open('2026-03-02');
  images = new Images(office.database, office.clock, new Ids());
  paperId = await office.commission(await office.plan('board', '2026-07-02'));
  done(await office.act('author', 'startPaper', paperId));
}, 60_000);
afterAll(() => office.close());

const upload = async (by: string, file: Buffer, nth = 1, through = images) =>
  through.upload(await office.who(by), sectionOf(await office.facts(paperId), nth).id, file);
const kept = () => office.owner('select id from image where paper_id = $1', [paperId]);
const told = () =>
  office.owner<{ data: unknown }>(
    "select data from history_event where subject_id = $1 and act = 'addImage' order by seq",
    [paperId],
  );

test('an image that is kept is in the history of its paper, once', async () => {
  const first = await upload('lead-a', png(7, 5));
  expect(first).toMatchObject({ width: 7, height: 5 });
  expect(await upload('author', png(7, 5))).toEqual(first);
  expect(await told()).toEqual([
    {
      data: {
        section: '2.0 Section 2',
        width: 7,
        height: 5,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    },
  ]);
});

test('an image that arrives when its section has just been signed is not kept', async () => {
  await office.write('lead-b', paperId, 2, 'Ready.');
  const before = await kept();
  const raced = new Overtaken(office.database, 'section-writing', async () =>
    done(await office.onSection('lead-b', 'submitSection', paperId, 2)),
  );
  const answer = await upload('lead-b', png(9, 4), 2, new Images(raced, office.clock, new Ids()));
  expect(answer).toHaveProperty('reasons');
  expect(await kept()).toEqual(before);
});
