import type { StoredEvent } from '@countersign/database';
import { type ChainEnd, type ChainedEvent, canonicalJson, type Json, linkFault } from '@countersign/domain';
import { sha256 } from '../platform/digest.ts';

/** A chain that was walked: its end, and the first event that is wrong with what is wrong, if one is. */
export interface WalkedChain extends ChainEnd {
  readonly subject: string;
  readonly subjectId: string;
  readonly fault?: { readonly seq: number; readonly why: string };
}

/** Ends of chains as they were recorded outside the database, by `subject subjectId`. */
export type Heads = ReadonlyMap<string, ChainEnd>;

/** The key of a chain among {@link Heads}. */
export const chainKey = ({ subject, subjectId }: { subject: string; subjectId: string }): string =>
  `${subject} ${subjectId}`;

/**
 * Walks every chain, in the order of `events`, with one event in memory. A chain of `heads` that has no events at all
 * comes last, as one whose first event is missing.
 */
export async function* walkChains(
  events: AsyncIterable<StoredEvent>,
  heads: Heads = new Map(),
): AsyncGenerator<WalkedChain> {
  const unseen = new Map(heads);
  let chain: WalkedChain | undefined;
  for await (const event of events) {
    const { subject, subjectId } = event;
    if (!chain || chain.subjectId !== subjectId || chain.subject !== subject) {
      if (chain) yield ended(chain, heads);
      chain = { subject, subjectId, seq: 0, hash: '' };
      unseen.delete(chainKey(chain));
    }
    chain = stepped(chain, event, heads.get(chainKey(chain)));
  }
  if (chain) yield ended(chain, heads);
  for (const key of unseen.keys()) {
    const [subject = '', subjectId = ''] = key.split(' ');
    yield { subject, subjectId, seq: 0, hash: '', fault: { seq: 1, why: 'the whole chain is gone' } };
  }
}

function stepped(chain: WalkedChain, event: StoredEvent, head: ChainEnd | undefined): WalkedChain {
  const seq = chain.seq + 1;
  const why = chain.fault
    ? undefined
    : (linkFault(event, chain, sha256) ?? columnFault(event) ?? headFault(event, head));
  const fault = chain.fault ?? (why ? { seq, why } : undefined);
  return { ...chain, seq, hash: event.hash, ...(fault ? { fault } : {}) };
}

/** The columns that people and screens read must say what was hashed. */
function columnFault({ canonical, hash: _hash, ...columns }: StoredEvent): string | undefined {
  const said: ChainedEvent = { ...columns, at: columns.at.replace(/000Z$/, 'Z') };
  if (canonicalJson(said as unknown as Json) === canonical) return undefined;
  const written = JSON.parse(canonical) as Record<string, Json>;
  const changed = Object.entries(said).filter(
    ([name, value]) => canonicalJson(value as Json) !== canonicalJson(written[name] ?? null),
  );
  return `its ${changed.map(([name]) => name).join(' and ') || 'form'} was changed beside the text that was hashed`;
}

const headFault = ({ seq, hash }: StoredEvent, head: ChainEnd | undefined) =>
  head?.seq === seq && head.hash !== hash ? 'it is not the event that was recorded outside' : undefined;

function ended(chain: WalkedChain, heads: Heads): WalkedChain {
  const head = heads.get(chainKey(chain));
  if (chain.fault || !head || head.seq <= chain.seq) return chain;
  const why = `it and what follows are cut off, up to event ${head.seq}`;
  return { ...chain, fault: { seq: chain.seq + 1, why } };
}
