import { expect, test } from '@jest/globals';
import { beginningOf, placeNow, pointersIn, pointingText } from './pointed.ts';

const PLACES = [
  { number: '5.1', beginning: 'Knife crime' },
  { number: '5.1.1', beginning: 'There were 6.4% fewer' },
  { number: '5.1.2', beginning: 'Patrols went on' },
  { number: '5.2.1', beginning: 'Patrols went on' },
];

test('what is picked is kept with how it begins, and a figure in those words is no place', () => {
  const where = pointingText([...PLACES.slice(1, 3), { number: '5.2', beginning: '' }]);
  expect(where).toBe('5.1.1 “There were 6.4% fewer”, 5.1.2 “Patrols went on”, 5.2');
  expect(pointersIn(where).map(({ number }) => number)).toEqual(['5.1.1', '5.1.2', '5.2']);
  expect(pointersIn('see above')).toEqual([]);
  expect(beginningOf(' He said “stop”. ')).toBe('He said "stop".');
});

test.each([
  ['under its number', '5.1.1', 'There were 6.4% fewer', '5.1.1'],
  ['under another number of its section', '5.1.1', 'Patrols went on', '5.1.2'],
  ['in another section', '5.3.4', 'There were 6.4% fewer', '5.1.1'],
  ['reworded: under its number', '5.1.1', 'There were fewer', '5.1.1'],
  ['typed by hand', '5.1', '', '5.1'],
  ['nowhere', '5.9.9', 'Gone', undefined],
])('a place is found again %s', (_how, number, beginning, now) => {
  expect(placeNow({ number, beginning }, PLACES)?.number).toBe(now);
});
