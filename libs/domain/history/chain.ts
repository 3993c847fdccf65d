import { canonicalJson, type Json } from './canonical.ts';
import type { Subject } from './event.ts';

/** Turns text (as UTF-8) into a lower-case hexadecimal SHA-256. An argument, so that the domain needs no platform. */
export type Digest = (text: string) => string;

/** One event as it is hashed: every member is text or JSON, never a value that a database re-renders. */
export interface ChainedEvent {
  readonly subject: Subject;
  readonly subjectId: string;
  /** 1, 2, 3 ... without gaps within one chain. */
  readonly seq: number;
  /** RFC 3339 in UTC with milliseconds: 2026-03-31T09:05:00.000Z. */
  readonly at: string;
  readonly actorId: string;
  readonly actorLine: string;
  readonly act: string;
  readonly data: Json;
  /** The hash of the event before; empty for the first. */
  readonly previousHash: string;
}

/** A stored event: the canonical text that was hashed, and its hash. */
export interface Link {
  readonly seq: number;
  readonly canonical: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** What is stored for the next event of a chain. */
export function forge(event: ChainedEvent, digest: Digest): Link {
  const canonical = canonicalJson(event as unknown as Json);
  return { seq: event.seq, canonical, previousHash: event.previousHash, hash: digest(canonical) };
}

/** Where a chain ends: the number and hash of its last event; 0 and empty before the first. */
export interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
}

/** What is wrong with a link that stands behind `before`; undefined when it holds. */
export function linkFault(link: Link, before: ChainEnd, digest: Digest): string | undefined {
  const seq = before.seq + 1;
  if (link.seq !== seq) return `event ${seq} is missing`;
  if (link.previousHash !== before.hash) return 'it does not follow the event before';
  if (digest(link.canonical) !== link.hash) return 'its text was changed';
  const written = JSON.parse(link.canonical) as { seq?: unknown; previousHash?: unknown };
  if (written.seq !== seq || written.previousHash !== before.hash) return 'its number or link was changed';
  return undefined;
}

/**
 * Re-walks one chain in order and names the first event that is wrong, with what is wrong; undefined when all hold.
 * `head` is the last hash as it was anchored elsewhere, if it was: without it a cut tail cannot be seen.
 */
export function firstBreak(
  links: readonly Link[],
  digest: Digest,
  head?: ChainEnd,
): { readonly seq: number; readonly why: string } | undefined {
  let before: ChainEnd = { seq: 0, hash: '' };
  for (const link of links) {
    const why = linkFault(link, before, digest);
    if (why) return { seq: before.seq + 1, why };
    before = link;
  }
  if (head && (links.length < head.seq || links[head.seq - 1]?.hash !== head.hash))
    return { seq: head.seq, why: 'it does not match the head recorded for this chain' };
  return undefined;
}
