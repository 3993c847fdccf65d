import { BLOCKS, STANDARD_STYLE } from '@countersign/domain';
import { expect, test } from '@jest/globals';
import { blockNode } from '../blocks/build-block.ts';
import { freezeFigures } from '../figures/freeze.ts';
import type { StoredFigure } from '../figures/stored-figure.ts';
import { renderSection } from '../render/html/section.ts';
import { sectionOf } from '../schema/build.ts';
import { parseSectionDoc, type SectionDoc } from '../schema/section-doc.ts';
import { typedSection } from '../typed/typed-section.ts';
import { liveTrend } from './trend.ts';

const VALUE = 'm:value';
const points = (values: readonly (number | undefined)[]) =>
  values.map((value, index) => ({ month: `2025-${String(index + 1).padStart(2, '0')}-01`, value }));
const figures = (values: readonly (number | undefined)[]): ReadonlyMap<string, StoredFigure> =>
  new Map([[VALUE, { text: '9.1', value: 9.1, unit: 'rate', trend: points(values) }]]);
const position = (sources: Record<string, string> = { value: VALUE }) =>
  blockNode('position', { caption: 'Aspirations' }, [
    {
      id: 'a',
      cells: { measure: 'Burglary', unit: 'per 1,000 homes', polarity: 'less', best: 'first' },
      sources,
    },
    { id: 'b', cells: { measure: 'Robbery', value: '0.62' } },
  ]);
const frozen = (values: readonly (number | undefined)[], sources?: Record<string, string>): SectionDoc =>
  parseSectionDoc(freezeFigures(parseSectionDoc(sectionOf(position(sources))), figures(values)));
const rowsOf = (doc: SectionDoc) => renderSection(doc, { number: '1' }).match(/<tr>[\s\S]*?<\/tr>/g) ?? [];

test('a bound row shows the twelve points that lead up to its figure, in a line that is told in words', () => {
  const [head, bound, typed] = rowsOf(frozen([9.8, 9.6, undefined, 9.1]));
  expect(head).toContain('Last 12 months');
  expect(bound).toMatch(/<span class="trend"><svg [^>]*role="img"/);
  expect(bound).toContain(
    'aria-label="From 9.8 in Jan 2025 to 9.1 in Apr 2025, down 7.1%; highest 9.8 in Jan 2025, lowest 9.1 in Apr 2025; one figure is missing."',
  );
  expect(typed).not.toContain('svg');
});

test('a table of typed rows has no column for it', () => {
  const rows = rowsOf(frozen([9.8, 9.1], {}));
  expect(rows.join('')).not.toMatch(/Last 12 months|svg/);
});

test('what was frozen is drawn for ever, and a row that is typed by now loses it', () => {
  const once = frozen([9.8, 9.1]);
  expect(rowsOf(parseSectionDoc(JSON.parse(JSON.stringify(once))))).toEqual(rowsOf(once));
  const [table] = once.content ?? [];
  const rows = (table?.content ?? []).map(({ attrs: { sources: _bound, ...attrs } = {}, ...row }) => ({
    ...row,
    attrs,
  }));
  const unbound: SectionDoc = { type: 'doc', content: table ? [{ ...table, content: rows }] : [] };
  expect(JSON.stringify(unbound)).toContain('"series"');
  expect(rowsOf(freezeFigures(unbound, figures([9.8, 9.1]))).join('')).not.toContain('svg');
});

test('one that is being written draws what the store says now', () => {
  const [row] = position().content ?? [];
  const drawn = row && liveTrend(row, figures([9.8, 9.1]));
  expect(drawn?.says).toMatch(/^From 9.8 in Jan 2025 to 9.1 in Feb 2025/);
  expect(row && liveTrend(row, new Map())).toBeUndefined();
  expect(row && liveTrend(row, figures([undefined, undefined]))).toBeUndefined();
});

test('the position stands in where the value is typed', () => {
  const [, bound] = rowsOf(frozen([3, 2], { now: VALUE }));
  expect(bound).toContain('From 3 in Jan 2025 to 2 in Feb 2025');
});

test('nobody types a trend, and no check reads one', () => {
  expect(BLOCKS.position.columns({}).filter(({ holds, derived }) => holds === 'trend' && !derived)).toEqual(
    [],
  );
  const section = { key: 'k', number: '1', heading: 'H', level: 1, doc: frozen([9.8, 9.1]) };
  const [, table] = typedSection(section, STANDARD_STYLE).blocks;
  expect(table?.kind === 'table' && table.columns).not.toContain('trend');
});

test('unit, polarity and end of the rank are said in small below the measure', () => {
  const [, bound] = rowsOf(frozen([9.8, 9.1]));
  expect(bound).toMatch(/^<tr><th scope="row">Burglary<br><small>per 1,000 homes<\/small>/);
  expect(bound?.replace(/<[^>]+>/g, '')).toContain('per 1,000 homes · Less is better · 1 is best');
});
