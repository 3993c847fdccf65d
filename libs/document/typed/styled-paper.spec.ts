import {
  CHANGE_SIGNS,
  checkPaper,
  type FigureStyle,
  HALVES,
  MINUS_SIGNS,
  STANDARD_STYLE,
  UNCHANGED_AS,
} from '@countersign/domain';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blockNode } from '../blocks/build-block.ts';
import { chartOf } from '../chart/chart-of.ts';
import { chartTable } from '../chart/chart-table.ts';
import { describeChart } from '../chart/describe.ts';
import { drawChart } from '../chart/draw-chart.ts';
import { freezeFigures } from '../figures/freeze.ts';
import { renderSection } from '../render/html/section.ts';
import { paragraph, sectionOf } from '../schema/build.ts';
import { parseSectionDoc, type SectionNode } from '../schema/section-doc.ts';
import { sectionText } from '../schema/section-text.ts';
import { typedPaper } from './typed-paper.ts';

const styles: fc.Arbitrary<FigureStyle> = fc.record({
  percentDecimals: fc.nat(2),
  halves: fc.constantFrom(...HALVES),
  changes: fc.constantFrom(...CHANGE_SIGNS),
  minus: fc.constantFrom(...MINUS_SIGNS),
  unchanged: fc.constantFrom(...UNCHANGED_AS),
});
// Wholes of which a percentage often ends in a half, which is where rules of rounding differ.
const figure = fc.oneof(fc.nat(3000), fc.constantFrom(8, 16, 40, 80, 160, 200, 400, 800));

const comparison = (rows: readonly (readonly [number, number])[]) =>
  blockNode(
    'comparison',
    { caption: 'Boats', previousLabel: 'Mar 29', currentLabel: 'Mar 30' },
    rows.map(([previous, current], index) => ({
      id: `r${index}`,
      cells: { measure: `Boat ${index}`, previous: String(previous), current: String(current) },
    })),
  );

test('what is derived in a paper is never found wrong, whatever its rule of rounding and signs', () => {
  fc.assert(
    fc.property(
      styles,
      fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 5 }),
      fc.array(fc.tuple(figure, figure), { minLength: 2, maxLength: 4 }),
      (style, pairs, types) => {
        const grid = blockNode(
          'type-by-month',
          { caption: 'Types', months: 'Jan | Feb' },
          types.map(([jan, feb], index) => ({
            cells: { type: `Type ${index}`, jan: String(jan), feb: String(feb) },
          })),
        );
        const doc = parseSectionDoc(sectionOf(comparison(pairs), grid));
        const section = { key: 'boats', number: '5.1', heading: 'Boats', level: 2, doc };
        const found = checkPaper(typedPaper('Paper', [section], { style }));
        expect(found.filter(({ rule }) => /^R0[1235]|^R19|^R25/.test(rule))).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

const inWords: FigureStyle = { ...STANDARD_STYLE, percentDecimals: 0, changes: 'words', halves: 'to-even' };

test('a section reads by the rule of its paper: table, sentence, chart and what stands for it', () => {
  const bound: SectionNode = { type: 'figure', attrs: { source: 'c:r0:current', reads: 'percent' } };
  const sentence: SectionNode = { type: 'paragraph', content: [{ type: 'text', text: 'It is ' }, bound] };
  const doc = parseSectionDoc(sectionOf(comparison([[80, 90]]), sentence, paragraph('No more.')));
  const frozen = freezeFigures(doc, new Map(), inWords);
  expect(sectionText(frozen.content?.[1] ?? sentence)).toBe('It is up 12%');
  expect(sectionText(freezeFigures(doc, new Map()).content?.[1] ?? sentence)).toBe('It is +12.5%');
  const html = renderSection(frozen, { number: '1', style: inWords });
  expect(html).toContain('>up 10<');
  expect(html).toContain('>up 12%<');
  expect(renderSection(frozen, { number: '1' })).toContain('>+12.5%<');
});

test('a chart is written by the rule of its paper', () => {
  const months = blockNode(
    'forecast',
    {},
    [-2.25, -4.5].map((value, index) => ({ cells: { year: `203${index}`, value: String(value) } })),
  );
  const chart = chartOf(months, { type: 'chart', attrs: {} }, { ...inWords, minus: 'hyphen' });
  if (!chart) throw new Error('There is a chart of a forecast.');
  expect(drawChart(chart).html).toContain('>-2.2<');
  expect(drawChart({ ...chart, style: STANDARD_STYLE }).html).toContain('>−2.3<');
  expect(describeChart(chart)).toContain('From -2.25');
  expect(JSON.stringify(chartTable(chart))).toContain('"-4.5"');
});
