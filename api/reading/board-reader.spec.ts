import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Office } from '../../test/support/office.ts';
import { cogApproves, paperAt, press } from '../../test/support/stages.ts';
import { Papers } from '../paper/papers.ts';
import { Sections } from '../section/sections.ts';
import { Readings } from './readings.ts';

const WHOLE = new Set(['editions', 'threads']);
const because = { reason: 'A figure is wrong.' };

let office: Office;
let papers: Papers;
let readings: Readings;
let sections: Sections;
beforeAll(async () => {
  office = await Office.open('2026-03-02');
  papers = new Papers(office.database, office.clock);
  readings = new Readings(office.database, office.clock);
  sections = new Sections(office.database, office.clock);
}, 60_000);
afterAll(() => office.close());

/** A paper that the officer has returned once, brought to where it is approved; with a comment. */
async function approvedAtLast(): Promise<string> {
  const id = await paperAt(office, 'with-officer', await office.plan('board', '2026-06-25'));
  await press(office, 'officer', 'returnPaper', id, {
    ...because,
    sectionIds: [],
    repeat: 'mine-and-later',
  });
  await office.write('author', id, 0, 'The right figure.');
  await press(office, 'author', 'submitPaper', id);
  await press(office, 'officer', 'approvePaper', id);
  await cogApproves(office, id);
  await office.owner(
    'insert into comment_thread (paper_id, section_id, opened_at) values ($1, (select id from section where paper_id = $1 and not of_author limit 1), now())',
    [id],
  );
  return id;
}

const read = async (name: string, id: string) => {
  const paper = await papers.read(await office.who(name), id, WHOLE);
  if (!paper) throw new Error(`${name} does not see the paper.`);
  return paper;
};
const numbers = async (name: string, id: string) =>
  (await read(name, id)).editions.map(({ number }) => number).toSorted();
const isOpen = async (name: string, id: string, number: string) => {
  const [edition] = await office.owner<{ id: string }>(
    "select id from edition where paper_id = $1 and major || '.' || minor = $2",
    [id, number],
  );
  return (await readings.edition(await office.who(name), id, edition?.id ?? '')) !== null;
};

describe('of an approved paper, the board’s own staff', () => {
  test('read what was approved, and no edition before it', async () => {
    const id = await approvedAtLast();
    expect(await numbers('author', id)).toEqual(['0.1', '1.0']);
    expect(await numbers('board-secretary', id)).toEqual(['1.0']);
    expect(await isOpen('board-secretary', id, '1.0')).toBe(true);
    expect(await isOpen('board-secretary', id, '0.1')).toBe(false);
    expect(await isOpen('governance', id, '0.1')).toBe(true);
    expect((await readings.edition(await office.who('board-secretary'), id, null))?.frame.number).toBe('1.0');
  });

  test('read neither its draft nor its sections, and are told of no comment', async () => {
    const id = await approvedAtLast();
    const secretary = await office.who('board-secretary');
    const section = (await office.facts(id)).sections[1]?.id ?? '';
    expect(await readings.draft(secretary, id)).toBeNull();
    expect(await sections.read(secretary, section)).toBeNull();
    const [theirs, authors] = [await read('board-secretary', id), await read('author', id)];
    const comments = ({ sections: rows }: typeof theirs) =>
      rows.reduce((all, { openThreads }) => all + openThreads, 0);
    expect([theirs.mayReadDraft, theirs.threads, comments(theirs)]).toEqual([false, [], 0]);
    expect([authors.mayReadDraft, authors.threads.length, comments(authors)]).toEqual([true, 1, 1]);
    const readable = await readings.edition(secretary, id, null);
    expect(readable && (await readings.show(secretary, readable)).openThreads).toEqual([]);
  });

  test('go on reading what was issued to the board when it is reopened, changed and approved again', async () => {
    const meeting = await office.plan('board', '2026-09-24');
    const id = await paperAt(office, 'issued', meeting);
    await press(office, 'governance', 'reopenPaper', id, because);
    await office.write('author', id, 0, 'Another recommendation.');
    await press(office, 'author', 'submitPaper', id);
    await press(office, 'officer', 'approvePaper', id);
    expect(await numbers('board-secretary', id)).toEqual(['1.0']);
    expect(await isOpen('board-secretary', id, '2.0')).toBe(false);
    await cogApproves(office, id);
    expect(await numbers('board-secretary', id)).toEqual(['1.0', '2.0']);
    expect(await isOpen('board-secretary', id, '1.0')).toBe(true);
  });

  test('do not lose sight of a paper that they have just deferred', async () => {
    const board = await office.makeBoard();
    const [meeting, later] = [await office.plan(board, '2026-09-24'), await office.plan(board, '2026-12-17')];
    const id = await paperAt(office, 'issued', meeting);
    office.clock.goTo('2026-09-24');
    const deferred = { boardOutcome: 'deferred', meetingId: later, ...because } as const;
    await press(office, 'board-secretary', 'recordOutcome', id, deferred);
    office.clock.goTo('2026-03-02');
    expect(await read('board-secretary', id)).toMatchObject({ state: 'deferred', meeting: { id: later } });
    expect(await numbers('board-secretary', id)).toEqual(['1.0']);
  });

  test('do not read a paper that was withdrawn, even if it was issued', async () => {
    const id = await paperAt(office, 'issued', await office.plan(await office.makeBoard(), '2026-09-24'));
    await press(office, 'governance', 'withdrawPaper', id, { ...because, authority: 'the chair' });
    expect(await papers.read(await office.who('board-secretary'), id, WHOLE)).toBeNull();
  });
});
