import {
  MEETING_STATES,
  type MeetingState,
  PAPER_STATES,
  type PaperState,
  SECTION_STATES,
  type SectionState,
} from '@countersign/domain';
import { addToFollowItem } from '../../../api/meeting/agenda.ts';
import { issueAgenda } from '../../../api/meeting/meeting-steps.ts';
import { done, type Office, sectionOf } from '../office.ts';
import { png } from '../pictures.ts';

/** Something that operations are tried on: a paper, its section and its meeting, each in one state, by their ids. */
export interface Scene {
  readonly title: string;
  readonly paper: PaperState;
  readonly section: SectionState;
  readonly meeting: MeetingState;
  readonly ids: Readonly<
    Record<'paperId' | 'sectionId' | 'meetingId' | 'openThread' | 'shutThread' | 'imageId', string> &
      Record<'editionId', string | null>
  >;
  /** What the page showed: versions, and the hashes that a signature names. */
  readonly shown: Readonly<Record<'draft' | 'edition' | 'text', string>> &
    Readonly<Record<'paperVersion' | 'sectionVersion' | 'meetingVersion', number>>;
}

/** The day on which everything is tried: that of the first of three meetings, whose agenda is issued. */
export const TODAY = '2026-06-25';
const MEETINGS = { today: TODAY, next: '2026-09-24', last: '2026-12-17' };

/** The meetings, and what else acts name. */
export interface Scenery {
  readonly papers: readonly Scene[];
  readonly sections: readonly Scene[];
  readonly meetings: readonly Scene[];
  readonly lastMeeting: string;
  readonly cogMeeting: string;
}

/** What a paper that nobody else may know of is called, and what stands in it. */
const titleOf = (about: string) => `Canary title of ${about}.`;
const textOf = (title: string) => title.replace('title', 'text');
const commentOf = (title: string) => title.replace('title', 'comment');

/** The words of a scene that only its readers may meet. */
export const canariesOf = ({ title }: Scene) => ({
  title,
  inside: [textOf(title), commentOf(title)],
  comment: commentOf(title),
});

/** The steps that bring a paper from the one state to the other. */
const WAYS: Readonly<Record<PaperState, readonly PaperState[]>> = {
  commissioned: [],
  drafting: ['drafting'],
  returned: ['drafting', 'with-officer', 'returned'],
  'with-officer': ['drafting', 'with-officer'],
  'with-body': ['drafting', 'with-officer', 'with-body'],
  approved: ['drafting', 'with-officer', 'with-body', 'approved'],
  'on-agenda': ['drafting', 'with-officer', 'with-body', 'approved', 'on-agenda'],
  issued: ['drafting', 'with-officer', 'with-body', 'approved', 'on-agenda'],
  presented: ['drafting', 'with-officer', 'with-body', 'approved', 'on-agenda'],
  closed: ['drafting', 'with-officer', 'with-body', 'approved', 'on-agenda'],
  deferred: ['drafting', 'with-officer', 'deferred'],
  withdrawn: ['drafting', 'with-officer', 'withdrawn'],
};

const AT_TODAYS_MEETING: readonly PaperState[] = ['issued', 'presented', 'closed', 'deferred'];

/** Sets every scene through the product's own services. */
export async function setScenes(office: Office): Promise<Scenery> {
  const [today, next, last] = [
    await office.plan('board', MEETINGS.today),
    await office.plan('board', MEETINGS.next),
    await office.plan('board', MEETINGS.last),
  ];
  const cogMeeting = await office.plan('cog', office.clock.now().today);
  const papers = new Map<PaperState, string>();
  for (const state of PAPER_STATES) {
    const paperId = await office.commission(AT_TODAYS_MEETING.includes(state) ? today : next, titleOf(state));
    for (const step of WAYS[state]) await bring(office, paperId, step, { next, cogMeeting });
    papers.set(state, paperId);
  }
  await office.onMeeting('governance', 'issueAgenda', today, issueAgenda(office.papers));
  office.clock.goTo(TODAY);
  for (const state of ['presented', 'closed'] as const) {
    const paperId = papers.get(state) ?? '';
    done(await office.act('board-secretary', 'recordOutcome', paperId, { boardOutcome: 'noted' }));
    if (state === 'closed') done(await office.act('governance', 'closePaper', paperId));
  }
  const drafting = papers.get('drafting') ?? '';
  const toFollow = addToFollowItem({ paperId: drafting, due: MEETINGS.next });
  done(await office.onMeeting('governance', 'addToFollowItem', next, toFollow));
  const scenes = [];
  for (const paperId of papers.values()) scenes.push(await sceneOf(office, paperId));
  return {
    papers: scenes,
    sections: [...scenes, ...(await sectionScenes(office, next))],
    meetings: await meetingScenes(office, drafting),
    lastMeeting: last,
    cogMeeting,
  };
}

