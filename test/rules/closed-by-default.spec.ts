import { PERMISSIONS } from '@countersign/domain';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { GUARDING, type Guarding } from '../../api/platform/auth/decorators.ts';
import { type TestApp, testApp } from '../support/app.ts';

/** What everybody may ask for, signed in or not. Whoever adds to it says why. */
const OPEN = [
  'acceptInvitation', // the link is the key
  'invitation', // likewise
  'live', // health, for whoever watches over the process
  'me', // null when nobody is signed in
  'ready', // health
  'signIn',
  'signInPage',
];

let it: TestApp;
beforeAll(async () => {
  it = await testApp();
}, 60_000);
afterAll(() => it.stop());

interface Operation {
  readonly name: string;
  readonly guarding: Guarding | undefined;
}

/** Every query, mutation, subscription and route, by the metadata that Nest itself goes by. */
function operations(): readonly Operation[] {
  const found: Operation[] = [];
  for (const module of it.app.get(ModulesContainer).values())
    for (const { metatype } of [...module.providers.values(), ...module.controllers.values()]) {
      if (typeof metatype !== 'function' || !metatype.prototype) continue;
      for (const [property, { value }] of Object.entries(
        Object.getOwnPropertyDescriptors(metatype.prototype),
      )) {
        if (typeof value !== 'function' || property === 'constructor') continue;
        const root = Reflect.getMetadata('graphql:resolver_type', value);
        const isRoute = Reflect.hasMetadata(PATH_METADATA, value);
        if (!isRoute && !['Query', 'Mutation', 'Subscription'].includes(root)) continue;
        const name = Reflect.getMetadata('graphql:resolver_name', value) ?? property;
        found.push({ name, guarding: Reflect.getMetadata(GUARDING, value) });
      }
    }
  return found;
}

describe('closed by default', () => {
  test('every operation and route says who may', () => {
    const silent = operations().filter(({ guarding }) => guarding === undefined);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('every operation of the schema was looked at', () => {
    const { schema } = it.app.get(GraphQLSchemaHost);
    const names = operations().map(({ name }) => name);
    for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
      for (const field of Object.keys(root?.getFields() ?? {})) expect(names).toContain(field);
  });

  test('only what is listed here is open to everybody', () => {
    const open = operations().filter(({ guarding }) => guarding === 'open');
    expect(open.map(({ name }) => name).sort()).toEqual(OPEN);
  });

  test('every guard names an action of the rights table', () => {
    for (const { guarding } of operations())
      if (guarding !== undefined && guarding !== 'open')
        expect(Object.keys(PERMISSIONS)).toContain(guarding.action);
  });

  test('whoever is not signed in is refused everything else, with one answer', async () => {
    const { schema } = it.app.get(GraphQLSchemaHost);
    const browser = it.browser();
    const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
      ({ name, args }) => !OPEN.includes(name) && args.every(({ type }) => !String(type).endsWith('!')),
    );
    expect(queries.length).toBeGreaterThan(5);
    for (const { name } of queries)
      expect([name, await browser.refusal(`{ ${name} { __typename } }`)]).toEqual([name, 'UNAUTHENTICATED']);
  });
});
