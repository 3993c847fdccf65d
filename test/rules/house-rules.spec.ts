import { randomUUID } from 'node:crypto';
import { editionReading } from '@countersign/database';
import {
  blockNode,
  type EditionContent,
  paragraph,
  renderEdition,
  type SectionNode,
} from '@countersign/document';
import { type FigureStyle, STANDARD_STYLE } from '@countersign/domain';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkableOf, findingsIn } from '../../api/check/check-draft.ts';
import { Office, sectionOf } from '../support/office.ts';
import { press, signed } from '../support/stages.ts';

let office: Office;
beforeAll(async () => {
  office = await Office.open('2026-04-20');
}, 60_000);
afterAll(() => office.close());

const IN_WORDS: FigureStyle = { ...STANDARD_STYLE, percentDecimals: 0, changes: 'words' };

const settle = (settings: object) =>
  office.owner('update organisation set settings = settings || $1::jsonb', [JSON.stringify(settings)]);

async function commission(): Promise<string> {
  const id = await office.commission(await office.plan(await office.makeBoard(), '2026-08-25'));
  await press(office, 'author', 'startPaper', id);
  return id;
}

/** A table, and a sentence that reads a cell of it. */
const told = (): readonly SectionNode[] => {
  const id = randomUUID();
  const figure = { type: 'figure', attrs: { source: `c:${id}:current`, reads: 'percent' } };
  return [
    blockNode('comparison', { caption: 'Knife crime' }, [
      { id, cells: { measure: 'Knife crime', previous: '2910', current: '2725' } },
    ]),
    { type: 'paragraph', content: [{ type: 'text', text: 'Knife crime: ' }, figure] },
  ];
};

/** The text of the second section as it is stored to be signed. */
async function stored(paperId: string): Promise<string> {
  const { id } = sectionOf(await office.facts(paperId), 1);
  const [found] = await office.owner<{ content: unknown }>(
    'select content from section_document where section_id = $1',
    [id],
  );
  return JSON.stringify(found?.content);
}

async function editionOf(paperId: string): Promise<EditionContent> {
  const reader = office.id('officer');
  const found = await editionReading(office.database, paperId, null, reader, office.clock.now().today);
  if (!found) throw new Error('There is no edition.');
  return JSON.parse(found.canonical);
}

const FRAME = {
  number: '0.1',
  state: 'Draft',
  hash: '0'.repeat(64),
  reference: 'P-1',
  frontSheet: [],
  approvals: [],
  signOffs: [],
  draft: true,
};

test('a paper keeps the rule of figures that it was commissioned with, through its texts and editions', async () => {
  const before = await commission();
  await settle({ style: IN_WORDS });
  const after = await commission();
  for (const id of [before, after]) {
    await office.writeBlocks('lead-a', id, 1, told());
    for (const act of ['submitSection', 'acceptSection'] as const)
      await office.onSection(act === 'submitSection' ? 'lead-a' : 'author', act, id, 1);
    await signed(office, id, 'lead-b', 2, 'Robbery rose.');
    await press(office, 'author', 'submitPaper', id);
  }
  expect(await stored(before)).toContain('"text":"−6.4%"');
  expect(await stored(after)).toContain('"text":"down 6%"');
  await settle({ style: { ...IN_WORDS, percentDecimals: 2 } });

  const first = renderEdition(await editionOf(before), FRAME);
  expect(first).toContain('>−185<');
  expect(first).toContain('>−6.4%<');
  const second = renderEdition(await editionOf(after), FRAME);
  expect(second).toContain('>down 185<');
  expect(second).toContain('>down 6%<');
  expect((await editionOf(after)).style).toEqual(IN_WORDS);
});

test('words of size, terms and operations hold for every paper from the moment they are settled', async () => {
  const id = await commission();
  await office.writeBlocks('lead-a', id, 1, [
    paragraph('The Brigade saw a slight rise from 100 boats to 108 boats.'),
    paragraph('Op Heron was held during October 2025.'),
    paragraph('Op Heron took place week commencing 11th November 2025.'),
  ]);
  await signed(office, id, 'lead-b', 2, 'Robbery rose.');
  await office.onSection('lead-a', 'submitSection', id, 1);
  await office.onSection('author', 'acceptSection', id, 1);
  await press(office, 'author', 'submitPaper', id);
  const content = await editionOf(id);
  const { actor } = await office.who('author');
  const rules = async () =>
    (await findingsIn(office.database, id, content, actor, '2026-03-02'))
      .map(({ rule }) => rule)
      .filter((rule) => ['R21', 'R28', 'R36'].includes(rule))
      .sort();
  expect(await rules()).toEqual(['R21', 'R28']);
  await settle({
    bands: { stableBelow: 3, slightBelow: 9, significantFrom: 20, explainFrom: 10 },
    preferredTerms: [{ use: 'the Service', not: ['the Brigade'] }],
    operations: [{ name: 'Heron', days: ['2025-10-13', '2025-11-11'] }],
  });
  expect(await rules()).toEqual(['R36']);
  // What the browser is sent to check by is the same.
  expect((await checkableOf(office.database, id, content, actor, '2026-03-02'))?.known).toMatchObject({
    bands: { slightBelow: 9 },
    preferredTerms: [{ use: 'the Service', not: ['the Brigade'] }],
    occurrences: { Heron: ['2025-10-13', '2025-11-11'] },
  });
});
