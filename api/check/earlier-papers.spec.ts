import { blockNode, type SectionNode, table } from '@countersign/document';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { done, Office } from '../../test/support/office.ts';
import { RiskResolver } from '../risk/risk.resolver.ts';
import { Checks } from './checks.ts';

let office: Office;
let first: string;
let second: string;
beforeAll(async () => {
  office = await Office.open('2026-03-02');
  const meetingId = await office.plan('board', '2026-07-02');
  const commission = async (title: string, more: object) => {
    const id = await office.commission(meetingId, title, more);
    done(await office.act('author', 'startPaper', id));
    return id;
  };
  first = await commission('Knives', { periodStart: '2026-01-01' });
  await written(first, '2,910');
  await office.writeBlocks('lead-b', first, 2, [RISK]);
  for (const [lead, nth] of [
    ['lead-a', 1],
    ['lead-b', 2],
  ] as const) {
    done(await office.onSection(lead, 'submitSection', first, nth));
    done(await office.onSection('author', 'acceptSection', first, nth));
  }
  done(await office.act('author', 'submitPaper', first));
  second = await commission('Knives', { periodStart: '2026-04-01', fromPaperId: first });
  await written(second, '2,911');
}, 60_000);
afterAll(() => office.close());

const written = (paperId: string, before: string) =>
  office.writeBlocks('lead-a', paperId, 1, [
    paragraph('An informant was named.'),
    table('Knife crime', [
      ['Measure', '12 months ending Mar 25', '12 months ending Mar 26', 'Diff.', '% Diff.'],
      ['Knife crime', before, '2,725', '-185', '-6.4%'],
    ]),
  ]);
const paragraph = (text: string): SectionNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const RISK = blockNode('risk-register', {}, [{ id: 'r1', cells: { ref: 'R1', risk: 'Too few officers' } }]);

const known = async (by: string): Promise<string> => {
  const found = await new Checks(office.database, office.clock).checkable(await office.who(by), second);
  return found?.known ?? '';
};
const rules = async (by: string) => {
  const found = await new Checks(office.database, office.clock).findings(await office.who(by), second, true);
  return found?.map(({ rule }) => rule);
};

/** Everybody who wrote the first paper goes to another. */
const othersWroteTheFirst = async () => {
  const other = office.id('stranger');
  await office.owner('update section set lead_id = $2 where paper_id = $1 and lead_id is not null', [
    first,
    other,
  ]);
  await office.owner('update paper set author_id = $2 where id = $1', [first, other]);
};

test('whoever writes on is sent of the paper before only what the checks compare', async () => {
  expect(await known('author')).toContain('2,910');
  expect(await known('author')).not.toContain('informant');
  expect(await rules('author')).toContain('R40');
});

test('whoever may not read the paper before is sent nothing of it, and told no figure of it', async () => {
  await othersWroteTheFirst();
  expect(await known('author')).not.toContain('2,910');
  expect(await rules('author')).not.toContain('R40');
  expect(await known('governance')).toContain('2,910');
  expect(await rules('governance')).toContain('R40');
});

test('risks are followed only through papers that the reader may read', async () => {
  await office.owner(
    'insert into remembered (edition_id, at) select edition_id, now() from paper where id = $1 on conflict do nothing',
    [first],
  );
  const papersSeen = async (by: string) => {
    const risks = await new RiskResolver(office.database).risks(await office.who(by), second);
    return risks?.flatMap(({ steps }) => steps.map(({ paperId }) => paperId));
  };
  expect(await papersSeen('governance')).toContain(first);
  expect(await papersSeen('author')).not.toContain(first);
});
