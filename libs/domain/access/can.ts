import { MEETING_ACTS } from '../meeting/lifecycle.ts';
import { PAPER_LIFECYCLE } from '../paper/lifecycle.ts';
import { SECTION_LIFECYCLE } from '../section/lifecycle.ts';
import { type Capacity, capacities, type Resource } from './capacity.ts';
import type { Actor } from './role.ts';

/** Who is there while a paper is written and approved, and sees how. */
const INSIDERS_OF_A_PAPER = [
  'governance',
  'cog-secretary',
  'chief-officer',
  'auditor',
  'paper-author',
  'paper-lead',
] as const satisfies readonly Capacity[];

const WHAT_ANYBODY_MAY = {
  readOwnWork: ['signed-in'],
  readMeetings: ['signed-in'],
  readPeople: ['signed-in'],
  readTemplates: ['signed-in'],
  readPaper: [...INSIDERS_OF_A_PAPER, 'board-reader'],
  // The draft, editions that were not approved, and what was said about them.
  readDraft: INSIDERS_OF_A_PAPER,
  readReadiness: ['governance', 'cog-secretary', 'board-secretary', 'chief-officer', 'auditor'],
  readCogSession: ['governance', 'cog-secretary', 'chief-officer', 'auditor'],
  comment: ['governance', 'cog-secretary', 'chief-officer', 'paper-author', 'paper-lead'],
  resolveComment: ['governance', 'paper-chief-officer', 'paper-author', 'paper-lead'],
  // Promises are read paper by paper, whose own rights are asked of each.
  readCommitments: ['signed-in'],
  addQuestion: ['governance'],
  rerouteQuestion: ['governance'],
  withdrawQuestion: ['governance'],
  writeSection: ['paper-author', 'section-lead'],
  readFigures: ['signed-in'],
  // Loads before they are confirmed show figures that nobody has released.
  readLoads: ['analyst', 'governance', 'auditor', 'administrator'],
  loadFigures: ['analyst'],
  changeMeasure: ['analyst', 'administrator'],
  readHistory: ['governance', 'auditor', 'administrator'],
  manageOwnAccount: ['self'],
  managePeople: ['administrator'],
  manageBoards: ['governance', 'administrator'],
  changeTemplates: ['governance'],
} as const satisfies Record<string, readonly Capacity[]>;

const byColumn = <T extends Record<string, { readonly by: readonly Capacity[] }>>(table: T) =>
  Object.fromEntries(Object.entries(table).map(([act, row]) => [act, row.by])) as {
    readonly [A in keyof T]: readonly Capacity[];
  };

/** Who may do what: every action of the product with the capacities that allow it. What is not here nobody may do. */
export const PERMISSIONS = {
  ...WHAT_ANYBODY_MAY,
  ...byColumn(MEETING_ACTS),
  ...byColumn(PAPER_LIFECYCLE),
  ...byColumn(SECTION_LIFECYCLE),
};

/** One of the actions of {@link PERMISSIONS}. */
export type Action = keyof typeof PERMISSIONS;

/** Whether somebody who acts in these capacities may do the action, as far as rights go. */
export const allows = (held: ReadonlySet<Capacity>, action: Action): boolean =>
  PERMISSIONS[action].some((capacity) => held.has(capacity));

/** Whether the actor may do the action to the resource, as far as rights go. The lifecycle may still refuse it today. */
export const can = (actor: Actor, action: Action, resource: Resource): boolean =>
  allows(capacities(actor, resource), action);
