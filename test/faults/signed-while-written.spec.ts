import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Office, sectionOf } from '../support/office.ts';
import { paperAt } from '../support/stages.ts';

const ROUNDS = process.env.DEEP ? 1_000 : 100;
const NTH = 1;

let office: Office;

beforeAll(async () => {
  office = await Office.open('2026-03-02');
}, 60_000);

afterAll(() => office.close());

test(
  `a text that is stored while it is signed is never behind the signature, ${ROUNDS} times`,
  async () => {
    const paperId = await paperAt(office, 'started', await office.plan('board', '2026-06-25'));
    let signed = 0;
    for (const round of Array(ROUNDS).keys()) {
      await office.write('lead-a', paperId, NTH, `Text of round ${round}.`);
      const shown = await office.facts(paperId);
      const late = (nth: number) =>
        office.write('lead-a', paperId, NTH, `Late text ${nth} of round ${round}.`);
      const outcomes = await Promise.all([
        late(1),
        office.onSection('lead-a', 'submitSection', paperId, NTH, {}, shown),
        late(2),
      ]);
      if (!outcomes[1].done) continue;
      signed += 1;
      const { hash } = sectionOf(await office.facts(paperId), NTH);
      expect(hash).toBe(sectionOf(shown, NTH).hash);
      await office.onSection('lead-a', 'reopenSection', paperId, NTH, { reason: 'Another round.' });
    }
    expect(signed).toBeGreaterThan(0);
    expect(signed).toBeLessThan(ROUNDS);
  },
  ROUNDS * 1_000,
);
