import {
  Database,
  type EarlierCommission,
  earlierCommission,
  latestTemplates,
  meetingsTakingPapers,
  type PersonRecord,
  readPeople,
  readPosts,
  type StoredTemplate,
  storedTemplate,
} from '@countersign/database';
import {
  concreteSections,
  DEADLINE_WORDS,
  MEETING_STATES,
  PAPER_STATE_WORDS,
  type Period,
  periodLabel,
  periodsAround,
  type Role,
  spanLabel,
  suggestedPeriod,
  suggestedTitle,
  takesPapers,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import { presentMeeting } from '../meeting/present-meeting.ts';
import { Clock } from '../platform/clock.ts';
import type { CommissionForm, CommissionSection } from './commission.types.ts';
import { Commissions } from './commissions.ts';

/** What the commission screen starts from; everything may be left out. */
export interface FormAsked {
  readonly templateId?: string;
  readonly fromPaperId?: string;
  readonly meetingId?: string;
}

/** What the commission screen offers and suggests. */
@Injectable()
export class CommissionForms {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly commissions: Commissions,
  ) {}

  /** The form for a template or an earlier paper; null when either does not exist or no meeting takes papers. */
  async form(asked: FormAsked): Promise<CommissionForm | null> {
    const { today } = this.clock.now();
    const earlier = asked.fromPaperId ? await earlierCommission(this.database, asked.fromPaperId) : undefined;
    if (asked.fromPaperId && !earlier) return null;
    const template = await this.template(asked.templateId, earlier);
    const meetings = await meetingsTakingPapers(this.database, MEETING_STATES.filter(takesPapers), today);
    const meeting =
      meetings.find(({ id }) => id === asked.meetingId) ??
      meetings.find(({ day, cutOff }) => cutOff >= today && day > (earlier?.meetingDay ?? '')) ??
      meetings.at(-1);
    if (!template || !meeting) return null;

    const { definition } = template;
    const deadlines = await this.commissions.deadlines(this.database, template, meeting.day);
    const period = suggestedPeriod(definition, deadlines[0]?.due ?? meeting.day, earlier);
    const people = (await readPeople(this.database, today)).filter(({ disabled }) => !disabled);
    const posts = (await readPosts(this.database, today)).filter(({ chiefOfficer }) => chiefOfficer);
    const leads = withRole(people, 'lead');
    const { key, name, kind, version } = definition;
    return {
      title: suggestedTitle(definition, period, earlier),
      template: { id: template.id, key, name, kind, version },
      follows: earlier ? { ...earlier, stateWords: PAPER_STATE_WORDS[earlier.state] } : null,
      meetings: meetings.map(presentMeeting),
      meetingId: meeting.id,
      periods: offered(period, periodsAround(definition, meeting.day)).map(presentPeriod),
      period: presentPeriod(period),
      deadlines: deadlines.map((deadline) => ({ ...deadline, label: DEADLINE_WORDS[deadline.key] })),
      authors: withRole(people, 'author'),
      authorId: earlier?.authorId ?? null,
      chiefOfficers: posts,
      chiefOfficerPostId: earlier?.postId ?? null,
      leads,
      sections: concreteSections(definition).map((section) => presentSection(section, earlier)),
    };
  }

  private async template(
    templateId: string | undefined,
    earlier: EarlierCommission | undefined,
  ): Promise<StoredTemplate | undefined> {
    if (templateId) return storedTemplate(this.database, templateId);
    const templates = await latestTemplates(this.database);
    return earlier
      ? templates.find(({ definition }) => definition.key === earlier.templateKey)
      : templates[0];
  }
}

const withRole = (people: readonly PersonRecord[], role: Role) =>
  people.filter(({ roles }) => roles.includes(role)).map(({ id, name, line }) => ({ id, name, line }));

const presentPeriod = (period: Period) => ({
  ...period,
  label: periodLabel(period),
  span: spanLabel(period),
});

/** The suggested period is always on offer. */
const offered = (suggested: Period, around: readonly Period[]): readonly Period[] =>
  around.some(({ start }) => start === suggested.start) ? around : [suggested, ...around];

const presentSection = (
  { key, number, heading, level, kind, writer, guidance }: StoredTemplate['definition']['sections'][number],
  earlier: EarlierCommission | undefined,
): CommissionSection => ({
  key,
  number,
  heading,
  level,
  kind,
  writer,
  guidance,
  leadId: writer === 'lead' ? (earlier?.leads[key] ?? null) : null,
});
