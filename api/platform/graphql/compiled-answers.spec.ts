import { ApolloServer } from '@apollo/server';
import { expect, test } from '@jest/globals';
import { buildSchema, GraphQLError, GraphQLScalarType } from 'graphql';
import type { RequestContext } from '../auth/visitor.ts';
import { compiledAnswers } from './compiled-answers.ts';
import { formatError } from './format-error.ts';

const schema = buildSchema(`
  scalar Day
  enum State { WITH_OFFICER CLOSED }
  interface Named { name: String! }
  type Paper implements Named { name: String! state: State due: Day sections(led: Boolean! = false): [Section!]! broken: String fragile: String! }
  type Section implements Named { name: String! lead: String }
  type Refusal { text: String! }
  union Result = Paper | Refusal
  input Where { id: ID!, key: String = "any" }
  type Query { paper(where: Where!): Paper result(id: ID!): Result who: String }
  type Mutation { sign: Int! refuse: Int! count(by: Int!): Int! }
`);

let signed = 0;
const paper = {
  __typename: 'Paper',
  name: 'Strategy report',
  state: 'WITH_OFFICER',
  due: '2026-03-31',
  sections: ({ led }: { led: boolean }) =>
    Promise.resolve([
      { name: 'Knives', lead: 'Ch Insp Pike' },
      ...(led ? [] : [{ name: 'Aim', lead: null }]),
    ]),
  broken: () => {
    throw new GraphQLError('Not today.', { extensions: { code: 'BAD_USER_INPUT' } });
  },
  fragile: () => null,
};
const rootValue = {
  paper: ({ where }: { where: { id: string; key: string } }) =>
    where.id === '1' ? { ...paper, name: where.key } : null,
  result: ({ id }: { id: string }) => (id === '1' ? paper : { __typename: 'Refusal', text: 'Not yours.' }),
  who: () => 'nobody',
  sign: () => {
    signed += 1;
    return signed;
  },
  refuse: () => {
    signed += 1;
    throw new GraphQLError('Not today.', { extensions: { code: 'FORBIDDEN' } });
  },
  count: () => 1,
};

const fields = Object.entries({
  ...schema.getQueryType()?.getFields(),
  ...schema.getMutationType()?.getFields(),
});
for (const [name, field] of fields)
  field.resolve = (_: unknown, args: { where: { id: string; key: string }; id: string }) =>
    rootValue[name as keyof typeof rootValue](args);
const day = schema.getType('Day');
if (day instanceof GraphQLScalarType) day.serialize = (value) => `day ${String(value)}`;

const PARTS =
  'fragment Parts on Paper { name state due sections(led: $led) { ...Name lead } } fragment Name on Named { name }';

const OPERATIONS: readonly (readonly [text: string, variables: Record<string, unknown>])[] = [
  [
    `query P($where: Where!, $led: Boolean = true) { p: paper(where: $where) { ...Parts } who } ${PARTS}`,
    { where: { id: '1' } },
  ],
  [
    `query P($where: Where!, $led: Boolean!) { paper(where: $where) { ...Parts again: name } } ${PARTS}`,
    { where: { id: '1', key: 'k' }, led: false },
  ],
  ['query N { paper(where: { id: "2" }) { name } }', {}],
  [
    'query U($id: ID!) { result(id: $id) { __typename ... on Paper { name state } ... on Refusal { text } } }',
    { id: '1' },
  ],
  [
    'query U($id: ID!) { result(id: $id) { __typename ... on Paper { name state } ... on Refusal { text } } }',
    { id: '2' },
  ],
  [
    'query S($no: Boolean!) { who @skip(if: $no) paper(where: { id: "1" }) { name @include(if: $no) due } }',
    { no: true },
  ],
  ['query E { who paper(where: { id: "1" }) { name broken } }', {}],
  ['query F { who paper(where: { id: "1" }) { name fragile } }', {}],
  ['query W($where: Where!) { paper(where: $where) { name } }', { where: { key: 'no id' } }],
  ['query M { paper(where: { id: "1" }) { nothing } }', {}],
  ['mutation R { refuse }', {}],
  ['mutation C($by: Int!) { count(by: $by) }', { by: 1 }],
  ['mutation C($by: Int!) { count(by: $by) }', { by: 'one' }],
];

/** The number under which a fault of ours is logged. */
const FAULT = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const serverWith = (plugins: ReturnType<typeof compiledAnswers>[]) =>
  new ApolloServer<RequestContext>({
    schema,
    plugins,
    includeStacktraceInErrorResponses: false,
    formatError,
  });

const contextValue: RequestContext = { visitor: { who: async () => undefined, address: '', device: '' } };

const answer = async (
  server: ApolloServer<RequestContext>,
  query: string,
  variables: Record<string, unknown>,
) => {
  const { body } = await server.executeOperation({ query, variables }, { contextValue });
  return JSON.parse(JSON.stringify(body).replaceAll(FAULT, 'an id')) as unknown;
};

test.each(OPERATIONS)(
  'a compiled answer equals the one that Apollo makes: %s %j',
  async (query, variables) => {
    const expected = await answer(serverWith([]), query, variables);
    const compiling = serverWith([compiledAnswers()]);
    for (let asked = 1; asked <= 5; asked += 1)
      expect({ asked, answer: await answer(compiling, query, variables) }).toEqual({
        asked,
        answer: expected,
      });
  },
);

test('an act is done once each time it is asked, compiled or not', async () => {
  const server = serverWith([compiledAnswers()]);
  const before = signed;
  for (let asked = 1; asked <= 5; asked += 1) {
    await answer(server, 'mutation { sign }', {});
    await answer(server, 'mutation { refuse }', {});
  }
  expect(signed - before).toBe(10);
});
