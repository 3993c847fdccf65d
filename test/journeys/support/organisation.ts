import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLField, getNamedType, isUnionType } from 'graphql';
import { Browser } from '../../support/browser.ts';

const CONTRACT = new URL('../../../libs/contract/schema.graphql', import.meta.url);
const mutations = buildSchema(readFileSync(CONTRACT, 'utf8')).getMutationType()?.getFields() ?? {};

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { __typename }
}`;

interface Answered {
  readonly id?: string;
  readonly message?: string;
  readonly reasons?: readonly { readonly text: string }[];
}

/** The people of the demo without a screen: what a journey is not about, they ask and do through the API. */
export class Organisation {
  private readonly signedIn = new Map<string, Promise<Browser>>();

  constructor(readonly url: string) {}

  /** Somebody with a session of their own. */
  as(name: string): Promise<Browser> {
    const known = this.signedIn.get(name) ?? this.signIn(name);
    this.signedIn.set(name, known);
    return known;
  }

  /** One field of a query, in the shape that the caller asked for. */
  async ask<Shape>(name: string, query: string, variables: Record<string, unknown> = {}): Promise<Shape> {
    return (await (await this.as(name)).ask(query, variables)) as Shape;
  }

  /** Does one act by the name of its mutation; answers the id of what it is on. A refusal is thrown with its reasons. */
  async act(name: string, act: string, given: Record<string, unknown>): Promise<string> {
    const field = mutations[act];
    if (!field) throw new Error(`The contract has no ${act}.`);
    const answer = await this.ask<Answered>(name, document(field, Object.keys(given)), given);
    const { id, message, reasons = [] } = answer;
    if (id === undefined)
      throw new Error(`${name}, ${act}: ${message ?? reasons.map(({ text }) => text).join(' ')}`);
    return id;
  }

  private async signIn(name: string): Promise<Browser> {
    const browser = new Browser(this.url, this.url);
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@wealdshire.example`;
    await browser.ask(SIGN_IN, { email, password: 'countersign-demo' });
    return browser;
  }
}

/** A press of a button on what has this version. */
export const pressOn = (version: number): { readonly key: string; readonly version: number } => ({
  key: randomUUID(),
  version,
});

function document({ name, args, type }: GraphQLField<unknown, unknown>, given: readonly string[]): string {
  const used = args.filter((arg) => given.includes(arg.name));
  const declared = used.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const answers = getNamedType(type);
  const [done] = isUnionType(answers) ? answers.getTypes() : [];
  return `mutation (${declared}) { ${name}(${passed}) {
    ... on ${done?.name ?? 'Paper'} { id }
    ... on Refusal { reasons { text } }
    ... on Conflict { message }
  } }`;
}
