import { expect, test } from '@jest/globals';
import { blockNode } from '../../blocks/build-block.ts';
import { paragraph, sectionOf } from '../../schema/build.ts';
import { parseSectionDoc, type SectionNode } from '../../schema/section-doc.ts';
import { renderSection } from './section.ts';

const html = (...nodes: readonly SectionNode[]) =>
  renderSection(parseSectionDoc(sectionOf(...nodes)), { number: '1' });
const results = (label: string) =>
  blockNode('result-list', { caption: label }, [{ cells: { label, value: '104' } }]);
const chart: SectionNode = { type: 'chart', attrs: { form: 'bars' } };

test('a chart is a figure with a caption, a drawing that is told in words, and its figures as a table', () => {
  const written = html(results('Arrests'), paragraph('Between.'), chart);
  expect(written).toMatch(/<figure class="chart"><figcaption>Arrests<\/figcaption>/);
  expect(written).toMatch(/<svg [^>]*role="img" aria-label="Arrests\. 104 \(Arrests\)\."/);
  expect(written).toMatch(/<details[^>]*><summary>In words and as a table<\/summary><p>Arrests\. 104/);
});

test('a chart below no table of figures says so', () => {
  expect(html(paragraph('Words.'), chart, results('Arrests'))).toContain(
    'there is no table of figures above it',
  );
});

test('nothing typed in a chart or an image can add a tag or an attribute', () => {
  const attack = '"><img src=x onerror=alert(1)><script>';
  const picture = { type: 'picture', attrs: { image: attack, alt: attack, caption: attack } };
  const tags = (written: string) => [...written.matchAll(/<\/?([a-z]+)/g)].map(([, name]) => name);
  const plain = { type: 'picture', attrs: { image: 'x', alt: 'x', caption: 'x' } };
  expect(tags(html(results(attack), chart, picture)).join(' ')).toBe(
    tags(html(results('x'), chart, plain)).join(' '),
  );
});

test('an image is shown from its address with its description; a place without one prints nothing', () => {
  const picture = { type: 'picture', attrs: { image: 'abc', alt: 'A map', caption: 'The town' } };
  expect(html(picture)).toBe(
    '<figure class="picture"><img src="/files/images/abc" alt="A map" loading="lazy" decoding="async">' +
      '<figcaption>The town</figcaption></figure>',
  );
  expect(html({ type: 'picture' })).toBe('');
});
