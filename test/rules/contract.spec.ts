import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  buildSchema,
  type GraphQLSchema,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import { type TestApp, testApp } from '../support/app.ts';

const FILE = new URL('../../libs/contract/schema.graphql', import.meta.url);

let it: TestApp;
beforeAll(async () => {
  it = await testApp();
}, 60_000);
afterAll(() => it.stop());

/** What clients can tell apart: types, fields, arguments, defaults and nullability, in one order, without prose. */
function shapeOf(schema: GraphQLSchema): string {
  const document = parse(printSchema(lexicographicSortSchema(schema)));
  return print(
    visit(document, {
      enter: (node) =>
        'description' in node && node.description ? { ...node, description: undefined } : undefined,
    }),
  );
}

test('the committed contract is what the api offers (UPDATE_SCHEMA=1 writes it)', () => {
  const { schema } = it.app.get(GraphQLSchemaHost);
  if (process.env.UPDATE_SCHEMA === '1') writeFileSync(FILE, `${printSchema(schema)}\n`);
  expect(shapeOf(schema)).toBe(shapeOf(buildSchema(readFileSync(FILE, 'utf8'))));
});
