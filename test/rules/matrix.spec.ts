import { MEETING_STATES } from '@countersign/domain';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Attempt, attemptsIn } from '../support/matrix/attempts.ts';
import { House } from '../support/matrix/house.ts';
import {
  ACTORS,
  type ActorName,
  expected,
  type Line,
  readMatrix,
  unknownStates,
} from '../support/matrix/matrix.ts';
import { rehearse } from '../support/matrix/rehearsal.ts';
import type { Scene } from '../support/matrix/scenes.ts';

/** Of so many cells one is tried, unless the run is a deep one. */
const ONE_IN = process.env.DEEP ? 1 : 10;
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

const lines = readMatrix();
const lineOf = (name: string) => {
  const found = lines.find((line) => line.name === name);
  if (!found) throw new Error(`The matrix has no line for ${name}.`);
  return found;
};

/** Who sees the thing that an act is done to. */
const readingOf = ({ name, group }: Line) => {
  if (name.startsWith('SOCKET')) return lineOf('SOCKET /collab join');
  return lineOf(group === 'sections' || name.endsWith('Thread') ? 'draft' : 'paper');
};

let house: House;
let attempts: ReturnType<typeof attemptsIn>;
beforeAll(async () => {
  house = await House.open();
  attempts = attemptsIn(house);
}, 120_000);
afterAll(() => house.close());

interface Cell {
  readonly line: Line;
  readonly actor: ActorName;
  readonly scene: Scene;
  readonly looks: boolean;
  readonly attempt: Attempt;
}

function cells(): readonly Cell[] {
  const { papers, sections, meetings } = house.scenery;
  const scenesOf = {
    everybody: papers.slice(0, 1),
    organisation: papers.slice(0, 1),
    papers,
    sections,
    meetings,
  };
  return lines.flatMap((line) => {
    const tried = attempts.get(line.name);
    if (!tried) return [];
    return scenesOf[line.group].flatMap((scene) => ACTORS.map((actor) => ({ line, actor, scene, ...tried })));
  });
}

/** A number from 0 to 1 that the seed and the place decide. */
const chance = (place: number) => {
  const mixed = Math.imul((SEED ^ place) + 0x9e3779b9, 0x85ebca6b);
  return ((Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
};

describe('the matrix', () => {
  test('every operation, route and socket message has one line, and every line its operation', () => {
    expect(lines.map(({ name }) => name).sort()).toEqual([...attempts.keys()].sort());
  });

  test('every state it names is one', () => {
    expect(unknownStates(lines, MEETING_STATES)).toEqual([]);
  });

  test(`holds for everybody in every state (one cell in ${ONE_IN}, SEED=${SEED})`, async () => {
    const tried = cells().filter((_, place) => chance(place) < 1 / ONE_IN);
    const wrong: string[] = [];
    for (const { line, actor, scene, looks, attempt } of tried) {
      const wanted = expected(line, actor, scene, readingOf(line), looks);
      const got = await rehearse(house.database, () => attempt(actor, scene)).catch(String);
      const isRight = line.group === 'everybody' ? ['may', 'hidden'].includes(got) : wanted === got;
      if (!isRight)
        wrong.push(
          `${line.name} by ${actor}, paper ${scene.paper}, section ${scene.section}, meeting ${scene.meeting}: ${got}, not ${wanted}`,
        );
    }
    expect(wrong).toEqual([]);
    expect(tried.length).toBeGreaterThan(500);
  }, 600_000);
});
