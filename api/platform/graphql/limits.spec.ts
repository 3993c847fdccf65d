import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type DefinitionNode, Kind, parse, print, visit } from 'graphql';
import { type TestApp, testApp } from '../../../test/support/app.ts';
import { readWithinLimits } from './limits.ts';

const WEB = new URL('../../../web/', import.meta.url);
const repeated = (count: number, text: (nth: number) => string) =>
  Array.from({ length: count }, (_, nth) => text(nth)).join(' ');

const EXHAUSTING: readonly (readonly [string, string])[] = [
  ['a long operation', `{ me { ${repeated(4_000, () => 'id')} } }`],
  ['many aliases', `{ ${repeated(100, (nth) => `a${nth}: me { id }`)} }`],
  ['many directives', `{ me { id ${repeated(60, () => '@include(if: true)')} } }`],
  ['a fragment that contains itself', '{ me { ...a } } fragment a on Me { ...b } fragment b on Me { ...a }'],
  [
    'many aliases in a fragment called __schema',
    `{ ...__schema } fragment __schema on Query { ${repeated(100, (nth) => `a${nth}: me { id }`)} }`,
  ],
  [
    'many aliases in an operation called __schema',
    `query __schema { ${repeated(100, (nth) => `a${nth}: me { id }`)} }`,
  ],
  [
    'depth',
    '{ boards { programmes { meetings { board { id } agenda { paper { id } } history { by } } board { id } } } ' +
      'programmes { meetings { placeable { id { a { b { c { d { e { f { g { h } } } } } } } } } } } }',
  ],
  ['fragments that double at every step', doubling(30)],
  ['a question about the schema', '{ __schema { types { name } } }'],
  ['a field that does not exist', '{ mee { id } }'],
];

/** Each fragment names the one below twice: thirty of them would be a thousand million fields. */
function doubling(steps: number): string {
  const fragments = repeated(
    steps,
    (nth) => `fragment f${nth} on Query { ...f${nth + 1} ...f${nth + 1} a${nth}: me { id } }`,
  );
  return `{ ...f0 } ${fragments} fragment f${steps} on Query { me { id } }`;
}

let it: TestApp;
beforeAll(async () => {
  it = await testApp();
}, 60_000);
afterAll(() => it.stop());

describe('an operation that would exhaust the server is refused before anything is asked of the database', () => {
  test.each(EXHAUSTING)('%s, over HTTP', async (_name, operation) => {
    const browser = await it.signedIn(await it.people.make('governance'));
    const sent = jest.spyOn(it.database, 'rows');
    expect(await browser.refusal(operation)).toMatch(/^GRAPHQL_(VALIDATION|PARSE)_FAILED$/);
    expect(sent).not.toHaveBeenCalled();
    sent.mockRestore();
  });

  test.each(EXHAUSTING.slice(0, -2))('%s, over a socket', (_name, operation) => {
    const { schema } = it.app.get(GraphQLSchemaHost);
    expect(readWithinLimits(schema, operation)).toHaveProperty('errors');
  });

  test('several operations in one request', async () => {
    const response = await fetch(`${it.address}/graphql`, {
      method: 'POST',
      headers: it.browser().headers(),
      body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ me { id } }' }))),
    });
    expect(response.status).toBe(400);
  });

  test('a wrong guess is not told the right name', async () => {
    const { errors } = await it.browser().graphql('{ me { nam } }');
    expect(errors?.[0]?.message).toBe('Cannot query field "nam" on type "Me".');
  });
});

/** Every operation that our own pages send, with the fragments that it needs. */
function ourOperations(): readonly (readonly [string, string])[] {
  const definitions = new Map<string, DefinitionNode>();
  for (const file of readdirSync(WEB, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || /spec|graphql-env/.test(file)) continue;
    const source = readFileSync(new URL(file, WEB), 'utf8');
    for (const [, text] of source.matchAll(/graphql\(\s*`([^`]*)`/g))
      for (const definition of parse(text?.replaceAll('@_unmask', '') ?? '').definitions)
        if ('name' in definition && definition.name) definitions.set(definition.name.value, definition);
  }
  const needed = (definition: DefinitionNode, found = new Map<string, DefinitionNode>()) => {
    visit(definition, {
      enter: (node) => {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? definitions.get(node.name.value) : undefined;
        if (node.kind !== Kind.FRAGMENT_SPREAD || !fragment || found.has(node.name.value)) return;
        found.set(node.name.value, fragment);
        needed(fragment, found);
      },
    });
    return found;
  };
  return [...definitions]
    .filter(([, { kind }]) => kind === Kind.OPERATION_DEFINITION)
    .map(([name, definition]) => [
      name,
      [definition, ...needed(definition).values()].map((each) => print(each)).join('\n'),
    ]);
}

test('every operation of our own pages keeps within the limits', () => {
  const { schema } = it.app.get(GraphQLSchemaHost);
  const operations = ourOperations();
  expect(operations.length).toBeGreaterThan(50);
  for (const [name, operation] of operations)
    expect([name, readWithinLimits(schema, operation)]).not.toEqual([name, { errors: expect.anything() }]);
});

test('an id that could not be one is refused before anything is asked about it', async () => {
  const browser = await it.signedIn(await it.people.make('governance'));
  const asked = 'query ($id: ID!) { meeting(id: $id) { id } }';
  for (const id of ["' or 1=1 --", '1', '', '../../etc/passwd', '00000000-0000-0000-0000-00000000000g'])
    expect(await browser.refusal(asked, { id })).toBe('BAD_USER_INPUT');
});

test('a fault of ours says a number, never what broke', async () => {
  const browser = await it.signedIn(await it.people.make('governance'));
  const broken = jest.spyOn(it.database, 'rows').mockImplementation(async ({ name }) => {
    throw new Error(`relation "secret" does not exist in ${name}`);
  });
  const { errors } = await browser.graphql('{ boards { id } }');
  broken.mockRestore();
  expect(errors?.[0]?.extensions?.code).toBe('INTERNAL');
  expect(JSON.stringify(errors)).not.toMatch(/secret|session-read|at /);
});
