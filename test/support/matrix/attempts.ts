import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLSchema, parse, subscribe } from 'graphql';
import { EditingServer } from '../../../api/editing/editing-server.ts';
import { Sessions } from '../../../api/platform/auth/sessions.ts';
import { socketContextFor } from '../../../api/platform/auth/visitor-of.ts';
import type { Answer, Browser } from '../browser.ts';
import { type Operation, somethingFor, textOf } from '../operations.ts';
import { png } from '../pictures.ts';
import type { House } from './house.ts';
import type { ActorName, Verdict } from './matrix.ts';
import type { Scene } from './scenes.ts';
import { SectionSocket } from './section-socket.ts';

/** The messages that the editing socket knows. */
export const SOCKET_MESSAGES = ['SOCKET /collab join', 'SOCKET /collab presence', 'SOCKET /collab write'];

/** Somebody tries one operation on one scene. */
export type Attempt = (actor: ActorName, scene: Scene) => Promise<Verdict>;

/** How every operation is tried, by its name; `looks`: it changes nothing. */
export function attemptsIn(
  house: House,
): ReadonlyMap<string, { readonly looks: boolean; readonly attempt: Attempt }> {
  const { schema } = house.app.get(GraphQLSchemaHost);
  const graphql = (['query', 'mutation'] as const).flatMap((kind) =>
    fieldsOf(schema, kind).map((field) => {
      const attempt: Attempt = (actor, scene) => byHttp(house, house.browserOf(actor), kind, field, scene);
      return [field.name, { looks: kind === 'query', attempt }] as const;
    }),
  );
  const subscriptions = fieldsOf(schema, 'subscription').map((field) => {
    const attempt: Attempt = (actor, scene) => bySubscription(house, schema, actor, field, scene);
    return [field.name, { looks: true, attempt }] as const;
  });
  const routes = house.routes().map((route) => {
    const attempt: Attempt = (actor, scene) => byRoute(house.browserOf(actor), route, scene);
    return [route, { looks: route.startsWith('GET '), attempt }] as const;
  });
  const sockets = SOCKET_MESSAGES.map((message) => {
    const attempt: Attempt = (actor, scene) => bySocket(house, actor, message, scene);
    return [message, { looks: !message.endsWith('write'), attempt }] as const;
  });
  return new Map([...graphql, ...subscriptions, ...routes, ...sockets]);
}

function fieldsOf(schema: GraphQLSchema, kind: 'query' | 'mutation' | 'subscription'): readonly Operation[] {
  const root = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  };
  return Object.values(root[kind]?.getFields() ?? {});
}

/** What the page of this scene would send. */
export function argumentsFor(house: House, operation: Operation, scene: Scene) {
  const { name: act } = operation;
  const { ids } = scene;
  const own: Readonly<Record<string, unknown>> = {
    ...house.named,
    ...ids,
    ...shownFor(operation, scene),
    threadId: act === 'reopenThread' ? ids.shutThread : ids.openThread,
    fromPaperId: ids.paperId,
    startsAt: '10:00',
    due: '2026-07-01',
    id: { paper: ids.paperId, section: ids.sectionId, meeting: ids.meetingId }[act] ?? house.idFor(act),
    meetingId: house.meetingFor(act) ?? ids.meetingId,
    personId: house.idOf(act === 'assignLead' ? 'other-lead' : 'other-author'),
  };
  const chosen = (name: string) => own[name];
  const sent = operation.args.filter(({ name }) => name !== 'editionId' || ids.editionId !== null);
  return Object.fromEntries(sent.map(({ name, type }) => [name, somethingFor(type, name, chosen)]));
}

/** The version and hash of what the act is on. */
function shownFor({ name, args }: Operation, { shown }: Scene) {
  const takes = (id: string) => args.some((argument) => argument.name === id);
  if (takes('sectionId') && !takes('paperId')) return { version: shown.sectionVersion, hash: shown.text };
  if (name === 'addToFollowItem' || !takes('paperId')) return { version: shown.meetingVersion };
  return { version: shown.paperVersion, hash: name === 'submitPaper' ? shown.draft : shown.edition };
}

