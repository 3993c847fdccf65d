import { type DynamicModule, Module } from '@nestjs/common';
import { BoardModule } from './board/board.module.ts';
import { CheckModule } from './check/check.module.ts';
import { CogModule } from './cog/cog.module.ts';
import { CommissionModule } from './commission/commission.module.ts';
import { CommitmentModule } from './commitment/commitment.module.ts';
import { EditingModule } from './editing/editing.module.ts';
import { FiguresModule } from './figures/figures.module.ts';
import { ImageModule } from './image/image.module.ts';
import { LiveChangesModule } from './live/live-changes.module.ts';
import { MeetingModule } from './meeting/meeting.module.ts';
import { NoticeModule } from './notice/notice.module.ts';
import { OrganisationModule } from './organisation/organisation.module.ts';
import { PaperModule } from './paper/paper.module.ts';
import { PersonModule } from './person/person.module.ts';
import { graphqlModule } from './platform/graphql/graphql.module.ts';
import { SubscriptionServer } from './platform/graphql/subscription-server.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { Settings } from './platform/settings.ts';
import { QuestionModule } from './question/question.module.ts';
import { ReadinessModule } from './readiness/readiness.module.ts';
import { ReadingModule } from './reading/reading.module.ts';
import { RiskModule } from './risk/risk.module.ts';
import { SectionModule } from './section/section.module.ts';
import { SessionModule } from './session/session.module.ts';
import { TemplateModule } from './template/template.module.ts';
import { ThreadModule } from './thread/thread.module.ts';
import { WorkModule } from './work/work.module.ts';

/** Countersign's api: the platform, and one module a noun. */
@Module({
  imports: [
    PlatformModule,
    graphqlModule,
    BoardModule,
    CheckModule,
    CogModule,
    CommissionModule,
    CommitmentModule,
    EditingModule,
    FiguresModule,
    ImageModule,
    LiveChangesModule,
    MeetingModule,
    NoticeModule,
    OrganisationModule,
    PaperModule,
    PersonModule,
    QuestionModule,
    ReadinessModule,
    ReadingModule,
    RiskModule,
    SectionModule,
    SessionModule,
    TemplateModule,
    ThreadModule,
    WorkModule,
  ],
  providers: [SubscriptionServer],
})
export class AppModule {
  /** The whole api, run with these settings. */
  static with(settings: Settings): DynamicModule {
    const own = { provide: Settings, useValue: settings };
    return { module: AppModule, global: true, providers: [own], exports: [Settings] };
  }
}
