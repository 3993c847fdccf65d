import type { PaperAct } from '@countersign/domain';
import { issueAgenda } from '../../api/meeting/meeting-steps.ts';
import type { Brought } from '../../api/paper/bring.ts';
import { done, type Office } from './office.ts';

/** How far a paper has come. */
export type Stage = 'started' | 'ready' | 'with-officer' | 'with-body' | 'approved' | 'on-agenda' | 'issued';

const ORDER: readonly Stage[] = [
  'started',
  'ready',
  'with-officer',
  'with-body',
  'approved',
  'on-agenda',
  'issued',
];

/** Takes a new paper for a meeting as far as a stage, with everybody doing their part; answers its id. */
export async function paperAt(office: Office, stage: Stage, meetingId: string): Promise<string> {
  const id = await office.commission(meetingId);
  for (const next of ORDER.slice(0, ORDER.indexOf(stage) + 1)) await STEPS[next](office, id, meetingId);
  return id;
}

/** An act that must be done. */
export const press = async (
  office: Office,
  by: string,
  act: PaperAct,
  paperId: string,
  brought?: Brought,
): Promise<string> => done(await office.act(by, act, paperId, brought));

/** A lead writes and signs their section, and the author accepts it. */
export async function signed(office: Office, paperId: string, lead: string, nth: number, words: string) {
  await office.write(lead, paperId, nth, words);
  done(await office.onSection(lead, 'submitSection', paperId, nth));
  done(await office.onSection('author', 'acceptSection', paperId, nth));
}

/** COG approves, at the meeting of the office's first day. */
export const cogApproves = async (office: Office, paperId: string) =>
  press(office, 'cog-secretary', 'recordCogOutcome', paperId, {
    cogOutcome: 'approved',
    cogMeetingId: await office.cogToday(),
  });

const STEPS: Readonly<
  Record<Stage, (office: Office, paperId: string, meetingId: string) => Promise<unknown>>
> = {
  started: (office, id) => press(office, 'author', 'startPaper', id),
  ready: async (office, id) => {
    await signed(office, id, 'lead-a', 1, 'Burglary fell.');
    await signed(office, id, 'lead-b', 2, 'Robbery rose.');
  },
  'with-officer': (office, id) => press(office, 'author', 'submitPaper', id),
  'with-body': (office, id) => press(office, 'officer', 'approvePaper', id),
  approved: cogApproves,
  'on-agenda': (office, id) => press(office, 'governance', 'placeOnAgenda', id),
  issued: async (office, _id, meetingId) =>
    done(await office.onMeeting('governance', 'issueAgenda', meetingId, issueAgenda(office.papers))),
};
