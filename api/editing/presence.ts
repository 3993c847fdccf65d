import type { Connection, Document } from '@hocuspocus/server';
import type { Seat } from './seat.ts';

/** How many colours carets come in; the editor's style sheet has one for each. */
const COLOURS = 8;
const LONGEST_CURSOR = 1_000;

type States = Map<number, Record<string, unknown>>;

/**
 * Leaves of an announcement only where the sender's own caret is, and signs it with who they are. Nobody speaks for
 * another editor, under another name, or for more than one editor at a time.
 */
export function stamp(states: States, seat: Seat, connection: Connection, document: Document): void {
  const own = ownClient(states, seat, connection, document);
  for (const [client, state] of states) {
    if (client !== own) states.delete(client);
    else
      states.set(client, {
        user: { id: seat.personId, name: seat.who.actor.line, colour: colourOf(seat.personId) },
        ...(isCursor(state.cursor) && { cursor: state.cursor }),
      });
  }
}

function ownClient(
  states: States,
  seat: Seat,
  connection: Connection,
  document: Document,
): number | undefined {
  const [known] = document.getClients(connection);
  if (typeof known === 'number') return known;
  // The first is the scratch document that Hocuspocus reads the announcement with. An editor that comes back after a
  // cut finds its own announcement still there.
  const [, ...announced] = states.keys();
  return announced.find((client) => {
    const before = document.awareness.getStates().get(client);
    return before === undefined || before.user?.id === seat.personId;
  });
}

const isCursor = (cursor: unknown) =>
  typeof cursor === 'object' && cursor !== null && JSON.stringify(cursor).length <= LONGEST_CURSOR;

/** The same person has the same colour in every section. */
export const colourOf = (personId: string): number =>
  [...personId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % COLOURS;
