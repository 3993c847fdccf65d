import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema, isUnionType } from 'graphql';
import { POSSIBLE_TYPES } from './possible-types.ts';

test('the cache knows every union of the contract', () => {
  const schema = buildSchema(
    readFileSync(new URL('../../libs/contract/schema.graphql', import.meta.url), 'utf8'),
  );
  const unions = Object.values(schema.getTypeMap()).filter(isUnionType);
  expect(POSSIBLE_TYPES).toEqual(
    Object.fromEntries(unions.map((union) => [union.name, union.getTypes().map(({ name }) => name)])),
  );
});
