import { randomUUID } from 'node:crypto';
import type { PaperState } from '@countersign/domain';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { argumentsFor } from '../support/matrix/attempts.ts';
import { House } from '../support/matrix/house.ts';
import type { ActorName } from '../support/matrix/matrix.ts';
import { rehearse } from '../support/matrix/rehearsal.ts';
import type { Scene } from '../support/matrix/scenes.ts';
import { SectionSocket } from '../support/matrix/section-socket.ts';
import { type Operation, textOf } from '../support/operations.ts';

type Ids = Readonly<Record<string, unknown>>;

/** Two ids that belong together, and what is sent in their place. */
interface Pair {
  readonly child: string;
  /** Who may do it, and in which state of the paper. */
  readonly by: ActorName;
  readonly at: PaperState;
  /** What else has to be sent, so that it is done with a child of its own. */
  readonly and?: Ids;
  /** The child of this parent, and one of another; where it is not said, those of the scenes. */
  readonly own: () => unknown;
  readonly foreign: () => unknown;
  readonly missing?: unknown;
}

let house: House;
let abroad: Scene;
let known: Readonly<Record<'placeHere' | 'placeThere' | 'programme' | 'otherProgramme', string>>;

const at = (state: PaperState): Scene => {
  const found = house.scenery.papers.find(({ paper }) => paper === state);
  if (!found) throw new Error(`No paper is ${state}.`);
  return found;
};

const cogIsNoBoard = { own: () => house.scenery.lastMeeting, foreign: () => house.scenery.cogMeeting };
const sectionOf = (state: PaperState) => ({
  own: () => [at(state).ids.sectionId],
  foreign: () => [abroad.ids.sectionId],
  missing: [randomUUID()],
});

/** A question of the board to the paper that is written, and one to another. */
const QUESTIONS = { here: randomUUID(), there: randomUUID() };
const questions = { own: () => QUESTIONS.here, foreign: () => QUESTIONS.there };

/** Every operation that takes an id and another that belongs to it. */
const PAIRS: Readonly<Record<string, readonly Pair[]>> = {
  reading: [
    {
      child: 'editionId',
      by: 'author',
      at: 'with-officer',
      own: () => at('with-officer').ids.editionId,
      foreign: () => abroad.ids.editionId,
    },
  ],
  'GET /files/papers/:paperId/editions/:editionId.pdf': [
    {
      child: 'editionId',
      by: 'author',
      at: 'with-officer',
      own: () => at('with-officer').ids.editionId,
      foreign: () => abroad.ids.editionId,
    },
  ],
  openThread: [
    {
      child: 'sectionId',
      by: 'author',
      at: 'drafting',
      own: () => at('drafting').ids.sectionId,
      foreign: () => abroad.ids.sectionId,
    },
  ],
  addQuestion: [
    {
      child: 'sectionId',
      by: 'governance',
      at: 'drafting',
      own: () => at('drafting').ids.sectionId,
      foreign: () => abroad.ids.sectionId,
    },
  ],
  rerouteQuestion: [
    { child: 'questionId', by: 'governance', at: 'drafting', ...questions },
    {
      child: 'sectionId',
      by: 'governance',
      at: 'drafting',
      and: { questionId: QUESTIONS.here },
      own: () => at('drafting').ids.sectionId,
      foreign: () => abroad.ids.sectionId,
    },
  ],
  withdrawQuestion: [{ child: 'questionId', by: 'governance', at: 'drafting', ...questions }],
  returnPaper: [
    { child: 'sectionIds', by: 'chief-officer', at: 'with-officer', ...sectionOf('with-officer') },
  ],
  recordCogOutcome: [
    {
      child: 'sectionIds',
      by: 'cog-secretary',
      at: 'with-body',
      and: { outcome: 'RETURNED' },
      ...sectionOf('with-body'),
    },
    {
      child: 'meetingId',
      by: 'cog-secretary',
      at: 'with-body',
      and: { outcome: 'APPROVED' },
      own: () => house.scenery.cogMeeting,
      foreign: () => house.scenery.lastMeeting,
    },
  ],
  recordOutcome: [
    { child: 'meetingId', by: 'governance', at: 'issued', and: { outcome: 'DEFERRED' }, ...cogIsNoBoard },
  ],
  deferPaper: [{ child: 'meetingId', by: 'governance', at: 'approved', ...cogIsNoBoard }],
  commissionPaper: [{ child: 'input.meetingId', by: 'governance', at: 'drafting', ...cogIsNoBoard }],
  planMeeting: [
    {
      child: 'programmeId',
      by: 'governance',
      at: 'drafting',
      own: () => known.programme,
      foreign: () => known.otherProgramme,
    },
  ],
  addToFollowItem: [
    {
      child: 'paperId',
      by: 'governance',
      at: 'drafting',
      own: () => at('commissioned').ids.paperId,
      foreign: () => at('issued').ids.paperId,
    },
  ],
  moveAgendaItem: [
    {
      child: 'itemId',
      by: 'governance',
      at: 'drafting',
      own: () => known.placeHere,
      foreign: () => known.placeThere,
    },
  ],
  removeAgendaItem: [
    {
      child: 'itemId',
      by: 'governance',
      at: 'drafting',
      own: () => known.placeHere,
      foreign: () => known.placeThere,
    },
  ],
};

