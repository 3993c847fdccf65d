import {
  agendaUnderLock,
  namedMeeting,
  namedPerson,
  namedPost,
  openThreadCount,
  type UnitOfWork,
} from '@countersign/database';
import {
  type ActInput,
  type BoardOutcome,
  type CogOutcome,
  type Day,
  type PaperAct,
  type PaperFacts,
  placeFor,
  type Repeat,
  type SectionAct,
} from '@countersign/domain';
import type { SignedIn } from '../platform/auth/signed-in.ts';

/** What came with an act over the wire: ids, not yet facts. What was not sent is absent. */
export interface Brought {
  readonly hash?: string;
  readonly reason?: string;
  readonly authority?: string;
  readonly cogOutcome?: CogOutcome;
  readonly cogMeetingId?: string;
  readonly boardOutcome?: BoardOutcome;
  readonly sectionIds?: readonly string[];
  readonly returnToLead?: boolean;
  readonly repeat?: Repeat;
  readonly meetingId?: string;
  readonly keepsText?: boolean;
  readonly personId?: string;
  readonly postId?: string;
  readonly title?: string;
  readonly due?: Day;
}

/** Turns what was brought into what the rules decide on: every id becomes the facts behind it, read in the same unit of work. */
export async function resolveBrought(
  unit: UnitOfWork,
  act: PaperAct | SectionAct,
  facts: PaperFacts,
  brought: Brought,
  who: SignedIn,
  today: Day,
): Promise<ActInput> {
  const { cogMeetingId, meetingId, personId, postId, ...plain } = brought;
  const cogMeeting = cogMeetingId && (await namedMeeting(unit, cogMeetingId, 'cog'));
  const meeting = meetingId && (await namedMeeting(unit, meetingId, 'board'));
  const person = personId && (await namedPerson(unit, personId, today));
  const post = postId && (await namedPost(unit, postId, today));
  return {
    ...plain,
    signedInAt: who.signedInAt,
    ...(cogMeeting ? { cogDay: cogMeeting.day } : {}),
    ...(meeting ? { meeting } : {}),
    ...(person ? { person } : {}),
    ...(post ? { post } : {}),
    ...(act === 'submitPaper' ? { openComments: await openThreadCount(unit, facts.id) } : {}),
    ...(act === 'placeOnAgenda' ? await nextPlace(unit, facts) : {}),
  };
}

async function nextPlace(unit: UnitOfWork, facts: PaperFacts): Promise<Pick<ActInput, 'place'>> {
  const agenda = await agendaUnderLock(unit, facts.meeting.id);
  return agenda ? { place: placeFor(agenda.places, agenda.state, facts.id) } : {};
}
