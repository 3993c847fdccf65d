import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ChartData, ChartForm } from './chart.ts';
import { drawChart } from './draw-chart.ts';
import { boxOfWords, overlap } from './pen.ts';
import { seriesChart, sparkline } from './series-chart.ts';

const chart = (changes: Partial<ChartData> = {}): ChartData => ({
  form: 'bars',
  caption: 'Knife Crime',
  along: 'time',
  labels: ['Apr 2024', 'May 2024', 'Jun 2024'],
  series: [{ name: '2024/25', values: [10, 5, 20] }],
  unit: '',
  ...changes,
});

const value = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: -5000, max: 5000 }),
  fc.double({ noNaN: false, noDefaultInfinity: false }),
);
const name = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ minLength: 60, maxLength: 200, unit: 'binary' }),
);
const anyChart: fc.Arbitrary<ChartData> = fc.integer({ min: 0, max: 40 }).chain((count) =>
  fc.record({
    form: fc.constantFrom<ChartForm>('bars', 'grouped', 'lines', 'sparkline'),
    caption: name,
    along: fc.constantFrom<'time' | 'names'>('time', 'names'),
    labels: fc.array(name, { minLength: count, maxLength: count }),
    series: fc.array(fc.record({ name, values: fc.array(value, { maxLength: count }) }), { maxLength: 8 }),
    unit: fc.constantFrom('', '%', '£', 'hours', 'a unit with a name that is as long as a sentence is'),
  }),
);

const attribute = (tag: string, key: string) =>
  / /.test(tag) && new RegExp(` ${key}="([^"]*)"`).exec(tag)?.[1];
const number = (tag: string, key: string) => Number(attribute(tag, key) || 0);
const tagsOf = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(`<${name} [^>]*>`, 'g'))].map(([tag]) => tag);
const frameOf = (svg: string) => {
  const [, , width = 0, height = 0] = (attribute(svg, 'viewBox') || '').split(' ').map(Number);
  return { width, height };
};
const bars = (svg: string) => tagsOf(svg, 'rect').filter((tag) => tag.includes('chart-bar'));
const unescaped = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
function boxesOfWords(svg: string) {
  return [...svg.matchAll(/(<text [^>]*>)([^<]*)<\/text>/g)].map(([, tag = '', words = '']) => {
    const anchor = attribute(tag, 'text-anchor');
    return boxOfWords({
      x: number(tag, 'x'),
      y: number(tag, 'y'),
      words: unescaped(words),
      size: number(tag, 'font-size'),
      anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    });
  });
}

test('whatever is drawn, every bar and every word lies inside the frame', () => {
  fc.assert(
    fc.property(anyChart, fc.integer({ min: 240, max: 1200 }), (given, width) => {
      const svg = drawChart(given, width).html;
      const frame = frameOf(svg);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      for (const bar of bars(svg)) {
        expect(number(bar, 'x')).toBeGreaterThanOrEqual(0);
        expect(number(bar, 'y')).toBeGreaterThanOrEqual(0);
        expect(number(bar, 'width')).toBeGreaterThanOrEqual(0);
        expect(number(bar, 'x') + number(bar, 'width')).toBeLessThanOrEqual(frame.width + 0.02);
        expect(number(bar, 'y') + number(bar, 'height')).toBeLessThanOrEqual(frame.height + 0.02);
      }
      for (const box of boxesOfWords(svg)) {
        expect(box.x).toBeGreaterThanOrEqual(-0.02);
        expect(box.x + box.width).toBeLessThanOrEqual(frame.width + 0.02);
        expect(box.y + box.height).toBeLessThanOrEqual(frame.height + 0.02);
      }
    }),
  );
});

test('no two words touch', () => {
  fc.assert(
    fc.property(anyChart, (given) => {
      const boxes = boxesOfWords(drawChart(given).html);
      for (const [index, box] of boxes.entries())
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    }),
  );
});

