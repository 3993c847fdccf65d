import { Database, type ReadinessPaper, readinessView } from '@countersign/database';
import {
  availableMeetingActs,
  DEADLINE_WORDS,
  holderOf,
  type Moment,
  PAPER_STATE_WORDS,
  readiness,
} from '@countersign/domain';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Meetings } from '../meeting/meetings.ts';
import { presentMeeting } from '../meeting/present-meeting.ts';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { Readiness, type ReadinessRow } from './readiness.types.ts';

/** How ready the papers of a meeting are. */
@Resolver(() => Readiness)
export class ReadinessResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly meetings: Meetings,
  ) {}

  @Query(() => Readiness, { nullable: true })
  @Guarded('readReadiness')
  async readiness(@Args('meetingId', { type: () => ID }) meetingId: string, @Who() { actor }: SignedIn) {
    const now = this.clock.now();
    const view = await readinessView(this.database, meetingId, now.today);
    return (
      view && {
        meeting: {
          ...presentMeeting(view.meeting),
          acts: availableMeetingActs(view.facts, actor, now.today),
        },
        rows: view.papers.map((paper) => presentRow(paper, view.meeting.cutOff, now)),
      }
    );
  }

  @ResolveField()
  async others(@Parent() { meeting }: Readiness, @Who() { actor }: SignedIn) {
    return (await this.meetings.agenda(meeting, actor)).filter(({ kind }) => kind !== 'paper');
  }
}

/** One row of the board: where the paper is, who holds it, and whether it will be ready. */
function presentRow(paper: ReadinessPaper, cutOff: string, now: Moment): ReadinessRow {
  const { state, sectionsSigned, sectionsTotal, deadlines, author } = paper;
  const holder = holderOf({ ...paper, author });
  const verdict = readiness({ state, sectionsSigned, sectionsTotal, deadlines, holder }, now.today);
  const due = verdict.deadline;
  return {
    paper: { ...paper, stateWords: PAPER_STATE_WORDS[state] },
    author,
    sectionsSigned,
    sectionsTotal,
    openComments: paper.openComments,
    holder,
    since: paper.since,
    deadline: due && { ...due, label: DEADLINE_WORDS[due.key] },
    standing: verdict.standing,
    reason: verdict.reason,
    agendaNumber: paper.agendaNumber,
    late: paper.lateAccepted || (verdict.standing !== 'done' && now.today > cutOff),
    notPresented: paper.notPresented,
  };
}
