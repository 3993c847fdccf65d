import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Invented, inventedPaper } from './invented-paper.ts';
import type { TypedPaper } from './paper.ts';
import { rulesOfPaper, rulesOfSection } from './rules.ts';

test('every rule is in one of the two lists, once', () => {
  const all = [...rulesOfSection, ...rulesOfPaper];
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(43);
});

const comparison = 'Measure | 12 months ending March 2030 | 12 months ending March 2031 | Diff. | % Diff.';
const parts: readonly Invented[] = [
  'A % increase in barn fires was seen.',
  'Visits rose from 240 to 300, an increase of 29%.',
  'There were 12 crews and 3 boats (16). Of these 4 (30%) are new, and 33.5% of 292 callers were young.',
  'Nearly half of the crews (60%) are trained. The region had 30 fires and the county 40.',
  'There are currently 210 cadets, to grow to 200 by March. Barn fires have stabilised.',
  'A week of action ran from 1 March 2031 to 20 March 2031, and crews recorded 26,938 of patrols.',
  'There were 28 fires (2.4% of recorded fires) and 19 floods (2.6% of recorded fires).',
  'Bar chart showing boat thefts recorded each month',
  'Table comparing barn fires data to previous year',
  [comparison, 'Barn fires | 200 | 160 | -41 | -20.5%', 'Boat thefts | 40 | | 2 | 5.0%'],
  ['Type | Jan | Feb | Share', 'Barns | 4 | 5 | 60%', 'Boats | 3 | 3 | 30%', 'Total | 8 | 8 | 90%'],
  ['Quarter | Total | Complete | Ongoing | At risk', 'Q1 | 9 | 5 | 3 | 2'],
];
const sections = fc.array(
  fc.record({
    heading: fc.constantFrom('Boats', 'Barn Fires', 'Roads'),
    body: fc.array(fc.constantFrom(...parts), { maxLength: 4 }),
  }),
  { maxLength: 4 },
);

test('a rule of one section finds in the whole paper what it finds in its sections one by one', () => {
  fc.assert(
    fc.property(sections, (drawn) => {
      const paper = inventedPaper(drawn.flatMap(({ heading, body }) => [{ heading }, ...body]));
      const names = [...new Set(paper.blocks.map(({ section }) => section))];
      const alone = (section: string): TypedPaper => ({
        ...paper,
        blocks: paper.blocks.filter((block) => block.section === section),
      });
      for (const rule of rulesOfSection) {
        const whole = rule(paper)
          .map((finding) => JSON.stringify(finding))
          .sort();
        const oneByOne = names
          .flatMap((section) => rule(alone(section)))
          .map((finding) => JSON.stringify(finding))
          .sort();
        expect([rule.name, oneByOne]).toEqual([rule.name, whole]);
      }
    }),
  );
});
