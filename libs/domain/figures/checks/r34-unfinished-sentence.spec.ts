import { expect, test } from '@jest/globals';
import { type Invented, inventedPaper } from './invented-paper.ts';
import { unfinishedSentenceCheck } from './r34-unfinished-sentence.ts';

const item = (text: string): Invented => ({ item: text, depth: 0 });
const whole = item('The crews have been trained at the harbour in spring.');
const found = (...parts: Invented[]) => unfinishedSentenceCheck(inventedPaper(parts));

test.each<[string, Invented[]]>([
  ['all stop', [whole, whole]],
  [
    'none stops',
    [
      item('The crews have been trained at the harbour'),
      item('The boats have been painted in the yard again'),
    ],
  ],
  ['a short item', [whole, item('Boats painted')]],
  [
    'goes on',
    ['Boats are kept at the quay in winter.', 'The work that is now', 'done by the crews goes on.'],
  ],
  ['a quotation', [whole, item('The panel has said that it is "the best harbour of all."')]],
  ['a unit', ['Crews recorded 26,938 hours of patrols and gave 3 of these to schools.']],
  ['a part', ['They completed 40 of the visits.']],
])('whole sentences, lists without stops and figures with a unit are no finding: %s', (_, parts) => {
  expect(found(...parts)).toEqual([]);
});

test.each<[string, Invented[], string]>([
  [
    'an item',
    [whole, whole, item('Of the reports that came in by post 2,026 were received')],
    'in by post 2,026 were received',
  ],
  [
    'a paragraph',
    ['Boats are kept at the quay in winter now.', 'The report on crews is to be read with the'],
    'is to be read with the',
  ],
  ['a unit', ['Crews recorded 26,938 of high visibility patrols.'], '26,938 of high visibility patrols'],
])('a text without its end and a figure without its unit are listed: %s', (_, parts, printed) => {
  expect(found(...parts)).toEqual([expect.objectContaining({ rule: 'R34', severity: 'INFO', printed })]);
});

test.each([1, 8, 9, 12])('an unfinished paragraph is found beside %i that stop', (count) => {
  const stopped = Array.from(
    { length: count },
    () => 'The crews of the harbour have cleaned all of their boats.',
  );
  const paper = inventedPaper([...stopped, 'The crews of the harbour have cleaned all of their']);
  expect(unfinishedSentenceCheck(paper)).toHaveLength(1);
});
