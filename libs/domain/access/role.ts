/** What the organisation has made a person; several may hold at once. Governance grants them, dated events record it. */
export const ROLES = [
  'governance',
  'cog-secretary',
  'board-secretary',
  'chief-officer',
  'author',
  'lead',
  'analyst',
  'auditor',
  'administrator',
] as const;

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

/** The words for a role on screen. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  governance: 'Governance staff',
  'cog-secretary': 'COG secretary',
  'board-secretary': 'Board secretary',
  'chief-officer': 'Chief Officer',
  author: 'Author',
  lead: 'Lead',
  analyst: 'Analyst',
  auditor: 'Auditor',
  administrator: 'Administrator',
};

/** Who acts: the person, the roles and posts they hold today, and the line printed for them (rank, number, name). */
export interface Actor {
  readonly personId: string;
  readonly line: string;
  readonly roles: readonly Role[];
  readonly postIds: readonly string[];
  readonly active: boolean;
}
