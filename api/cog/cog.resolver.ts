import {
  type CogDecisionRow,
  type CogPaperRow,
  cogSession,
  Database,
  meetingsOfKind,
  papersAtCog,
} from '@countersign/database';
import {
  type Actor,
  availableActs,
  can,
  editionLabel,
  type Moment,
  PAPER_STATE_WORDS,
  paperResource,
  readiness,
  stateInWords,
} from '@countersign/domain';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Meeting } from '../meeting/meeting.types.ts';
import { presentMeeting } from '../meeting/present-meeting.ts';
import { presentEvent } from '../paper/present-paper.ts';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { type CogPaper, CogSession } from './cog.types.ts';

/** The screen of a COG meeting: papers due, what was decided, what was not presented. */
@Resolver(() => CogSession)
export class CogResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Query(() => CogSession, { nullable: true })
  @Guarded('readCogSession')
  async cogSession(@Who() { actor }: SignedIn, @Args('meetingId', { type: () => ID }) meetingId: string) {
    const now = this.clock.now();
    const session = await cogSession(this.database, meetingId, now.today);
    if (!session) return null;
    const due = await papersAtCog(this.database, now.today);
    return {
      meeting: presentMeeting(session.meeting),
      due: due
        .filter(({ facts }) => can(actor, 'readPaper', paperResource(facts)))
        .flatMap((row) => presentDue(row, actor, now)),
      decided: session.decided.map(presentDecision),
      notPresented: session.notPresented.map(presentDecision),
      chiefOfficers: session.chiefOfficers,
    };
  }

  @Query(() => [Meeting])
  @Guarded('readMeetings')
  async cogMeetings() {
    return (await meetingsOfKind(this.database, 'cog')).map(presentMeeting);
  }
}

function presentDue({ facts, deadlines, ...row }: CogPaperRow, actor: Actor, now: Moment): CogPaper[] {
  const { edition } = facts;
  if (!edition) return [];
  const progress = { state: facts.state, sectionsSigned: 0, sectionsTotal: 0, deadlines, holder: 'COG' };
  return [
    {
      ...row,
      paper: { ...facts, stateWords: stateInWords(facts) },
      hash: edition.hash,
      edition: editionLabel(edition.number),
      editionId: edition.id,
      due: deadlines.find(({ key }) => key === 'cog')?.due ?? null,
      standing: readiness(progress, now.today).standing,
      acts: availableActs(facts, actor, now),
    },
  ];
}

const presentDecision = ({ data, paper, by, at, noted }: CogDecisionRow) => ({
  ...presentEvent({ act: 'recordCogOutcome', data, by, at }),
  paper: { ...paper, stateWords: PAPER_STATE_WORDS[paper.state] },
  noted,
});
