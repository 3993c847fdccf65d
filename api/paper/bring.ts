import {
  agendaUnderLock,
  namedMeeting,
  namedPerson,
  namedPost,
  openThreadCount,
  type Statements,
} from '@countersign/database';
import {
  type ActInput,
  type AroundSection,
  type BoardOutcome,
  type CogOutcome,
  type Day,
  type PaperAct,
  placeFor,
  type Repeat,
  type SectionAct,
} from '@countersign/domain';
import { shownFigures } from '../figures/shown-figures.ts';
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
  readonly findingKey?: string;
  readonly due?: Day;
  readonly source?: string;
  readonly newerOn?: Day;
}

/** Turns what was brought into what the rules decide on: every id becomes the facts behind it, read from the same place. */
export async function resolveBrought(
  from: Statements,
  act: PaperAct | SectionAct,
  facts: Pick<AroundSection, 'id' | 'meeting'>,
  brought: Brought,
  who: SignedIn,
  today: Day,
): Promise<ActInput> {
  const { cogMeetingId, meetingId, personId, postId, source, ...plain } = brought;
  const cogMeeting = cogMeetingId && (await namedMeeting(from, cogMeetingId, 'cog'));
  const meeting = meetingId && (await namedMeeting(from, meetingId, 'board'));
  const person = personId && (await namedPerson(from, personId, today));
  const post = postId && (await namedPost(from, postId, today));
  return {
    ...plain,
    signedInAt: who.signedInAt,
    ...(cogMeeting ? { cogDay: cogMeeting.day } : {}),
    ...(meeting ? { meeting } : {}),
    ...(person ? { person } : {}),
    ...(post ? { post } : {}),
    ...(source === undefined ? {} : await extractsOf(from, source)),
    ...(act === 'submitPaper' ? { openComments: await openThreadCount(from, facts.id) } : {}),
    ...(act === 'placeOnAgenda' ? await nextPlace(from, facts) : {}),
  };
}

async function extractsOf(from: Statements, source: string): Promise<Pick<ActInput, 'extracts'>> {
  const found = (await shownFigures(from, [source])).get(source);
  if (!found || found.reason !== null) return {};
  const { from: figure = '', text, extractedOn, newer } = found;
  return { extracts: { source, figure, own: { extractedOn, text }, newer } };
}

async function nextPlace(
  from: Statements,
  facts: Pick<AroundSection, 'id' | 'meeting'>,
): Promise<Pick<ActInput, 'place'>> {
  const agenda = await agendaUnderLock(from, facts.meeting.id);
  return agenda ? { place: placeFor(agenda.places, agenda.state, facts.id) } : {};
}
