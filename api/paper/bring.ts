import {
  agendaUnderLock,
  namedMeeting,
  namedPeople,
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
  type LineGiven,
  type PaperAct,
  type PaperFacts,
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
  readonly lines?: readonly { readonly key: string; readonly value: string }[];
  readonly findingKey?: string;
  readonly due?: Day;
  readonly source?: string;
  readonly newerOn?: Day;
}

/** Turns what was brought into what the rules decide on: every id becomes the facts behind it, read from the same place. */
export async function resolveBrought(
  from: Statements,
  act: PaperAct | SectionAct,
  facts: Pick<AroundSection, 'id' | 'meeting'> & Pick<PaperFacts, 'frontSheet'>,
  brought: Brought,
  who: SignedIn,
  today: Day,
): Promise<ActInput> {
  const { cogMeetingId, meetingId, personId, postId, lines, source, ...plain } = brought;
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
    ...(lines ? { lines: await withPeople(from, facts, lines, today) } : {}),
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

const AN_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Lines of the front sheet that name somebody, with who that is. */
async function withPeople(
  from: Statements,
  { frontSheet }: Pick<PaperFacts, 'frontSheet'>,
  lines: NonNullable<Brought['lines']>,
  today: Day,
): Promise<readonly LineGiven[]> {
  const naming = new Set(
    frontSheet?.lines.filter(({ kind }) => kind === 'person').map(({ key }) => key) ?? [],
  );
  const ids = lines
    .filter(({ key, value }) => naming.has(key) && AN_ID.test(value))
    .map(({ value }) => value);
  if (ids.length === 0) return lines;
  const people = await namedPeople(from, ids, today);
  return lines.map((line) => {
    const person = naming.has(line.key) ? people.get(line.value.toLowerCase()) : undefined;
    return person ? { ...line, person } : line;
  });
}
