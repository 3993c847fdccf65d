/** What can change: one paper, meeting or person (their rights, sessions and notices), or the rights of many. */
export type Topic = `paper:${string}` | `meeting:${string}` | `person:${string}` | 'rights';

/** Something changed. `missed` when the connection was away: what changed meanwhile is not known, so ask again. */
export interface Signal {
  readonly topic: Topic | 'missed';
  /** ISO, UTC. */
  readonly at: string;
}

/** What one transaction changed, as PostgreSQL carries it from process to process. */
export interface Announcement {
  readonly topics: readonly Topic[];
  readonly at: string;
}
