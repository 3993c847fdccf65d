import { Module } from '@nestjs/common';
import { MeetingModule } from '../meeting/meeting.module.ts';
import { PaperModule } from '../paper/paper.module.ts';
import { CommissionResolver } from './commission.resolver.ts';
import { CommissionForms } from './commission-form.ts';
import { Commissions } from './commissions.ts';

/** Commissioning papers from templates and from last period's papers. */
@Module({
  imports: [MeetingModule, PaperModule],
  providers: [Commissions, CommissionForms, CommissionResolver],
  exports: [Commissions],
})
export class CommissionModule {}
