import type { MeetingLight } from '@countersign/database';
import { DEADLINE_WORDS, MEETING_STATE_WORDS } from '@countersign/domain';
import type { Meeting } from './meeting.types.ts';

/** A meeting as it is named everywhere; what is heavy about it is resolved when asked for. */
export const presentMeeting = (meeting: MeetingLight): Meeting => ({
  ...meeting,
  stateWords: MEETING_STATE_WORDS[meeting.state],
  deadlines: meeting.deadlines.map(({ key, due }) => ({ key, due, label: DEADLINE_WORDS[key] })),
});