async function bring(
  office: Office,
  paperId: string,
  to: PaperState,
  ids: { readonly next: string; readonly cogMeeting: string },
): Promise<void> {
  const act = async (
    ...[by, name, brought]: [string, Parameters<Office['act']>[1], Parameters<Office['act']>[3]?]
  ) => done(await office.act(by, name, paperId, brought));
  const because = { reason: 'because', authority: 'the chair' };
  switch (to) {
    case 'drafting':
      await act('author', 'startPaper');
      return;
    case 'with-officer':
      await signed(office, paperId);
      await act('author', 'submitPaper');
      return;
    case 'returned':
      await act('officer', 'returnPaper', { ...because, sectionIds: [], repeat: 'mine-and-later' });
      return;
    case 'with-body':
      await act('officer', 'approvePaper');
      return;
    case 'approved':
      await act('cog-secretary', 'recordCogOutcome', {
        cogOutcome: 'approved',
        cogMeetingId: ids.cogMeeting,
      });
      return;
    case 'on-agenda':
      await act('governance', 'placeOnAgenda');
      return;
    case 'deferred':
      await act('governance', 'deferPaper', { ...because, meetingId: ids.next });
      return;
    case 'withdrawn':
      await act('governance', 'withdrawPaper', because);
      return;
    default:
      throw new Error(`Nothing brings a paper to ${to} here.`);
  }
}

async function signed(office: Office, paperId: string): Promise<void> {
  for (const [nth, lead] of [
    [1, 'lead-a'],
    [2, 'lead-b'],
  ] as const) {
    await office.write(lead, paperId, nth, textOf((await office.facts(paperId)).title));
    done(await office.onSection(lead, 'submitSection', paperId, nth));
    done(await office.onSection('author', 'acceptSection', paperId, nth));
  }
}

/** A paper in drafting for every state of its section; the section's state alone is set by hand. */
async function sectionScenes(office: Office, meetingId: string): Promise<readonly Scene[]> {
  const scenes = [];
  for (const state of SECTION_STATES) {
    const paperId = await office.commission(meetingId, titleOf(`section ${state}`));
    await bring(office, paperId, 'drafting', { next: meetingId, cogMeeting: '' });
    await office.write('lead-a', paperId, 1, textOf(titleOf(`section ${state}`)));
    const { id } = sectionOf(await office.facts(paperId), 1);
    await office.owner('update section set state = $2 where id = $1', [id, state]);
    scenes.push(await sceneOf(office, paperId));
  }
  return scenes;
}

/** A meeting of its own for every state; the paper that acts may name is another's. */
async function meetingScenes(office: Office, paperId: string): Promise<readonly Scene[]> {
  const board = await office.makeBoard();
  const scenes = [];
  const scene = await sceneOf(office, paperId);
  for (const [month, meeting] of MEETING_STATES.entries()) {
    const meetingId = await office.plan(board, `2027-${String(month + 1).padStart(2, '0')}-14`);
    const [row] = await office.owner<{ version: number }>(
      'update meeting set state = $2 where id = $1 returning version',
      [meetingId, meeting],
    );
    scenes.push({
      ...scene,
      meeting,
      ids: { ...scene.ids, meetingId },
      shown: { ...scene.shown, meetingVersion: row?.version ?? 0 },
    });
  }
  return scenes;
}

async function sceneOf(office: Office, paperId: string): Promise<Scene> {
  const facts = await office.facts(paperId);
  const section = sectionOf(facts, 1);
  const thread = async (resolvedAt: string | null) => {
    const [made] = await office.owner<{ id: string }>(
      `insert into comment_thread (paper_id, section_id, opened_at, resolved_at, resolved_by)
       values ($1, $2, now(), $3, $4) returning id`,
      [paperId, section.id, resolvedAt, resolvedAt && office.id('author')],
    );
    await office.owner('insert into comment (thread_id, person_id, body, at) values ($1, $2, $3, now())', [
      made?.id,
      office.id('author'),
      commentOf(facts.title),
    ]);
    return made?.id ?? '';
  };
  const [meeting] = await office.owner<{ version: number }>('select version from meeting where id = $1', [
    facts.meeting.id,
  ]);
  const [image] = await office.owner<{ id: string }>(
    `insert into image (id, paper_id, media_type, bytes, width, height, sha256, uploaded_by, uploaded_at)
     values (uuidv7(), $1, 'image/png', $2, 4, 3, uuidv7()::text, $3, now()) returning id`,
    [paperId, png(), office.id('author')],
  );
  return {
    title: facts.title,
    paper: facts.state,
    section: section.state,
    meeting: facts.meeting.state,
    ids: {
      paperId,
      sectionId: section.id,
      meetingId: facts.meeting.id,
      editionId: facts.edition?.id ?? null,
      openThread: await thread(null),
      shutThread: await thread('2026-03-02T12:00:00Z'),
      imageId: image?.id ?? '',
    },
    shown: {
      draft: await office.draftHash(paperId),
      edition: facts.edition?.hash ?? '',
      text: section.hash,
      paperVersion: facts.version,
      sectionVersion: section.version,
      meetingVersion: meeting?.version ?? 0,
    },
  };
}
