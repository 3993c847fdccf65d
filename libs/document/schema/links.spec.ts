import { expect, test } from '@jest/globals';
import { safeLink } from './links.ts';

test.each([
  'https://force.example/report',
  'http://force.example',
  'mailto:clerk@force.example',
  '/papers/12',
  '#p-5.1.1.3',
  'annex?page=2',
])('%s may be linked to', (href) => {
  expect(safeLink(href)).toBe(href);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' java\tscript:alert(1)',
  'java\u200bscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox',
  'file:///etc/passwd',
  'blob:https://x/1',
  '//other.example/x',
  '\\\\other.example/x',
  '/\\other.example',
  'https:other.example',
  '',
  '   ',
  null,
  undefined,
  7,
])('%p may not', (href) => {
  expect(safeLink(href)).toBeNull();
});
