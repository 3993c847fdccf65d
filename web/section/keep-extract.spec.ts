import { expect, test } from '@jest/globals';
import { withKept } from './keep-extract.ts';

const extract = (extractedOn: string) => ({
  source: `m:knives/${extractedOn}`,
  extractedOn,
  figure: { text: '1,068' },
  words: 'the extract',
});
const choice = (newerOn: string, source = 'm:knives') => ({
  source,
  newerOn,
  line: 'Supt Ann Example',
  at: '2026-10-13T09:00:00.000Z',
});
const keptOf = (newerOn: string, choices: ReturnType<typeof choice>[]) =>
  withKept(new Map([['m:knives', extract(newerOn)]]), choices).get('m:knives')?.kept;

test('an extract that was not taken is offered no more, until there is a still newer one', () => {
  expect(keptOf('2026-10-12', [choice('2026-10-12')])).toBe('Supt Ann Example kept it on 13 October 2026');
  expect(keptOf('2026-10-19', [choice('2026-10-12')])).toBeUndefined();
  expect(keptOf('2026-10-12', [])).toBeUndefined();
  expect(keptOf('2026-10-12', [choice('2026-10-12', 'm:other')])).toBeUndefined();
});
