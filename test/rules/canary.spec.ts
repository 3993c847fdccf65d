import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLObjectType } from 'graphql';
import { argumentsFor, request } from '../support/matrix/attempts.ts';
import { House } from '../support/matrix/house.ts';
import { ACTORS, type ActorName, readMatrix } from '../support/matrix/matrix.ts';
import { rehearse } from '../support/matrix/rehearsal.ts';
import { canariesOf, type Scene } from '../support/matrix/scenes.ts';
import { wholeAnswer } from '../support/matrix/whole-answer.ts';

/** An issued agenda is read by everybody in the house; so are the titles on it. */
const ON_ISSUED_AGENDA = ['issued', 'presented', 'closed'];

const matrix = new Map(readMatrix().map((line) => [line.name, line]));

let house: House;
beforeAll(async () => {
  house = await House.open();
}, 120_000);
afterAll(() => house.close());

/** The words that this actor must never meet. */
function secretsFrom(actor: ActorName): readonly string[] {
  const preparesMeetings = matrix.get('readiness')?.may.has(actor);
  return house.scenery.sections.flatMap((scene) => {
    const { title, inside, comment } = canariesOf(scene);
    const reads = (what: string) => matrix.get(what)?.may.get(actor)?.has(scene.paper);
    if (reads('paper')) return reads('draft') ? [] : [comment];
    return preparesMeetings || ON_ISSUED_AGENDA.includes(scene.paper) ? inside : [title, ...inside];
  });
}

const fieldsOf = (root: GraphQLObjectType | null | undefined) => Object.values(root?.getFields() ?? {});

/** Everything that can be asked for on one scene, as text. */
async function crawl(actor: ActorName, scene: Scene): Promise<readonly (readonly [string, string])[]> {
  const { schema } = house.app.get(GraphQLSchemaHost);
  const found: (readonly [string, string])[] = [];
  const kinds = [
    ['query', fieldsOf(schema.getQueryType())],
    ['mutation', fieldsOf(schema.getMutationType())],
  ] as const;
  for (const [kind, fields] of kinds)
    for (const field of fields) {
      const variables = argumentsFor(house, field, scene);
      if (field.name === 'papers') variables.search = 'Canary';
      const text = wholeAnswer(kind, field, Object.keys(variables));
      const ask = () => house.browserOf(actor).graphql(text, variables);
      const answer = await (kind === 'query' ? ask() : rehearse(house.database, ask));
      found.push([field.name, JSON.stringify(answer)]);
    }
  for (const route of house.routes()) {
    const response = await request(house.browserOf(actor), route, scene);
    found.push([route, await response.text()]);
  }
  return found;
}

describe('what a paper is called, says and is asked about, nobody meets who may not read it', () => {
  test.each(ACTORS)(
    '%s',
    async (actor) => {
      const secrets = secretsFrom(actor);
      const hits: string[] = [];
      const scenes = process.env.DEEP
        ? house.scenery.sections
        : house.scenery.papers.filter(({ paper }) => ['drafting', 'on-agenda'].includes(paper));
      for (const scene of scenes)
        for (const [name, text] of await crawl(actor, scene))
          for (const secret of secrets)
            if (text.includes(secret)) hits.push(`${name} on ${scene.paper}: ${secret}`);
      expect(hits).toEqual([]);
    },
    600_000,
  );

  test('the words are there for those who may read them', async () => {
    const scene = house.scenery.papers.find(({ paper }) => paper === 'on-agenda');
    if (!scene) throw new Error('Nothing is on an agenda.');
    const all = (await crawl('governance', scene)).map(([, text]) => text).join();
    for (const word of [canariesOf(scene).title, ...canariesOf(scene).inside]) expect(all).toContain(word);
    expect(all).not.toContain('GRAPHQL_VALIDATION_FAILED');
  }, 60_000);
});
