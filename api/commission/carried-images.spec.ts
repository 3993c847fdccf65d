import { randomUUID } from 'node:crypto';
import { type EditionContent, imagesIn, type SectionDoc, type SectionNode } from '@countersign/document';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { done, Office, sectionOf } from '../../test/support/office.ts';
import { png } from '../../test/support/pictures.ts';
import { cogApproves, paperAt, press } from '../../test/support/stages.ts';
import { Images } from '../image/images.ts';
import { Ids } from '../platform/ids.ts';
import { Readings } from '../reading/readings.ts';

let office: Office;
let images: Images;
let readings: Readings;
beforeAll(async () => {
  office = await Office.open('2026-03-02');
  images = new Images(office.database, office.clock, new Ids());
  readings = new Readings(office.database, office.clock);
}, 60_000);
afterAll(() => office.close());

const picture = (image: string): SectionNode => ({
  type: 'picture',
  attrs: { image, alt: 'A map of the town' },
});
const words: SectionNode = {
  type: 'paragraph',
  content: [{ type: 'text', text: 'The town centre is calmer.' }],
};

async function uploaded(paperId: string, file = png()): Promise<string> {
  const kept = await images.upload(
    await office.who('lead-a'),
    sectionOf(await office.facts(paperId), 1).id,
    file,
  );
  if (!kept || 'reasons' in kept) throw new Error('The image was not kept.');
  return kept.id;
}

/** An approved paper with these pictures in its first lead's section, and the next of its series, with a stranger leading it. */
async function followed(picturesOf: (paperId: string) => Promise<readonly string[]>) {
  const meeting = await office.plan(await office.makeBoard(), '2026-06-25');
  const last = await paperAt(office, 'started', meeting);
  const shown = await picturesOf(last);
  await office.writeBlocks('lead-a', last, 1, [words, ...shown.map(picture)]);
  await office.write('lead-b', last, 2, 'Robbery rose.');
  for (const [lead, nth] of [
    ['lead-a', 1],
    ['lead-b', 2],
  ] as const) {
    done(await office.onSection(lead, 'submitSection', last, nth));
    done(await office.onSection('author', 'acceptSection', last, nth));
  }
  await press(office, 'author', 'submitPaper', last);
  await press(office, 'officer', 'approvePaper', last);
  await cogApproves(office, last);
  const next = await office.commission(meeting, 'Crime prevention', {
    fromPaperId: last,
    periodStart: '2026-04-01',
  });
  await press(office, 'author', 'startPaper', next);
  const personId = office.id('stranger');
  done(await office.onSection('governance', 'assignLead', next, 1, { personId }));
  return { last, next, shown };
}

async function picturesOf(paperId: string): Promise<readonly string[]> {
  const { id } = sectionOf(await office.facts(paperId), 1);
  const [found] = await office.owner<{ content: SectionDoc }>(
    'select content from section_document where section_id = $1',
    [id],
  );
  const pictures = (found?.content.content ?? []).filter(({ type }) => type === 'picture');
  return pictures.map(({ attrs }) => String(attrs?.image ?? ''));
}

const paperOf = async (image: string) =>
  (await office.owner<{ paper_id: string }>('select paper_id from image where id = $1', [image]))[0]
    ?.paper_id;

test('an image that is taken over is the new paper’s own, for readers who may not see the last paper', async () => {
  const { last, next, shown } = await followed(async (paperId) => [await uploaded(paperId)]);
  const [before = ''] = shown;
  const [after = ''] = await picturesOf(next);
  expect(await paperOf(after)).toBe(next);
  expect(after).not.toBe(before);
  const stranger = await office.who('stranger');
  expect(await readings.edition(stranger, last, null)).toBeNull();
  expect(await images.read(stranger, before)).toBeNull();
  expect((await images.read(stranger, after))?.sha256).toBe(
    (await images.read(await office.who('lead-a'), before))?.sha256,
  );
});

test('the new paper and its edition print it, whatever becomes of the last paper', async () => {
  const { last, next } = await followed(async (paperId) => [await uploaded(paperId)]);
  const draft = await readings.draft(await office.who('stranger'), next);
  const content = draft?.content as EditionContent;
  const [image = ''] = imagesIn(content);
  await office.owner('delete from image where paper_id = $1', [last]);
  expect((await images.toPrint([{ paperId: next, content }])).map(({ id }) => id)).toEqual([image]);
  const again = await uploadedAgain(next);
  expect(again).toBe(image);
});

/** The same file put into the new paper once more is the image that it has already. */
async function uploadedAgain(next: string): Promise<string | undefined> {
  const kept = await images.upload(
    await office.who('author'),
    sectionOf(await office.facts(next), 0).id,
    png(),
  );
  return kept && 'id' in kept ? kept.id : undefined;
}

test('an image that is named but not the last paper’s is not taken over: its place is empty', async () => {
  const other = await paperAt(office, 'started', await office.plan('board', '2026-09-24'));
  const foreign = await uploaded(other, png(9, 9));
  const { next } = await followed(async (paperId) => [foreign, randomUUID(), await uploaded(paperId)]);
  const [first, second, own = ''] = await picturesOf(next);
  expect([first, second]).toEqual(['', '']);
  expect(await paperOf(own)).toBe(next);
});

test('each image is copied once, however often it is shown, and a paper without one gets none', async () => {
  const { next } = await followed(async (paperId) => {
    const image = await uploaded(paperId);
    return [image, image];
  });
  const [one, two] = await picturesOf(next);
  expect(one).toBe(two);
  const { next: plain } = await followed(async () => []);
  expect(await picturesOf(plain)).toEqual([]);
  const [count] = await office.owner<{ n: number }>(
    'select count(*)::int as n from image where paper_id = $1',
    [plain],
  );
  expect(count?.n).toBe(0);
});
