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

/** The elements of these names anywhere in a document. */
function elementsIn(parent: XmlFragment, name: string): XmlElement[] {
  return parent.toArray().flatMap((child) => {
    if (!(child instanceof XmlElement)) return [];
    return [...(child.nodeName === name ? [child] : []), ...elementsIn(child, name)];
  });
}

function newRow(word: string): XmlElement {
  const row = new XmlElement('blockRow');
  row.setAttribute('id', word);
  const cells = ['risk', 'owner'].map((column) => {
    const cell = new XmlElement('blockCell');
    cell.setAttribute('column', column);
    cell.insert(0, [new XmlText(word)]);
    return cell;
  });
  row.insert(0, cells);
  return row;
}

/** One edit of a typed block: into a cell, out of one, a row more, a row less, a setting. */
function editBlock(blocks: readonly XmlElement[], draw: (limit: number) => number, word: string): void {
  const block = blocks[draw(blocks.length)];
  if (!block) return;
  const cells = elementsIn(block, 'blockCell');
  const text = cells[draw(Math.max(1, cells.length))]?.get(0);
  const kind = draw(10);
  if (kind === 0) block.setAttribute('caption', word);
  else if (kind === 1 && block.length > 2) block.delete(draw(block.length), 1);
  else if (kind < 4 || !(text instanceof XmlText)) block.insert(draw(block.length + 1), [newRow(word)]);
  else if (kind === 4 && text.length > 4) text.delete(draw(text.length - 2), 2);
  else text.insert(draw(text.length + 1), `${word} `);
}

/** One edit as people make them: words in, words out, a new paragraph, a paragraph gone. */
function edit({ document }: Player, draw: (limit: number) => number, word: string): void {
  const fragment = document.getXmlFragment('default');
  const blocks = elementsIn(fragment, 'riskRegister');
  if (blocks.length > 0 && draw(2) === 0) {
    editBlock(blocks, draw, word);
    return;
  }
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

test('two who type into two cells of one row keep both their words, also when one of them adds a row', async () => {
  const lead = await new Player(house, 'lead', house.sections.lead).enter();
  const author = await new Player(house, 'author', house.sections.lead).enter();
  const register = new XmlElement('riskRegister');
  register.insert(0, [newRow('both')]);
  lead.document.getXmlFragment('default').push([register]);
  await until('the block arrives', () => /riskregister/i.test(author.text));
  const cellsOf = ({ document }: Player) =>
    elementsIn(document.getXmlFragment('default'), 'blockCell').slice(-2);
  const type = (player: Player, cell: number, words: string) => {
    const text = cellsOf(player)[cell]?.get(0);
    if (text instanceof XmlText) text.insert(text.length, words);
  };
  author.cut();
  type(lead, 0, ' by the lead');
  type(author, 1, ' by the author');
  const own = elementsIn(author.document.getXmlFragment('default'), 'riskRegister').at(-1);
  own?.insert(own.length, [newRow('added')]);
  await until('both have all of it', () =>
    [lead, author].every(({ text }) =>
      ['both by the lead', 'both by the author', 'added'].every((words) => text.includes(words)),
    ),
  );
  expect(lead.text).toBe(author.text);
  expect(await lead.mark()).toHaveProperty('stored');
  for (const player of [lead, author]) player.leave();
});

test(`${CLIENTS} editors of ${EDITS} random edits each, with cuts, end with the same text, in memory and stored`, async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const players = Array.from(
    { length: CLIENTS },
    (_, index) => new Player(house, index % 2 === 0 ? 'lead' : 'author', house.sections.lead),
  );
  await Promise.all(players.map((player) => player.enter()));
  const register = new XmlElement('riskRegister');
  register.insert(0, [newRow('first')]);
  players[0]?.document.getXmlFragment('default').push([register]);
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
