/** Where a meeting can stand. `open`: its agenda is being built. */
export const MEETING_STATES = ['planned', 'open', 'issued', 'held', 'closed', 'cancelled'] as const;

/** One of {@link MEETING_STATES}. */
export type MeetingState = (typeof MEETING_STATES)[number];

/** The words for a meeting's state on screen. */
export const MEETING_STATE_WORDS: Readonly<Record<MeetingState, string>> = {
  planned: 'Planned',
  open: 'Agenda open',
  issued: 'Agenda issued',
  held: 'Held',
  closed: 'Closed',
  cancelled: 'Cancelled',
};
