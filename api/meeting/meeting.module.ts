import { Module } from '@nestjs/common';
import { BankHolidays } from '../calendar/bank-holidays.ts';
import { PaperModule } from '../paper/paper.module.ts';
import { MeetingResolver } from './meeting.resolver.ts';
import { MeetingActsResolver } from './meeting-acts.resolver.ts';
import { MeetingActs } from './meeting-acts.ts';
import { Meetings } from './meetings.ts';
import { Planning } from './planning.ts';

/** Meetings and their agendas: planned, built, issued, held. */
@Module({
  imports: [PaperModule],
  providers: [BankHolidays, MeetingActs, Meetings, Planning, MeetingResolver, MeetingActsResolver],
  exports: [BankHolidays, MeetingActs, Meetings, Planning],
})
export class MeetingModule {}
