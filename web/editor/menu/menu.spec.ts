import { expect, test } from '@jest/globals';
import { askFigure } from '../wishes.ts';
import { type MenuEntry, Menus } from './menu.ts';

const anchor = () => new DOMRectLike();
class DOMRectLike {
  readonly x = 0;
  readonly y = 0;
  readonly top = 0;
  readonly left = 0;
  readonly right = 0;
  readonly bottom = 0;
  readonly width = 0;
  readonly height = 0;
  toJSON = () => ({});
}
const entry = (id: string): MenuEntry => ({ id, name: id, run: () => undefined });
const choice = { source: 'm:knives', name: 'Knife crime', detail: '', figure: { text: '12' } };
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A search that is answered when the test says so. */
function asking() {
  const menus = new Menus();
  const answers: { found: (choices: (typeof choice)[]) => void; fail: (why: Error) => void }[] = [];
  const search = () =>
    new Promise<(typeof choice)[]>((found, fail) => {
      answers.push({ found, fail });
    });
  askFigure(
    menus,
    anchor,
    search,
    'Another figure',
    () => undefined,
    () => undefined,
  );
  return { menus, answers, said: () => menus.current()?.menu };
}

test('a search says that it looks until there is an answer', async () => {
  const { answers, said } = asking();
  expect(said()).toMatchObject({ entries: [], empty: 'Looking for figures…' });
  answers[0]?.found([]);
  await settle();
  expect(said()?.empty).toBe('No figure of the store by this name.');
});

test('a search that could not be made says so', async () => {
  const { answers, said } = asking();
  answers[0]?.fail(new Error('offline'));
  await settle();
  expect(said()?.empty).toMatch(/could not be asked/);
});

test('an answer fills its own menu, and no other that is open by now', async () => {
  const { menus, answers, said } = asking();
  menus.leave();
  menus.open({ label: 'Row', manner: 'acts', anchor, entries: [entry('remove')], empty: '' });
  answers[0]?.found([choice]);
  await settle();
  expect(said()?.entries.map(({ id }) => id)).toEqual(['remove']);
});

test('the answer to what was asked last is shown', async () => {
  const { answers, said } = asking();
  said()?.search?.('boats');
  answers[1]?.found([choice]);
  answers[0]?.found([]);
  await settle();
  expect(said()?.entries.map(({ id }) => id)).toEqual(['m:knives']);
});
