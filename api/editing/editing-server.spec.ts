import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { XmlElement, XmlText } from 'yjs';
import { Player, until } from '../../test/support/rehearsal/player.ts';
import { openPlayhouse, type Playhouse } from '../../test/support/rehearsal/playhouse.ts';
import type { Part } from '../../test/support/rehearsal/stage.ts';
import { Rights } from './rights.ts';

jest.setTimeout(60_000);

let house: Playhouse;
const players: Player[] = [];

beforeEach(async () => {
  house = await openPlayhouse();
});
afterEach(async () => {
  for (const player of players.splice(0)) player.leave();
  await house.strike();
});

const play = (part: Part, section: keyof Playhouse['sections'] = 'lead') => {
  const player = new Player(house, part, house.sections[section]);
  players.push(player);
  return player;
};
const enter = (part: Part, section?: keyof Playhouse['sections']) => play(part, section).enter();
const stored = async (section: keyof Playhouse['sections'] = 'lead') => {
  const [row] = await house.run('select content::text as text from section_document where section_id = $1', [
    house.sections[section],
  ]);
  return String(row?.text);
};
const sign = async () => {
  const [row] = await house.run(
    'select s.version, d.hash from section s join section_document d on d.section_id = s.id where s.id = $1',
    [house.sections.lead],
  );
  const { version, hash } = row as { version: number; hash: string };
  const on = { id: house.sections.lead, key: 'press-of-a-test', version };
  return house.acts.onSection(await house.who('lead'), 'submitSection', on, { hash });
};

const signOut = () =>
  house.run('update session set ended_at = now() where person_id = $1', [house.people.lead]);

const knock = async (headers: Record<string, string>, protocols: string[] = [], path = '/collab') => {
  const socket = new WebSocket(`ws://${house.address}${path}`, protocols, {
    headers,
    handshakeTimeout: 1_000,
  });
  const answer = await Promise.race([
    once(socket, 'open').then(() => 'open'),
    once(socket, 'unexpected-response').then(([, response]) => Number(response.statusCode)),
    once(socket, 'error').then(() => 'error'),
  ]);
  socket.on('error', () => undefined);
  socket.terminate();
  return answer;
};

test('the door opens to our own page with a session, and to nothing else', async () => {
  const origin = `http://${house.address}`;
  const cookie = 'countersign=lead';
  expect(await knock({ origin, cookie })).toBe('open');
  expect(await knock({ cookie })).toBe(401);
  expect(await knock({ origin })).toBe(401);
  expect(await knock({ origin: 'https://elsewhere.example', cookie })).toBe(401);
  expect(await knock({ origin: 'null', cookie })).toBe(401);
  expect(await knock({ origin, cookie: 'countersign=nobody' })).toBe(401);
  await signOut();
  expect(await knock({ origin, cookie })).toBe(401);
});

test('a section that is not for somebody answers like one that does not exist', async () => {
  const forbidden = play('stranger');
  const missing = new Player(house, 'stranger', '019a0000-0000-7000-8000-000000000000');
  const nonsense = new Player(house, 'lead', "x'; drop table section");
  players.push(missing, nonsense);
  for (const player of [forbidden, missing, nonsense]) {
    await until('it is denied', () => player.denied !== undefined);
    expect(player.denied).toBe('not-found');
    expect(player.text).toBe('');
  }
});

test('two people write in one section at once, and it is stored with who wrote it, started by the act', async () => {
  const lead = await enter('lead');
  const author = await enter('author');
  const reader = await enter('other');
  lead.write('Fewer burglaries');
  author.write('More patrols');
  expect(await lead.mark()).toEqual({ stored: 1, at: expect.any(String) });
  expect(await author.mark()).toHaveProperty('stored');
  expect(await stored()).toContain('Fewer burglaries');
  expect(await stored()).toContain('More patrols');
  await until('all see it', () => reader.text.includes('Fewer') && lead.text.includes('More patrols'));
  const writers = await house.run('select person_id from section_writer where section_id = $1', [
    house.sections.lead,
  ]);
  expect(writers.map((row) => row.person_id).sort()).toEqual([house.people.lead, house.people.author].sort());
  await until('it is started', async () => {
    const [row] = await house.run('select state from section where id = $1', [house.sections.lead]);
    return row?.state === 'drafting';
  });
  const events = await house.run("select 1 from history_event where act = 'startSection'");
  expect(events).toHaveLength(1);
});

