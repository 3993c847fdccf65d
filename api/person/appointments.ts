import {
  AppointmentEntity,
  accountFacts,
  appointmentFacts,
  PostEntity,
  postByTitle,
  type UnitOfWork,
} from '@countersign/database';
import {
  type AppointmentAsked,
  appointmentReasons,
  type Day,
  endingReasons,
  type PostFacts,
  type Reason,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import { Acts } from '../platform/acts.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Ids } from '../platform/ids.ts';
import { Refusal } from '../platform/result.types.ts';
import { changed, NOBODY, People, type PersonAnswer } from './people.ts';

/** An appointment with the rank that is printed. */
export interface NewAppointment extends AppointmentAsked {
  readonly rank: string;
  readonly temporary: boolean;
}

const NO_APPOINTMENT: readonly Reason[] = [{ code: 'not-found', text: 'There is no such appointment.' }];

/** Who holds which post from when until when, in which rank. */
@Injectable()
export class Appointments {
  constructor(
    private readonly acts: Acts,
    private readonly people: People,
    private readonly ids: Ids,
  ) {}

  /** Appoints somebody to the post with this title, which is made if there is none. */
  appoint(who: SignedIn, key: string, asked: NewAppointment): PersonAnswer {
    const { personId, from, until, temporary } = asked;
    return this.acts.once(
      { who, key, act: 'appointPerson', subject: 'person', subjectId: personId },
      async (unit, now) => {
        const account = await accountFacts(unit, personId, now.today);
        if (!account) return NOBODY;
        const found = await postByTitle(unit, asked.postTitle.trim(), now.today);
        const reasons = appointmentReasons(asked, found);
        if (reasons.length > 0) return reasons;
        const post = found ?? (await this.makePost(unit, asked));
        const rank = asked.rank.trim();
        await unit.entities.insert(AppointmentEntity, {
          id: this.ids.next(),
          personId,
          postId: post.id,
          rank,
          temporary,
          startsOn: from,
          endsOn: until,
        });
        const data = { person: account.line, rank, post: post.title, from, ...(until ? { until } : {}) };
        return changed(personId, { act: 'appointPerson', data });
      },
      this.people.answer,
    );
  }

  /** Ends an appointment with a day, its last. */
  async end(who: SignedIn, key: string, appointmentId: string, until: Day): PersonAnswer {
    const personId = await this.people.ofAppointment(appointmentId);
    if (!personId) return new Refusal(NO_APPOINTMENT);
    return this.acts.once(
      { who, key, act: 'endAppointment', subject: 'person', subjectId: personId },
      async (unit, now) => {
        const found = await appointmentFacts(unit, appointmentId, now.today);
        if (!found) return NO_APPOINTMENT;
        const reasons = endingReasons(found.tenure, until);
        if (reasons.length > 0) return reasons;
        await unit.entities.update(AppointmentEntity, { id: appointmentId }, { endsOn: until });
        const data = { person: found.tenure.line, post: found.post, until };
        return changed(personId, { act: 'endAppointment', data });
      },
      this.people.answer,
    );
  }

  private async makePost(
    { entities }: UnitOfWork,
    { postTitle, chiefOfficer }: NewAppointment,
  ): Promise<Pick<PostFacts, 'id' | 'title'>> {
    const post = { id: this.ids.next(), title: postTitle.trim(), chiefOfficer };
    await entities.insert(PostEntity, post);
    return post;
  }
}