/**
 * Ids of what belongs to nothing else: people, posts and templates, which all who are signed in may look up; and what
 * those who commission papers start from, who read every paper and every meeting.
 */
const OF_NOTHING_ELSE: Readonly<Record<string, readonly string[]>> = {
  '': ['personId', 'postId', 'authorityId', 'ownerId'],
  changeMeasure: ['input.ownerId'],
  commissionForm: ['templateId', 'fromPaperId', 'meetingId'],
  // Each only narrows what is listed, and whatever is listed its reader may read.
  commitments: ['seriesId'],
  commitmentRates: ['seriesId'],
  commissionPaper: ['templateId', 'fromPaperId', 'authorId', 'chiefOfficerPostId', 'leads.personId'].map(
    (name) => `input.${name}`,
  ),
};

/** Made by the client for one press of a button: it names nothing. */
const KEYS = ['key', 'on.key', 'input.key'];

const idsIn = (name: string, type: GraphQLInputType): readonly string[] => {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) => idsIn(`${name}.${field.name}`, field.type));
  return named.name === 'ID' && !KEYS.includes(name) ? [name] : [];
};

/** Every operation and route that names more than one thing, with the names of its ids. */
function operationsOfSeveral(): ReadonlyMap<string, readonly string[]> {
  const { schema } = house.app.get(GraphQLSchemaHost);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const operations = roots
    .flatMap((root) => Object.values(root?.getFields() ?? {}))
    .map(({ name, args }) => [name, args.flatMap((arg) => idsIn(arg.name, arg.type))] as const);
  const routes = house
    .routes()
    .map((route) => [route, [...route.matchAll(/:(\w+)/g)].map(([, name = '']) => name)] as const);
  return new Map([...operations, ...routes].filter(([, ids]) => ids.length > 1));
}

/** What is left of the ids of an operation once those are taken away that belong to nothing else. */
const related = (name: string, ids: readonly string[]) =>
  ids.filter((id) => ![...(OF_NOTHING_ELSE[''] ?? []), ...(OF_NOTHING_ELSE[name] ?? [])].includes(id));

/** Everything that an act could change, as one word. */
const EVERYTHING = {
  name: 'test-everything',
  text: `select md5(concat_ws('|', (select count(*) from history_event), (select count(*) from act_receipt),
      (select count(*) from notice), (select count(*) from comment), (select count(*) from edition_seen),
      (select count(*) from edition), (select count(*) from meeting), (select count(*) from paper),
      (select string_agg(p::text, '' order by p.id) from paper p),
      (select string_agg(s::text, '' order by s.id) from section s),
      (select string_agg(m::text, '' order by m.id) from meeting m),
      (select string_agg(t::text, '' order by t.id) from comment_thread t),
      (select string_agg(i::text, '' order by i.id) from agenda_item i))) as everything`,
};

/** The texts of all sections but one. */
const TEXTS_BUT = {
  name: 'test-texts-but',
  text: "select count(*)::int, md5(string_agg(d::text, '' order by d.section_id)) from section_document d where d.section_id <> $1",
};

interface Tried {
  readonly answer: unknown;
  readonly changed: boolean;
}

/** Sends an operation with these ids, looks what it changed, and takes it back. */
async function tried(name: string, by: ActorName, scene: Scene, ids: Ids): Promise<Tried> {
  return rehearse(house.database, async () => {
    const before = await house.database.row(EVERYTHING);
    const answer = await (name.startsWith('GET ') ? fetched(name, by, ids) : asked(name, by, scene, ids));
    const after = await house.database.row(EVERYTHING);
    return { answer, changed: JSON.stringify(before) !== JSON.stringify(after) };
  });
}

async function fetched(route: string, by: ActorName, ids: Ids): Promise<unknown> {
  const browser = house.browserOf(by);
  const path = route.replace('GET ', '').replaceAll(/:(\w+)/g, (_, id: string) => String(ids[id]));
  const response = await fetch(`${browser.address}${path}`, { headers: browser.headers() });
  return [response.status, (await response.text()).replaceAll(/[0-9a-f-]{36}/g, '')];
}

async function asked(name: string, by: ActorName, scene: Scene, ids: Ids): Promise<unknown> {
  const { schema } = house.app.get(GraphQLSchemaHost);
  const query = schema.getQueryType()?.getFields()[name];
  const field: Operation | undefined = query ?? schema.getMutationType()?.getFields()[name];
  if (!field) throw new Error(`The schema has no ${name}.`);
  const variables = argumentsFor(house, field, scene);
  for (const [path, value] of Object.entries(ids)) put(variables, path.split('.'), value);
  return house.browserOf(by).graphql(textOf(query ? 'query' : 'mutation', field), variables);
}

