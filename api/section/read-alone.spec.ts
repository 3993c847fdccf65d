import { blockNode } from '@countersign/document';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { done, Office, sectionOf } from '../../test/support/office.ts';
import { paperAt } from '../../test/support/stages.ts';
import { Readings } from '../reading/readings.ts';
import { Sections } from './sections.ts';

let office: Office;
let sections: Sections;
let readings: Readings;
const sent: string[] = [];
beforeAll(async () => {
  office = await Office.open('2026-03-02', ({ name }) => sent.push(name));
  sections = new Sections(office.database, office.clock);
  readings = new Readings(office.database, office.clock);
}, 60_000);
afterAll(() => office.close());

const dashboard = blockNode('dashboard', { statuses: 'Complete | At risk' }, [
  { id: 'q4', cells: { period: 'Q4', complete: '12', 'at-risk': '3' } },
]);
const ofWholePaper = [
  blockNode('summary-dashboard', { caption: 'All plans', statuses: 'Complete | At risk' }, [
    { id: 'section-1', cells: {} },
    { id: 'section-2', cells: { reason: 'It begins in June.' } },
  ]),
  blockNode('consultation', { caption: 'Who was consulted' }),
];

/** A paper in which one lead has a dashboard, and the other the tables that are drawn from the whole paper. */
async function paperOfTables() {
  const id = await paperAt(office, 'started', await office.plan('board', '2026-06-25'));
  await office.writeBlocks('lead-a', id, 1, [dashboard]);
  await office.writeBlocks('lead-b', id, 2, ofWholePaper);
  return { id, sectionId: sectionOf(await office.facts(id), 2).id };
}

const readAlone = async (sectionId: string) =>
  (await sections.read(await office.who('lead-b'), sectionId))?.html ?? '';

const tableIn = (html: string, caption: string) =>
  [...html.matchAll(/<table[\s\S]*?<\/table>/g)]
    .map(([table]) => table)
    .find((each) => each.includes(caption));

const cells = (table = '') => [...table.matchAll(/<t[dh][^>]*>([^<]*)</g)].map(([, words]) => words);

describe('a section that is read alone, to be signed', () => {
  test('shows the tables that are drawn from the whole paper as the paper prints them', async () => {
    const { id, sectionId } = await paperOfTables();
    const alone = await readAlone(sectionId);
    const draft = await readings.draft(await office.who('author'), id);
    const paper = draft ? (await readings.show(await office.who('author'), draft)).html : '';
    for (const caption of ['All plans', 'Who was consulted']) {
      expect(tableIn(alone, caption)).toBeDefined();
      expect(tableIn(alone, caption)).toBe(tableIn(paper, caption));
    }
    expect(cells(tableIn(alone, 'All plans'))).toEqual(
      expect.arrayContaining(['2.0 Section 2', '15', '12', '3']),
    );
  });

  test('names who signed, and who has not, at the moment of reading', async () => {
    const { id, sectionId } = await paperOfTables();
    const consulted = async () =>
      cells(tableIn(await readAlone(sectionId), 'Who was consulted')).filter((words) =>
        /not signed/.test(words ?? ''),
      );
    expect(await consulted()).toHaveLength(2);
    done(await office.onSection('lead-a', 'submitSection', id, 1));
    expect(await consulted()).toHaveLength(1);
    done(await office.onSection('author', 'acceptSection', id, 1));
    expect(await consulted()).toHaveLength(1);
    done(await office.onSection('author', 'returnSection', id, 1, { reason: 'A figure is wrong.' }));
    expect(await consulted()).toHaveLength(2);
  });

  test('takes one statement, and one more only for a text that draws on the whole paper', async () => {
    const { id, sectionId } = await paperOfTables();
    const who = await office.who('lead-b');
    const plain = sectionOf(await office.facts(id), 1).id;
    const statementsOf = async (read: () => Promise<unknown>) => {
      sent.length = 0;
      await read();
      return [...sent];
    };
    expect(await statementsOf(() => sections.read(who, plain))).toEqual(['section-view']);
    expect(await statementsOf(() => sections.read(who, sectionId))).toEqual(['section-view', 'paper-draft']);
    expect(await statementsOf(() => sections.read(who, sectionId, false))).toEqual(['section-view']);
  });
});
