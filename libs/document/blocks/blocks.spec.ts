import { BLOCKS, ROW_BLOCK_KINDS } from '@countersign/domain';
import { expect, test } from '@jest/globals';
import { renderSection } from '../render/html/section.ts';
import { sectionOf } from '../schema/build.ts';
import { parseSectionDoc, sectionSchema } from '../schema/section-doc.ts';
import { sectionText } from '../schema/section-text.ts';
import { blockNode } from './build-block.ts';
import { readBlock } from './read-block.ts';

test.each(ROW_BLOCK_KINDS)('%s: what is built is read again, and derived cells are in neither', (kind) => {
  const columns = BLOCKS[kind].columns({}).filter(({ derived }) => !derived);
  const cells = Object.fromEntries(columns.map(({ key }, index) => [key, `cell ${index}`]));
  const settings = Object.fromEntries(BLOCKS[kind].settings.map(({ key }) => [key, `setting ${key}`]));
  const typed = BLOCKS[kind].columns(settings).filter(({ derived }) => !derived);
  const all = Object.fromEntries(typed.map(({ key }) => [key, cells[key] ?? 'variable']));
  const doc = parseSectionDoc(sectionOf(blockNode(kind, settings, [{ id: 'r1', cells: all }])));
  const [node] = doc.content ?? [];
  expect(node && readBlock(node)).toEqual({ kind, settings, rows: [{ id: 'r1', cells: all }] });
});

test.each(ROW_BLOCK_KINDS)('%s may stand without rows, and rows without cells, while people edit', (kind) => {
  expect(() => parseSectionDoc(sectionOf(blockNode(kind)))).not.toThrow();
  expect(() => sectionSchema.nodes.blockRow?.createChecked()).not.toThrow();
  expect(renderSection(parseSectionDoc(sectionOf(blockNode(kind))), { number: '1' })).not.toMatch(
    /undefined/,
  );
});

test('a cell that two people added at once keeps both their words', () => {
  const cell = (text: string) => ({
    type: 'blockCell',
    attrs: { column: 'risk' },
    content: [{ type: 'text', text }],
  });
  const row = { type: 'blockRow', content: [cell('Flood'), cell('Fire')] };
  expect(readBlock({ type: 'riskRegister', content: [row] })?.rows[0]?.cells).toEqual({ risk: 'Flood Fire' });
});

test('a dashboard prints its total and the statuses of its template', () => {
  const dashboard = blockNode('dashboard', { statuses: 'Done | Under way | Deferred' }, [
    { cells: { period: 'Q4', done: '12', 'under-way': '1,004', deferred: '' } },
  ]);
  const html = renderSection(parseSectionDoc(sectionOf(dashboard)), { number: '1' });
  expect([...html.matchAll(/<t[hd]\b[^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual([
    'Period',
    'Total',
    'Done',
    'Under way',
    'Deferred',
    'Q4',
    '1,016',
    '12',
    '1,004',
    '',
  ]);
});

test('items print their labels only where something is written', () => {
  const items = blockNode('delivery-scheduled', {}, [
    { cells: { title: 'Search dogs', text: 'Two more teams.', expected: 'June' } },
    { cells: {} },
  ]);
  const html = renderSection(parseSectionDoc(sectionOf(items)), { number: '1' });
  expect(html).toBe(
    '<ul><li><p><strong>Search dogs</strong> Two more teams.</p><p>Expected: June</p></li></ul>',
  );
});

test('the words of a bound figure are words of the section', () => {
  const figure = { type: 'figure', attrs: { source: 's', reads: 'percent', text: 'down 6.4%' } };
  const doc = parseSectionDoc(
    sectionOf({ type: 'paragraph', content: [{ type: 'text', text: 'It is ' }, figure] }),
  );
  expect(sectionText(doc)).toBe('It is down 6.4%');
  expect(renderSection(doc, { number: '' })).toBe('<p>It is down 6.4%</p>');
});

test('what a dashboard was re-baselined for is said as a sentence, however it was typed', () => {
  const said = (note: string) =>
    renderSection(
      parseSectionDoc(
        sectionOf(blockNode('dashboard', { note }, [{ cells: { period: 'Q1', complete: '3' } }])),
      ),
      { number: '' },
    );
  expect(said('In July: two actions were joined')).toMatch(/<p>In July: two actions were joined\.<\/p>$/);
  expect(said('In July two actions were joined.')).toMatch(/<p>In July two actions were joined\.<\/p>$/);
});

test('a day is printed as people say it, and whatever else was typed as it was typed', () => {
  const rows = ['2026-03-31', 'in spring'].map((registered) => ({ cells: { ref: 'R', registered } }));
  const html = renderSection(parseSectionDoc(sectionOf(blockNode('risk-register', {}, rows))), {
    number: '',
  });
  expect(html).toContain('<td>31 March 2026</td>');
  expect(html).toContain('<td>in spring</td>');
});

test('a commitment that heads its section is not said a second time above its updates', () => {
  const updates = blockNode('commitment-updates', { commitment: 'We will listen' }, [
    { cells: { area: 'North', text: 'Fourteen meetings.' } },
  ]);
  const printed = (heading: string) =>
    renderSection(parseSectionDoc(sectionOf(updates)), {
      number: '',
      around: [{ key: 'k', number: '1.1', heading, signed: false, blocks: [] }],
    });
  expect(printed('We will listen')).not.toContain('We will listen');
  expect(printed('Policing that people see')).toContain('<p><strong>We will listen</strong></p>');
});