function put(into: Record<string, unknown>, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) into[first] = value;
  else put(into[first] as Record<string, unknown>, rest, value);
}

/** The ids of the parent as the page of a scene sends them. */
const parentIn = ({ ids }: Scene): Ids => ({ paperId: ids.paperId });

const pairs = () =>
  Object.entries(PAIRS).flatMap(([name, all]) => all.map((pair) => [name, pair.child, pair] as const));
const pairsOfPapers = () =>
  pairs().filter(
    ([name, child]) => !['commissionPaper', 'planMeeting'].includes(name) && !/paperId|itemId/.test(child),
  );

beforeAll(async () => {
  house = await House.open();
  abroad = at('returned');
  const run = (text: string, values: readonly unknown[]) =>
    house.database.row<{ id: string }>({ name: `test ${text.slice(0, 50)}`, text }, values);
  const idOf = async (text: string, values: readonly unknown[]) => (await run(text, values))?.id ?? '';
  await run('update paper set author_id = $2 where id = $1', [
    abroad.ids.paperId,
    house.idOf('other-author'),
  ]);
  await run('update section set lead_id = $2 where paper_id = $1 and lead_id is not null', [
    abroad.ids.paperId,
    house.idOf('other-lead'),
  ]);
  for (const [id, { ids }] of [
    [QUESTIONS.here, at('drafting')],
    [QUESTIONS.there, abroad],
  ] as const)
    await run(
      `insert into question (id, paper_id, section_id, asked_by, text, added_by, added_at)
       select $1, $2, $3, 'The chair', 'What of knives?', author_id, now() from paper where id = $2`,
      [id, ids.paperId, ids.sectionId],
    );
  const placeIn = (meetingId: string, kind: string) =>
    idOf('select id from agenda_item where meeting_id = $1 and kind = $2 limit 1', [meetingId, kind]);
  const { boardId } = house.named;
  known = {
    placeHere: await placeIn(at('drafting').ids.meetingId, 'to-follow'),
    placeThere: await placeIn(at('issued').ids.meetingId, 'paper'),
    programme: house.named.programmeId ?? '',
    otherProgramme: await idOf(
      `insert into programme (board_id, name, year)
       select id, 'Another board’s year', 2026 from board where id <> $1 and kind = 'board' limit 1 returning id`,
      [boardId],
    ),
  };
}, 120_000);
afterAll(() => house.close());

describe('ids that contradict each other are answered like ids of nothing, and change nothing', () => {
  test('every operation and route that names several things has its pairs here', () => {
    const all = operationsOfSeveral();
    expect(all.size).toBeGreaterThan(10);
    const unsaid = [...all].filter(([name, ids]) => related(name, ids).length > 1 && !PAIRS[name]);
    expect(unsaid.map(([name]) => name)).toEqual([]);
    for (const [name, list] of Object.entries(PAIRS)) {
      const children = list.map(({ child }) => child);
      const parents = related(name, all.get(name) ?? []).filter((id) => !children.includes(id));
      expect([name, all.get(name)]).toEqual([name, expect.arrayContaining(children)]);
      expect([name, parents.length <= 1]).toEqual([name, true]);
    }
  });

  test.each(pairs())(
    '%s, own parent and foreign %s',
    async (name, child, { by, at: state, and = {}, own, foreign, missing }) => {
      const scene = at(state);
      const send = (value: unknown) => tried(name, by, scene, { ...parentIn(scene), ...and, [child]: value });
      const nothing = await send(missing ?? randomUUID());
      expect(nothing.changed).toBe(false);
      expect(await send(foreign())).toEqual(nothing);
      // Only then does it say anything: with a child of its own it is done.
      expect((await send(own())).answer).not.toEqual(nothing.answer);
    },
  );

  test.each(pairsOfPapers())(
    '%s, foreign parent and own %s',
    async (name, child, { at: state, and = {}, own }) => {
      const send = (paperId: string) => tried(name, 'author', at(state), { ...and, paperId, [child]: own() });
      const nothing = await send(randomUUID());
      expect(nothing.changed).toBe(false);
      expect(await send(abroad.ids.paperId)).toEqual(nothing);
    },
  );

  test.each<[string, () => string]>([
    ['that is missing', () => randomUUID()],
    ['of somebody else', () => abroad.ids.sectionId],
  ])('the socket of one’s own section, and a change of one %s', async (_, other) => {
    const { sectionId } = at('drafting').ids;
    const socket = new SectionSocket(house.address, house.browserOf('author').cookie, sectionId);
    try {
      expect(await socket.enter()).toBe('in');
      const before = await house.database.row(TEXTS_BUT, [sectionId]);
      socket.smuggleInto(other());
      // What was sent before it is read before it.
      expect(await socket.write()).toBeUndefined();
      expect(await house.database.row(TEXTS_BUT, [sectionId])).toEqual(before);
    } finally {
      socket.leave();
    }
  });
});
