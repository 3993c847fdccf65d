import { parseSectionDoc, sectionOf, sectionSchema } from '@countersign/document';
import { expect, test } from '@jest/globals';
import { NOTHING_KNOWN } from '../blocks/scene.ts';
import { INSERTIONS, insertionsAllowed } from './insertions.ts';

const empty = sectionSchema.nodeFromJSON(parseSectionDoc(sectionOf({ type: 'paragraph' })));
const withForecast = sectionSchema.nodeFromJSON({ type: 'doc', content: [{ type: 'forecast' }] });
const kinds = (known: Partial<typeof NOTHING_KNOWN>, doc = empty) =>
  insertionsAllowed({ ...NOTHING_KNOWN, ...known }, doc).flatMap(({ kind }) => kind ?? []);

test('everything is offered where the template says nothing, and text always', () => {
  expect(insertionsAllowed(NOTHING_KNOWN, empty)).toEqual(INSERTIONS);
  expect(insertionsAllowed({ ...NOTHING_KNOWN, allowed: [] }, empty).map(({ id }) => id)).toContain(
    'heading',
  );
});

test('only what the template allows is offered, until there are as many as it allows', () => {
  const limits = [{ kind: 'forecast', max: 1 }, { kind: 'chart' }] as const;
  expect(kinds({ allowed: ['forecast', 'chart'], limits }).sort()).toEqual(['chart', 'forecast']);
  expect(kinds({ allowed: ['forecast', 'chart'], limits }, withForecast)).toEqual(['chart']);
});
