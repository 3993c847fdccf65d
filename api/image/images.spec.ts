import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { House } from '../../test/support/matrix/house.ts';
import type { ActorName } from '../../test/support/matrix/matrix.ts';
import { JPEG, jpegWith, png } from '../../test/support/pictures.ts';
import { LARGEST_IMAGE } from './clean-picture.ts';
import { Images } from './images.ts';

let house: House;
beforeAll(async () => {
  house = await House.open();
}, 120_000);
afterAll(() => house.close());

const drafting = () => {
  const found = house.scenery.papers.find(({ paper }) => paper === 'drafting');
  if (!found) throw new Error('No paper is being drafted.');
  return found;
};

async function upload(actor: ActorName, file: Buffer, sectionId = drafting().ids.sectionId) {
  const response = await fetch(`${house.address}/files/sections/${sectionId}/images`, {
    method: 'POST',
    headers: house.browserOf(actor).headers({ 'content-type': 'application/octet-stream' }),
    body: new Uint8Array(file),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}
const show = (actor: ActorName, id: string, more: Readonly<Record<string, string>> = {}) =>
  fetch(`${house.address}/files/images/${id}`, { headers: house.browserOf(actor).headers(more) });

describe('an image', () => {
  test('is kept without what is not its picture, once for a paper, and shown to its readers', async () => {
    const { status, body } = await upload('lead', jpegWith(0xfe, Buffer.from('secret')));
    expect([status, body.width, body.height]).toEqual([201, 16, 8]);
    expect((await upload('author', JPEG)).body.id).toBe(body.id);
    const shown = await show('auditor', body.id);
    expect(shown.status).toBe(200);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'private, no-cache',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^inline; filename="image-[0-9a-f]{8}\.jpg"$/),
    });
    expect(Buffer.from(await shown.arrayBuffer()).includes('secret')).toBe(false);
    const again = await show('auditor', body.id, { 'if-none-match': shown.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect((await show('auditor', '00000000-0000-7000-8000-000000000000')).status).toBe(404);
    expect((await show('auditor', 'x')).status).toBe(404);
  });

  test('of a draft is hidden from the board until an edition that it may read shows it', async () => {
    const { body } = await upload('author', png(5, 5));
    expect((await show('board-secretary', body.id)).status).toBe(404);
    const images = house.app.get(Images);
    const { paperId } = drafting().ids;
    const content = {
      sections: [{ doc: { type: 'doc', content: [{ type: 'picture', attrs: { image: body.id } }] } }],
    };
    const printed = (of: string) =>
      images.toPrint([{ paperId: of, content: JSON.parse(JSON.stringify(content)) }]);
    expect((await printed(paperId)).map(({ id }) => id)).toEqual([body.id]);
    const other = house.scenery.papers.find(({ ids }) => ids.paperId !== paperId);
    expect(await printed(other?.ids.paperId ?? '')).toEqual([]);
  });

  test('takes nine statements to keep, in one transaction with its event, and eight where the paper has it', async () => {
    const file = png(7, 11);
    const sent = jest.spyOn(pg.Client.prototype, 'query');
    const statements = async () => {
      sent.mockClear();
      expect((await upload('lead', file)).status).toBe(201);
      return sent.mock.calls.length;
    };
    try {
      expect([await statements(), await statements()]).toEqual([9, 8]);
    } finally {
      sent.mockRestore();
    }
  });

  test('that is none is refused with the reason, and nothing is kept', async () => {
    const { status, body } = await upload('author', Buffer.from('<svg/>'));
    expect([status, body.reasons[0].code]).toEqual([422, 'not-a-picture']);
    expect((await upload('author', Buffer.alloc(LARGEST_IMAGE + 1))).status).toBe(413);
  });

  test('of nobody who is signed in is turned away before a byte of it is taken', async () => {
    const length = String(LARGEST_IMAGE);
    const headers = { 'content-type': 'application/octet-stream', 'content-length': length, cookie: null };
    const sending = request(`${house.address}/files/sections/${drafting().ids.sectionId}/images`, {
      method: 'POST',
      headers: house.browserOf('author').headers(headers),
      signal: AbortSignal.timeout(2_000),
    });
    sending.flushHeaders();
    const [answer]: IncomingMessage[] = await once(sending, 'response');
    sending.destroy();
    expect(answer?.statusCode).toBe(401);
  });

  test('comes only as a file of our own page', async () => {
    const send = (headers: Record<string, string | null>) =>
      fetch(`${house.address}/files/sections/${drafting().ids.sectionId}/images`, {
        method: 'POST',
        headers: house.browserOf('author').headers(headers),
        body: new Uint8Array(png()),
      });
    expect((await send({ 'content-type': 'image/png' })).status).toBe(403);
    expect((await send({ 'content-type': 'application/octet-stream', 'x-countersign': null })).status).toBe(
      403,
    );
    expect(
      (await send({ 'content-type': 'application/octet-stream', origin: 'https://evil.example' })).status,
    ).toBe(403);
  });
});
