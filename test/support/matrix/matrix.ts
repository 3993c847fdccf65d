import { readFileSync } from 'node:fs';
import { PAPER_STATES, SECTION_STATES, WRITING_STATES } from '@countersign/domain';
import { parse } from 'yaml';
import type { Scene } from './scenes.ts';

/** Everybody who tries everything; what they are to the papers is said in the file. */
export const ACTORS = [
  'anonymous',
  'disabled',
  'author',
  'other-author',
  'lead',
  'fellow-lead',
  'other-lead',
  'chief-officer',
  'other-chief-officer',
  'governance',
  'cog-secretary',
  'board-secretary',
  'analyst',
  'auditor',
  'administrator',
] as const;

/** One of {@link ACTORS}. */
export type ActorName = (typeof ACTORS)[number];

/** What an operation depends on beside who asks. */
export type Group = 'everybody' | 'organisation' | 'papers' | 'sections' | 'meetings';

/** What becomes of an attempt. `hidden`: as if there were no such thing; `not-yours`: they see it, the act is another's. */
export type Verdict = 'may' | 'unauthenticated' | 'hidden' | 'not-yours' | 'not-now';

/** One operation: who may, in which states; no states for what has none. */
export interface Line {
  readonly name: string;
  readonly group: Group;
  readonly may: ReadonlyMap<ActorName, ReadonlySet<string>>;
}

type Words = Readonly<Record<string, string>>;
interface Written {
  readonly actors: Words;
  readonly states: Words;
  readonly everybody: readonly string[];
  readonly organisation: Words;
  readonly papers: Readonly<Record<string, Words>>;
  readonly sections: Readonly<Record<string, Words>>;
  readonly meetings: Readonly<Record<string, Words>>;
}

const FILE = new URL('../../rules/matrix.yaml', import.meta.url);
const NO_STATE: ReadonlySet<string> = new Set();

/** Reads `test/rules/matrix.yaml`; throws at a word that is no actor. */
export function readMatrix(): readonly Line[] {
  const written: Written = parse(readFileSync(FILE, 'utf8'));
  const actors = (words: string) => spelledOut(words, written.actors).map(actorNamed);
  const inStates = (group: Group, lines: Readonly<Record<string, Words>>): Line[] =>
    Object.entries(lines).map(([name, line]) => ({
      name,
      group,
      may: new Map(
        Object.entries(line).flatMap(([who, states]) =>
          actors(who).map((actor) => [actor, new Set(spelledOut(states, written.states))] as const),
        ),
      ),
    }));
  return [
    ...written.everybody.map(
      (name): Line => ({
        name,
        group: 'everybody',
        may: new Map(ACTORS.map((actor) => [actor, NO_STATE])),
      }),
    ),
    ...Object.entries(written.organisation).map(
      ([name, who]): Line => ({
        name,
        group: 'organisation',
        may: new Map(actors(who).map((actor) => [actor, NO_STATE])),
      }),
    ),
    ...inStates('papers', written.papers),
    ...inStates('sections', written.sections),
    ...inStates('meetings', written.meetings),
  ];
}

/** What the file says of one attempt; `paper` is its line for reading a paper, `asks` whether it is only looked at. */
export function expected(line: Line, actor: ActorName, scene: Scene, paper: Line, looks: boolean): Verdict {
  if (line.group === 'everybody') return 'may';
  if (actor === 'anonymous' || actor === 'disabled') return 'unauthenticated';
  const states = line.may.get(actor);
  if (states && isTime(line.group, states, scene)) return 'may';
  if (line.group === 'organisation' || looks) return 'hidden';
  if (line.group === 'meetings') return states ? 'not-now' : 'hidden';
  if (!paper.may.get(actor)?.has(scene.paper)) return 'hidden';
  return states ? 'not-now' : 'not-yours';
}

function isTime(group: Group, states: ReadonlySet<string>, scene: Scene): boolean {
  if (group === 'organisation') return true;
  if (group === 'papers') return states.has(scene.paper);
  if (group === 'meetings') return states.has(scene.meeting);
  return states.has(scene.section) && WRITING_STATES.some((state) => state === scene.paper);
}

/** Every word that is the name of a list stands for that list. */
const spelledOut = (words: string, lists: Words): readonly string[] =>
  words.split(' ').flatMap((word) => {
    const list = lists[word];
    return list === undefined ? [word] : spelledOut(list, lists);
  });

function actorNamed(word: string): ActorName {
  const found = ACTORS.find((actor) => actor === word);
  if (!found) throw new Error(`The matrix names ${word}, who is nobody.`);
  return found;
}

/** Whether every state that the file names is one. */
export const unknownStates = (
  lines: readonly Line[],
  meetingStates: readonly string[],
): readonly string[] => {
  const known = new Set<string>([...PAPER_STATES, ...SECTION_STATES, ...meetingStates]);
  return lines
    .flatMap(({ may }) => [...may.values()].flatMap((states) => [...states]))
    .filter((state) => !known.has(state));
};
