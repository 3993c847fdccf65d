import type { Actor, Role } from './role.ts';

/**
 * In what capacity somebody acts on one thing: a role they hold anywhere, or what they are to this very paper,
 * section, person or comment.
 */
export type Capacity =
  | Exclude<Role, 'author' | 'lead'>
  | 'signed-in'
  | 'any-author'
  | 'any-lead'
  | 'paper-author'
  | 'paper-chief-officer'
  | 'paper-lead'
  | 'section-lead'
  | 'board-reader'
  | 'self';

/** What an act is done to, with just the facts that decide who may. */
export type Resource =
  | { readonly kind: 'organisation' }
  | PaperResource
  | ({ readonly kind: 'section'; readonly leadId: string } & Omit<PaperResource, 'kind'>)
  | { readonly kind: 'own'; readonly ownerId: string };

/** A paper as far as rights are concerned. `boardMayRead`: it was approved for the board, or issued to it. */
export interface PaperResource {
  readonly kind: 'paper';
  readonly authorId: string;
  readonly chiefOfficerPostId: string | null;
  readonly leadIds: readonly string[];
  readonly boardMayRead: boolean;
}

/** Every capacity in which the actor stands to the resource. Nobody who is disabled stands in any. */
export function capacities(actor: Actor, resource: Resource): ReadonlySet<Capacity> {
  const held = new Set<Capacity>();
  if (!actor.active) return held;
  held.add('signed-in');
  for (const role of actor.roles)
    held.add(role === 'author' ? 'any-author' : role === 'lead' ? 'any-lead' : role);
  if (resource.kind === 'own' && resource.ownerId === actor.personId) held.add('self');
  if (resource.kind === 'paper' || resource.kind === 'section') {
    if (resource.authorId === actor.personId) held.add('paper-author');
    if (resource.leadIds.includes(actor.personId)) held.add('paper-lead');
    if (holdsPost(actor, resource.chiefOfficerPostId)) held.add('paper-chief-officer');
    if (resource.boardMayRead && held.has('board-secretary')) held.add('board-reader');
    if (resource.kind === 'section' && resource.leadId === actor.personId) held.add('section-lead');
  }
  return held;
}

const holdsPost = (actor: Actor, postId: string | null) =>
  postId !== null && actor.roles.includes('chief-officer') && actor.postIds.includes(postId);
