import type { MeetingState } from './state.ts';

/** What an agenda item is: a paper, a paper still to follow, something said without a paper, or a paper withdrawn. */
export const AGENDA_KINDS = ['paper', 'to-follow', 'verbal', 'withdrawn'] as const;

/** One of {@link AGENDA_KINDS}. */
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** A place on an agenda: `position` orders it, `number` is what is printed ("10", "10A"). */
export interface AgendaPlace {
  readonly id: string;
  readonly position: number;
  readonly number: string;
  readonly kind: AgendaKind;
  readonly paperId: string | null;
  readonly title: string;
}

/**
 * The place of something new: a paper that was to follow takes the place kept for it; before issue the next number
 * at the end; after issue a supplement behind the last number (10A, 10B), because issued numbers never shift.
 */
export function placeFor(
  places: readonly AgendaPlace[],
  state: MeetingState,
  paperId: string | null,
): { number: string; position: number } {
  const kept = places.find(
    (place) => paperId !== null && place.paperId === paperId && place.kind === 'to-follow',
  );
  if (kept) return { number: kept.number, position: kept.position };
  const last = inOrder(places).at(-1);
  const position = (last?.position ?? 0) + 1;
  if (state !== 'issued') return { number: String(places.length + 1), position };
  const base = Math.max(0, ...places.map(({ number }) => Number.parseInt(number, 10)));
  const letters = places.filter(({ number }) => Number.parseInt(number, 10) === base).length - 1;
  return { number: `${base}${suffix(letters)}`, position };
}

/** The agenda in its order. */
export const inOrder = <P extends { readonly position: number }>(places: readonly P[]): readonly P[] =>
  [...places].sort((a, b) => a.position - b.position);

/** Numbers 1, 2, 3 ... by order, for an agenda not yet issued. */
export function renumbered(places: readonly AgendaPlace[]): readonly AgendaPlace[] {
  return inOrder(places).map((place, index) => ({
    ...place,
    position: index + 1,
    number: String(index + 1),
  }));
}

/** The agenda with one item moved to a position counted from 1; before issue only. */
export function moved(places: readonly AgendaPlace[], id: string, to: number): readonly AgendaPlace[] {
  const item = places.find((place) => place.id === id);
  if (!item) return renumbered(places);
  const rest = inOrder(places).filter((place) => place.id !== id);
  const at = Math.min(Math.max(to, 1), places.length) - 1;
  return [...rest.slice(0, at), item, ...rest.slice(at)].map((place, index) => ({
    ...place,
    position: index + 1,
    number: String(index + 1),
  }));
}

/** A, B ... Z, AA, AB ... for 0, 1 ... */
function suffix(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : suffix(Math.floor(index / 26) - 1) + letter;
}