test('bars are as long as their figures are large', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 1, maxLength: 36 }),
      fc.constantFrom<'time' | 'names'>('time', 'names'),
      (values, along) => {
        const labels = values.map((_, index) => `L${index}`);
        const drawn = bars(drawChart(chart({ along, labels, series: [{ name: '', values }] })).html);
        const sizes = drawn.map((bar) => number(bar, along === 'time' ? 'height' : 'width'));
        const most = values.reduce((high, each) => Math.max(high, Math.abs(each)), 0);
        const largest = sizes.reduce((high, each) => Math.max(high, each), 0);
        expect(drawn).toHaveLength(values.length);
        for (const [index, each] of values.entries())
          expect(Math.abs((sizes[index] ?? 0) * most - largest * Math.abs(each))).toBeLessThanOrEqual(
            0.03 * most,
          );
      },
    ),
  );
});

test('the same description gives the same bytes, and nothing in it can add a tag', () => {
  fc.assert(
    fc.property(anyChart, (given) => {
      const svg = drawChart(given).html;
      expect(drawChart(structuredClone(given)).html).toBe(svg);
      const names = new Set([...svg.matchAll(/<\/?([^\s>]*)/g)].map(([, tag]) => tag));
      for (const tag of names) expect(['svg', 'rect', 'path', 'line', 'circle', 'text']).toContain(tag);
      expect(svg).not.toMatch(/ (?:id|style|on\w+|href)=/);
    }),
  );
});

test('a figure that is missing is a dash, and one that is nought is not', () => {
  const svg = drawChart(chart({ series: [{ name: '', values: [10, undefined, 0] }] })).html;
  expect(bars(svg).map((bar) => number(bar, 'height') > 0)).toEqual([true, false]);
  expect(svg.match(/>–</g)).toHaveLength(1);
  expect(svg).toContain('>0<');
});

test('infinities and what is no number are gaps', () => {
  const values = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  expect(drawChart(chart({ series: [{ name: '', values }] })).html).toContain('There are no figures yet.');
});

test('two series differ by pattern and not by colour alone', () => {
  const svg = drawChart(
    chart({
      form: 'grouped',
      series: [
        { name: '2023/24', values: [1, 2, 3] },
        { name: '2024/25', values: [2, 3, 4] },
      ],
    }),
  ).html;
  expect(bars(svg).filter((bar) => attribute(bar, 'fill') === 'none')).toHaveLength(3);
  expect(svg).toContain('>2023/24<');
});

test('three years of months are written with their years, and the highest and lowest with their figures', () => {
  const points = Array.from({ length: 36 }, (_, index) => ({
    month: `${2023 + Math.floor((index + 3) / 12)}-${String(((index + 3) % 12) + 1).padStart(2, '0')}`,
    value: 1000 + index * 10,
  }));
  const { svg, caption } = seriesChart(points, { measure: 'Burglary', unit: 'count' });
  expect(caption).toBe('Burglary by month, April 2023 to March 2026');
  expect(bars(svg)).toHaveLength(36);
  for (const words of ['2023', '2024', '2025', '2026', '1,000', '1,350']) expect(svg).toContain(`>${words}<`);
});

test('a line is broken where a figure is missing', () => {
  const svg = drawChart(
    chart({
      form: 'lines',
      labels: ['a', 'b', 'c', 'd', 'e'],
      series: [{ name: '', values: [1, 2, undefined, 3, 4] }],
    }),
  ).html;
  expect(tagsOf(svg, 'path').filter((tag) => tag.includes('stroke-linejoin'))).toHaveLength(2);
});

test('a small line without words is decoration', () => {
  expect(sparkline([1, 2, 3])).toContain('aria-hidden="true"');
  expect(sparkline([1, 2, 3], 'From 1 to 3')).toContain('aria-label="From 1 to 3"');
  expect(sparkline([])).not.toMatch(/NaN|path|circle/);
});
