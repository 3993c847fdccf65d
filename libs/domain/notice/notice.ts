import type { Role } from '../access/role.ts';

/** Who is told: a person, whoever holds a post, or everybody with a role. */
export type Audience = { readonly person: string } | { readonly post: string } | { readonly role: Role };

/** One thing to tell after an act. `place` is where one click leads: the paper, one of its sections, or its approval. */
export interface Notice {
  readonly to: readonly Audience[];
  readonly text: string;
  readonly place: 'paper' | 'approve' | 'cog' | 'section' | 'meeting';
  readonly sectionId?: string;
  /** Whether the person is asked to act, or only told. */
  readonly asks: boolean;
}
