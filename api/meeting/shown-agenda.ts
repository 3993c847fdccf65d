import type { AgendaItemView, HistoryView, MeetingLight } from '@countersign/database';
import { type Actor, boardMayRead, can } from '@countersign/domain';

const UNTOLD = 'A paper that is not issued yet';

/**
 * The agenda as this actor may see it. Until it is issued, what a paper is called is for those who prepare the meeting
 * and for the paper's own readers; for everybody else only its place is taken.
 */
export const shownAgenda = (
  items: readonly AgendaItemView[],
  actor: Actor,
  { issuedAt }: Pick<MeetingLight, 'issuedAt'>,
): readonly AgendaItemView[] =>
  issuedAt !== null || preparesMeetings(actor)
    ? items
    : items.map((item) => (mayRead(actor, item) ? item : untold(item)));

/** What happened to a meeting, without what names papers to those who do not prepare it. */
export const shownHistory = (events: readonly HistoryView[], actor: Actor): readonly HistoryView[] =>
  preparesMeetings(actor) ? events : events.filter(({ data }) => !namesSomething(data));

const preparesMeetings = (actor: Actor) => can(actor, 'readReadiness', { kind: 'organisation' });

function mayRead(actor: Actor, { paper, resource }: AgendaItemView): boolean {
  if (!paper || !resource) return true;
  const { issued, ...rights } = resource;
  const mayBoard = boardMayRead({ state: paper.state, issued });
  return can(actor, 'readPaper', { kind: 'paper', ...rights, boardMayRead: mayBoard });
}

const untold = (item: AgendaItemView): AgendaItemView => ({
  ...item,
  title: UNTOLD,
  paper: null,
  edition: null,
  editionId: null,
  owner: null,
  reason: null,
});

const namesSomething = (data: unknown) => typeof data === 'object' && data !== null && 'title' in data;
