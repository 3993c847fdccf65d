import { expect, test } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalJson, type Json } from './canonical.ts';

test('any JSON value has the text of the reference implementation of RFC 8785', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => canonicalJson(value as Json) === canonicalize(value)));
});

test('the order in which members were written does not matter', () => {
  expect(canonicalJson({ b: 1, a: [true, null], c: undefined })).toBe('{"a":[true,null],"b":1}');
});

test('a number that JSON cannot carry is refused', () => {
  expect(() => canonicalJson({ value: Number.NaN })).toThrow(TypeError);
});
