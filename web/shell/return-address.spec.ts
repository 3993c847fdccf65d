import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { returnAddress, signInAddress } from './return-address.ts';

test('sign-in brings people back to the same place', () => {
  const address = signInAddress('/paper/7/section/2?view=changes#p14');
  expect(returnAddress(new URLSearchParams(address.split('?')[1]).get('return'))).toBe(
    '/paper/7/section/2?view=changes#p14',
  );
});

test.each([
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/sign-in?return=/',
  undefined,
])('nobody is sent to %s', (asked) => {
  expect(returnAddress(asked)).toBe('/');
});

test('whatever is asked for, the way back stays inside the product', () => {
  fc.assert(
    fc.property(
      fc.webUrl().map((url) => url.slice(6)),
      fc.string({ unit: 'binary' }),
      (url, text) => {
        for (const asked of [url, text, `/${text}`, `/${url}`]) {
          const address = new URL(returnAddress(asked), 'https://here.example');
          expect(address.origin).toBe('https://here.example');
        }
      },
    ),
  );
});