test('what is called stored can be read by another connection at that very moment', async () => {
  const lead = await enter('lead');
  for (let sentence = 1; sentence <= 5; sentence += 1) {
    lead.write(`Sentence ${sentence}.`);
    expect(await lead.mark()).toHaveProperty('stored');
    expect(await stored()).toContain(`Sentence ${sentence}.`);
  }
});

test.each(['other', 'officer'] as const)(
  'raw updates of a reader (%s) change nothing in memory, in other editors or in the database',
  async (part) => {
    await house.run("update role_grant set role = 'auditor' where person_id = $1", [house.people.officer]);
    const lead = await enter('lead');
    const reader = await enter(part);
    expect(reader.told).toContainEqual({ readOnly: true, reason: expect.stringContaining('Only its lead') });
    reader.write('Smuggled');
    expect(await reader.mark()).toEqual({ notStored: 1, reason: expect.any(String), final: true });
    lead.write('Honest');
    await lead.mark();
    expect(lead.text).not.toContain('Smuggled');
    expect(await stored()).not.toContain('Smuggled');
    expect((await enter('author')).text).not.toContain('Smuggled');
  },
);

test('a signed section is closed at once in open editors, and stays as it was signed', async () => {
  const lead = await enter('lead');
  const author = await enter('author');
  lead.write('As signed');
  await lead.mark();
  await until(
    'it is started',
    async () => (await house.run("select 1 from section where state = 'drafting'")).length > 0,
  );
  expect(await sign()).toMatchObject({ done: true, id: house.sections.lead });
  const signedText = await stored();
  for (const player of [lead, author])
    await until(
      'it is told',
      () =>
        player.told.some((told) => 'readOnly' in told && told.readOnly && told.reason?.includes('signed')),
      2_000,
    );
  author.write('Too late');
  expect(await author.mark()).toHaveProperty('notStored');
  await pause(1_200);
  expect(lead.text).not.toContain('Too late');
  expect(await stored()).toBe(signedText);
});

test('an act settles what was typed before it, so that it is part of what is signed', async () => {
  const lead = await enter('lead');
  const author = await enter('author');
  lead.write('Last words');
  await until('the server has them', () => author.text.includes('Last words'));
  await house.editing.settle([house.sections.lead]);
  expect(await stored()).toContain('Last words');
});

/** Whoever is connected is taken for what they were when they came, until it is restored. */
function newsThatNeverComes() {
  const asked = Rights.prototype.now;
  const known = new WeakMap<Rights, ReturnType<typeof asked>>();
  return jest.spyOn(Rights.prototype, 'now').mockImplementation(function (this: Rights) {
    const verdict = known.get(this) ?? asked.call(this);
    known.set(this, verdict);
    return verdict;
  });
}

test('an update that overtakes the news of a sign-off is not stored, and every editor is told to start again', async () => {
  const slow = newsThatNeverComes();
  const lead = await enter('lead');
  const author = await enter('author');
  lead.write('As signed');
  await lead.mark();
  const before = await stored();
  await house.run("update section set state = 'submitted' where id = $1", [house.sections.lead]);
  lead.write('In the gap');
  expect(await lead.mark()).toEqual({
    notStored: 2,
    reason: expect.stringContaining('signed'),
    final: true,
  });
  for (const player of [lead, author])
    await until('it is told', () => player.told.some((told) => 'reset' in told));
  slow.mockRestore();
  expect(await stored()).toBe(before);
  const fresh = await enter('author');
  expect(fresh.text).toContain('As signed');
  expect(fresh.text).not.toContain('In the gap');
});

test('the server says who is here: forged names, foreign carets and strangers are not passed on', async () => {
  const lead = await enter('lead');
  const other = await enter('other');
  const seen = () => [...(lead.provider.awareness?.getStates().entries() ?? [])];
  other.provider.setAwarenessField('user', {
    id: house.people.officer,
    name: 'The Chief Constable',
    colour: 1,
  });
  other.provider.setAwarenessField('cursor', { anchor: 1, head: 2 });
  other.provider.setAwarenessField('script', 'smuggled');
  await until('they are seen', () => seen().some(([client]) => client === other.document.clientID));
  await until('the caret is seen', () => seen().some(([, state]) => 'cursor' in state));
  const state = new Map(seen()).get(other.document.clientID);
  expect(seen()).toHaveLength(2);
  expect(state).toEqual({
    user: { id: house.people.other, name: 'The other', colour: expect.any(Number) },
    cursor: { anchor: 1, head: 2 },
  });
});

