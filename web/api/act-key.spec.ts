import { expect, test } from '@jest/globals';
import { newActKey } from './act-key.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('a key is a random UUID', () => {
  expect(newActKey()).toMatch(UUID);
});

test('without randomUUID, as on plain http, a key is a random UUID all the same', () => {
  const original = crypto.randomUUID;
  Reflect.set(crypto, 'randomUUID', undefined);
  const keys = new Set(Array.from({ length: 100 }, newActKey));
  Reflect.set(crypto, 'randomUUID', original);
  expect(keys.size).toBe(100);
  for (const key of keys) expect(key).toMatch(UUID);
});