async function byHttp(
  house: House,
  browser: Browser,
  kind: 'query' | 'mutation',
  field: Operation,
  scene: Scene,
) {
  return verdictOf(await browser.graphql(textOf(kind, field), argumentsFor(house, field, scene)));
}

async function bySubscription(
  house: House,
  schema: GraphQLSchema,
  actor: ActorName,
  field: Operation,
  scene: Scene,
): Promise<Verdict> {
  const contextValue = socketContextFor(house.app.get(Sessions), house.knock(actor));
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const text = `subscription ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} { id } }`;
  const variableValues = argumentsFor(house, field, scene);
  const opened = await subscribe({ schema, document: parse(text), contextValue, variableValues });
  if (!(Symbol.asyncIterator in opened))
    return verdictOf({
      data: null,
      errors: opened.errors?.map(({ message, extensions }) => ({
        message,
        extensions: { code: String(extensions.code) },
      })),
    });
  await opened.return(undefined);
  return 'may';
}

/** The path of a route on this scene, without its method. */
function pathOf(route: string, { ids }: Scene): string {
  const known: Readonly<Record<string, string | null>> = ids;
  return route.replace(/^\w+ /, '').replaceAll(/:(\w+)/g, (_, name: string) => known[name] ?? randomUUID());
}

/** Asks a route of this scene; one that takes a file is sent a small one. */
export function request(browser: Browser, route: string, scene: Scene): Promise<Response> {
  const address = `${browser.address}${pathOf(route, scene)}`;
  if (route.startsWith('GET ')) return fetch(address, { headers: browser.headers() });
  const headers = browser.headers({ 'content-type': 'application/octet-stream' });
  const body = route.endsWith('/images') ? new Uint8Array(png()) : 'Measure,Mar 24';
  return fetch(`${address}?name=figures.csv`, { method: 'POST', headers, body });
}

async function byRoute(browser: Browser, route: string, scene: Scene): Promise<Verdict> {
  const response = await request(browser, route, scene);
  if (response.status === 401) return 'unauthenticated';
  if (response.status === 422) return refusedFor(reasonsIn(JSON.parse(await response.text())));
  return response.ok ? 'may' : 'hidden';
}

async function bySocket(house: House, actor: ActorName, message: string, { ids }: Scene): Promise<Verdict> {
  const open = (who: ActorName) =>
    new SectionSocket(house.address, house.browserOf(who).cookie, ids.sectionId);
  const [socket, witness] = [open(actor), open('author')];
  try {
    const entered = await socket.enter();
    if (entered !== 'in') return entered;
    if (message.endsWith('write')) return whyNot(await socket.write());
    if (message.endsWith('presence')) {
      await witness.enter();
      socket.appear('somebody');
      await witness.sees('somebody');
    }
    return 'may';
  } finally {
    socket.leave();
    witness.leave();
    const editing = house.app.get(EditingServer);
    while (editing.openSections > 0) await pause(5);
  }
}

const whyNot = (reason: string | undefined): Verdict => {
  if (reason === undefined) return 'may';
  return reason.startsWith('Only its lead') ? 'not-yours' : 'not-now';
};

const HIDDEN = ['FORBIDDEN', 'NOT_FOUND'];
const NOT_NOW = ['wrong-state', 'signed', 'paper-closed', 'paper-over', 'meeting-not-open'];

function verdictOf({ data, errors }: Answer): Verdict {
  const code = errors?.[0]?.extensions?.code;
  if (code === 'UNAUTHENTICATED') return 'unauthenticated';
  if (code !== undefined && HIDDEN.includes(code)) return 'hidden';
  if (errors || !data) throw new Error(`It failed: ${JSON.stringify(errors)}`);
  const [value] = Object.values(data);
  if (value === null) return 'hidden';
  const codes = reasonsIn(value);
  if (codes.includes('not-found')) return 'hidden';
  return refusedFor(codes);
}

function refusedFor(codes: readonly string[]): Verdict {
  if (codes.includes('not-yours')) return 'not-yours';
  return codes.some((each) => NOT_NOW.includes(each)) ? 'not-now' : 'may';
}

function reasonsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || !('reasons' in value) || !Array.isArray(value.reasons))
    return [];
  return value.reasons.map(({ code }) => String(code));
}
