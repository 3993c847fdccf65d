import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { XmlElement, type XmlFragment, XmlText } from 'yjs';
import { Player, until } from '../../test/support/rehearsal/player.ts';
import { openPlayhouse, type Playhouse } from '../../test/support/rehearsal/playhouse.ts';

jest.setTimeout(600_000);

const CLIENTS = 10;
const EDITS = process.env.DEEP ? 500 : 50;
const CUT_EVERY = 20;

let house: Playhouse;
beforeAll(async () => {
  house = await openPlayhouse();
});
afterAll(() => house.strike());

/** A stream of numbers below a limit that is the same for the same seed. */
function chance(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const textOf = (fragment: XmlFragment, at: number): XmlText | undefined => {
  const block = fragment.get(at);
  const text = block instanceof XmlElement ? block.get(0) : undefined;
  return text instanceof XmlText ? text : undefined;
};

/** One edit as people make them: words in, words out, a new paragraph, a paragraph gone. */
function edit({ document }: Player, draw: (limit: number) => number, word: string): void {
  const fragment = document.getXmlFragment('default');
  const at = draw(Math.max(1, fragment.length));
  const text = textOf(fragment, at);
  const kind = draw(10);
  if (kind === 0 && fragment.length > 3) fragment.delete(at, 1);
  else if (kind < 3 || !text) {
    const paragraph = new XmlElement('paragraph');
    paragraph.insert(0, [new XmlText(word)]);
    fragment.insert(Math.min(at, fragment.length), [paragraph]);
  } else if (kind < 5 && text.length > 4) text.delete(draw(text.length - 2), 2);
  else text.insert(draw(text.length + 1), `${word} `);
}

test(`${CLIENTS} editors of ${EDITS} random edits each, with cuts, end with the same text, in memory and stored`, async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const players = Array.from(
    { length: CLIENTS },
    (_, index) => new Player(house, index % 2 === 0 ? 'lead' : 'author', house.sections.lead),
  );
  await Promise.all(players.map((player) => player.enter()));
  await Promise.all(
    players.map(async (player, index) => {
      const draw = chance(seed + index);
      for (let made = 1; made <= EDITS; made += 1) {
        edit(player, draw, `w${index}x${made}`);
        if (draw(CUT_EVERY) === 0) player.cut();
        await pause(draw(30));
      }
    }),
  );
  const [first, ...others] = players;
  if (!first) throw new Error('Nobody plays.');
  const agree = () => players.every(({ provider, text }) => provider.synced && text === first.text);
  await until(`all agree (SEED=${seed})`, agree, 60_000);
  expect(await first.mark()).toHaveProperty('stored');
  for (const player of players) player.leave();
  expect(others).toHaveLength(CLIENTS - 1);

  await until('the document leaves memory', () => house.editing.openSections === 0);
  const again = await new Player(house, 'lead', house.sections.lead).enter();
  expect(again.text).toBe(first.text);
  again.leave();
});