test.each([
  [
    'is disabled',
    () => house.run('update person set disabled_at = now() where id = $1', [house.people.lead]),
  ],
  ['signs out', () => signOut()],
])('somebody who %s is out within two seconds, with nothing accepted after', async (_what, happens) => {
  const lead = await enter('lead');
  const author = await enter('author');
  await happens();
  await house.live.notifyOn(house.database, `person:${house.people.lead}`);
  await until('the socket is closed', () => lead.closes.includes(4403), 2_000);
  lead.write('After the end');
  await pause(500);
  expect(author.text).not.toContain('After the end');
  expect(await stored()).not.toContain('After the end');
});

test('rights that change are noticed even when the news of it is lost', async () => {
  const lead = await enter('lead');
  await house.run('update section set lead_id = $2 where id = $1', [house.sections.lead, house.people.other]);
  await pause(2_050);
  lead.write('No longer mine');
  await until('the socket is closed', () => lead.closes.includes(4403), 500);
  await pause(1_100);
  expect(await stored()).not.toContain('No longer mine');
});

test('what was refused is asked for again when its writer may write once more', async () => {
  const lead = await enter('lead');
  await house.run("update paper set state = 'with-officer'");
  await house.live.notifyOn(house.database, `paper:${house.paperId}`);
  await until('it is closed', () => lead.told.some((told) => 'readOnly' in told && told.readOnly));
  lead.write('Typed while closed');
  expect(await lead.mark()).toHaveProperty('notStored');
  await house.run("update paper set state = 'returned'");
  await house.live.notifyOn(house.database, `paper:${house.paperId}`);
  await until('it is there', async () => {
    await lead.mark();
    return (await stored()).includes('Typed while closed');
  });
});

test('what no editor could have written is thrown out, not stored', async () => {
  const lead = await enter('lead');
  lead.write('Honest');
  await lead.mark();
  lead.document.getXmlFragment('default').push([new XmlText('loose')]);
  expect(await lead.mark()).toHaveProperty('notStored');
  await until('it is told', () => lead.told.some((told) => 'reset' in told));
  const text = (await enter('author')).text;
  expect(text).toContain('Honest');
  expect(text).not.toContain('loose');
});

test('a flood and a frame too large end the connection, and nobody else is disturbed', async () => {
  const author = await enter('author');
  const flood = await enter('lead');
  for (let sent = 0; sent < 2_000; sent += 1) flood.provider.sendStateless('{"mark":1}');
  await until('the flood is stopped', () => flood.closes.includes(1008));
  flood.leave();
  const large = await enter('lead');
  large.write('x'.repeat(3 * 1024 * 1024));
  await until('the frame is refused', () => large.closes.includes(1009));
  author.write('Calm');
  expect(await author.mark()).toHaveProperty('stored');
  expect((await stored()).length).toBeLessThan(1_000);
});

test('a question that is moved leaves the one section and comes to the other with what is being typed to it', async () => {
  const { lead, other } = house.sections;
  const row = { id: 'q1', block: 'questions', cells: { question: 'What of knives?', hint: '' } };
  await house.run('update section set given = $2::jsonb where id = $1', [lead, JSON.stringify([row])]);
  await house.editing.give(lead);
  const [from, to] = [await enter('lead'), await enter('other', 'other')];
  await until('the question is there', () => from.text.includes('What of knives?'));
  const cells = from.document
    .getXmlFragment('default')
    .createTreeWalker((node) => node instanceof XmlElement && node.nodeName === 'blockCell');
  for (const cell of cells)
    if (cell instanceof XmlElement && cell.getAttribute('column') === 'answer')
      cell.insert(0, [new XmlText('Half an answer')]);
  await from.mark();
  await house.run("update section set given = '[]' where id = $1", [lead]);
  await house.run('update section set given = $2::jsonb where id = $1', [other, JSON.stringify([row])]);
  await house.editing.moveQuestion('q1', lead, other);
  await until('it is gone', () => !from.text.includes('What of knives?'));
  await until('it has come', () => to.text.includes('Half an answer'));
  expect(to.text.split('What of knives?')).toHaveLength(2);
  expect(await stored()).not.toContain('What of knives?');
  expect(await stored('other')).toContain('Half an answer');
  await house.run("update section set given = '[]' where id = $1", [other]);
  await house.editing.moveQuestion('q1', other, undefined);
  await until('it is gone', () => !to.text.includes('What of knives?'));
});
