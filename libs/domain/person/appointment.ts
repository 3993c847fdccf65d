import { type Day, formatDay } from '../calendar/day.ts';
import type { Reason } from '../paper/reason.ts';

/** An appointment as it is asked for. */
export interface AppointmentAsked {
  readonly personId: string;
  readonly postTitle: string;
  readonly chiefOfficer: boolean;
  readonly from: Day;
  readonly until: Day | null;
}

/** Somebody in a post between two days, both included; without `until` for good. */
export interface Tenure {
  readonly personId: string;
  readonly line: string;
  readonly from: Day;
  readonly until: Day | null;
}

/** A post there is, with everybody who was, is or will be in it. */
export interface PostFacts {
  readonly id: string;
  readonly title: string;
  readonly chiefOfficer: boolean;
  readonly tenures: readonly Tenure[];
}

const say = (code: string, text: string): Reason => ({ code, text });

/** Every reason why the appointment cannot be made. `post` is the one with this title, if there is one. */
export function appointmentReasons(asked: AppointmentAsked, post: PostFacts | undefined): readonly Reason[] {
  return [
    ...(asked.postTitle.trim() === '' ? [say('post-missing', 'Enter the post.')] : []),
    ...(asked.until !== null && asked.until < asked.from
      ? [say('days-out-of-order', 'The last day is before the first. Change one of them.')]
      : []),
    ...(post && asked.chiefOfficer && !post.chiefOfficer
      ? [say('post-other', `“${post.title}” is not a Chief Officer’s post. Enter another title.`)]
      : []),
    ...(post?.chiefOfficer ? heldMeanwhile(asked, post) : []),
  ];
}

/** Every reason why the tenure cannot end on this day. */
export function endingReasons(tenure: Tenure, until: Day): readonly Reason[] {
  if (until < tenure.from)
    return [
      say(
        'days-out-of-order',
        `The appointment begins on ${formatDay(tenure.from)}. Choose that day or a later one.`,
      ),
    ];
  if (tenure.until !== null && until > tenure.until)
    return [
      say(
        'ends-earlier',
        `The appointment ends on ${formatDay(tenure.until)}. To extend it, add another appointment.`,
      ),
    ];
  return [];
}

/** A Chief Officer's post approves papers, so on any day one person at most holds it. */
function heldMeanwhile(asked: AppointmentAsked, { title, tenures }: PostFacts): readonly Reason[] {
  const overlaps = ({ from, until }: Tenure) =>
    from <= (asked.until ?? from) && asked.from <= (until ?? asked.from);
  return tenures
    .filter((tenure) => tenure.personId !== asked.personId && overlaps(tenure))
    .map(({ line, from, until }) =>
      say(
        'post-held',
        `${line} holds the post “${title}” ${until ? `from ${formatDay(from)} until ${formatDay(until)}` : `from ${formatDay(from)} on`}. End that appointment first, or choose other days.`,
      ),
    );
}
