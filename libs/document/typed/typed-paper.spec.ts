import { checkPaper } from '@countersign/domain';
import { expect, test } from '@jest/globals';
import { blockNode } from '../blocks/build-block.ts';
import { paragraph, sectionOf, table } from '../schema/build.ts';
import { parseSectionDoc, type SectionNode } from '../schema/section-doc.ts';
import { typedPaper } from './typed-paper.ts';

const section = (key: string, ...nodes: readonly SectionNode[]) => ({
  key,
  number: '5.1',
  heading: key,
  level: 1,
  doc: parseSectionDoc(sectionOf(...nodes)),
});
const kits = table('Kits', [
  ['District', 'Kits'],
  ['Aldmere', '320'],
  ['Corvale', '322'],
  ['Total', '641'],
]);

test('every block knows the section and the place where its editor finds it', () => {
  const { blocks } = typedPaper('Paper', [section('boats', paragraph('Some words.'), kits)], {});
  expect(blocks.map(({ kind, at }) => [kind, at])).toEqual([
    ['heading', undefined],
    ['prose', { sectionKey: 'boats', block: 0 }],
    ['table', { sectionKey: 'boats', block: 1 }],
  ]);
});

test('a typed block brings the keys of its columns and what is derived in it', () => {
  const dashboard = blockNode('dashboard', { statuses: 'Done | At risk' }, [
    { cells: { period: 'Q1', done: '3', 'at-risk': '2' } },
  ]);
  const { blocks } = typedPaper('Paper', [section('boats', dashboard)], {});
  expect(blocks[1]).toMatchObject({
    block: 'dashboard',
    columns: ['period', 'total', 'done', 'at-risk'],
    rows: [{ cells: ['Period', 'Total', 'Done', 'At risk'] }, { cells: ['Q1', '5', '3', '2'] }],
  });
});

test('a section that did not change is the same blocks again; a finding does not move with what is put in above it', () => {
  const [first, second] = [section('boats', kits), section('barns', paragraph('Words.'))];
  const before = typedPaper('Paper', [first, second], {});
  const after = typedPaper('Paper', [first, section('barns', paragraph('Other words.'))], {});
  expect(after.blocks[1]).toBe(before.blocks[1]);
  const moved = typedPaper('Paper', [section('boats', paragraph('Above.'), kits)], {});
  const said = (paper: typeof before) => checkPaper(paper).map(({ given, message }) => [given, message]);
  expect(said(moved)).toEqual(said(before));
});

test('a summary that is drawn from the strands is counted by nobody: its figures are those of the strands', () => {
  const ids = ['boats', 'barns', 'mills'];
  const strands = ids.map((id, at) =>
    section(
      id,
      blockNode('dashboard', {}, [
        { cells: { period: 'Q1', complete: '3', ongoing: '2', 'at-risk': at === 1 ? '1' : '0' } },
      ]),
      blockNode('risk-register', {}, [{ cells: { ref: `R-${at}`, risk: 'Rust', status: 'open' } }]),
    ),
  );
  const summary = section(
    'summary',
    paragraph('The report covers all three strands. One strand is at risk.'),
    blockNode(
      'summary-dashboard',
      {},
      ids.map((id) => ({ id, cells: {} })),
    ),
  );
  const asksForOne = { guidance: '', requires: ['summary-dashboard'] } as const;
  const known = {
    sections: ['summary', 'mills'].map((key) => ({ key, section: `5.1 ${key}`, ...asksForOne })),
  };
  const found = checkPaper(typedPaper('Paper', [summary, ...strands], known));
  expect(
    found.flatMap(({ rule, section }) =>
      ['R07', 'R08', 'R12'].includes(rule) ? [`${rule} ${section}`] : [],
    ),
  ).toEqual(['R12 5.1 mills']);
});
