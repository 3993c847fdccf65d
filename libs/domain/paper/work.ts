import { type Day, daysBetween } from '../calendar/day.ts';
import type { Deadline } from '../calendar/deadlines.ts';
import type { SectionState } from '../section/state.ts';
import { NEAR_DAYS, type Standing } from './readiness.ts';
import type { PaperState } from './state.ts';

/** Somebody's part in a paper, from which what is asked of them follows. */
export interface Part {
  readonly part: 'section' | 'accept' | 'paper' | 'officer' | 'cog' | 'agenda' | 'vacancy';
  readonly state: PaperState;
  readonly sectionState: SectionState | null;
  readonly due: Day | null;
  readonly deadlines: readonly Deadline[];
  /** Sections of the paper that are not signed. */
  readonly unsigned: number;
}

/** What is asked of them: in words, until when, and whether it waits for them now or they only follow it. */
export interface Task {
  readonly ask: string;
  readonly place: 'section' | 'paper' | 'approve' | 'cog' | 'meeting';
  readonly due: Day | null;
  readonly waitsForMe: boolean;
  readonly standing: Standing;
}

/** What a part asks of its holder on a day. */
export function taskOf(part: Part, today: Day): Task {
  const task = asked(part);
  return { ...task, standing: standingOf(task.due, today) };
}

function asked(part: Part): Omit<Task, 'standing'> {
  const due = (key: Deadline['key']) => part.deadlines.find((deadline) => deadline.key === key)?.due ?? null;
  switch (part.part) {
    case 'section':
      return part.sectionState === 'submitted' || part.sectionState === 'no-update'
        ? { ask: 'Signed; the author accepts it', place: 'section', due: due('author'), waitsForMe: false }
        : {
            ask:
              part.sectionState === 'returned'
                ? 'Mend your section and sign it'
                : 'Write your section and sign it',
            place: 'section',
            due: part.due,
            waitsForMe: true,
          };
    case 'accept':
      return {
        ask: 'Accept or return a signed section',
        place: 'section',
        due: due('author'),
        waitsForMe: true,
      };
    case 'officer':
      return { ask: 'Read and decide', place: 'approve', due: due('chief-officer'), waitsForMe: true };
    case 'vacancy':
      return {
        ask: 'Name another Chief Officer: nobody holds the post',
        place: 'paper',
        due: due('chief-officer'),
        waitsForMe: true,
      };
    case 'cog':
      return { ask: "Record COG's outcome", place: 'cog', due: due('cog'), waitsForMe: true };
    case 'agenda':
      return part.state === 'approved'
        ? { ask: 'Place it on the agenda', place: 'meeting', due: due('cut-off'), waitsForMe: true }
        : { ask: 'Close the paper', place: 'paper', due: null, waitsForMe: true };
    case 'paper':
      return { place: 'paper', ...authorsTask(part, due) };
  }
}

function authorsTask(
  { state, unsigned }: Part,
  due: (key: Deadline['key']) => Day | null,
): Pick<Task, 'ask' | 'due' | 'waitsForMe'> {
  switch (state) {
    case 'commissioned':
      return { ask: 'Start the paper', due: due('contributions'), waitsForMe: true };
    case 'drafting':
      return unsigned > 0
        ? {
            ask: `${unsigned} ${unsigned === 1 ? 'section is' : 'sections are'} not signed yet`,
            due: due('contributions'),
            waitsForMe: false,
          }
        : { ask: 'Submit the paper', due: due('author'), waitsForMe: true };
    case 'returned':
      return { ask: 'Mend what was returned and submit again', due: due('chief-officer'), waitsForMe: true };
    case 'deferred':
      return { ask: 'Take the paper up again', due: due('contributions'), waitsForMe: true };
    case 'with-officer':
      return { ask: 'With the Chief Officer', due: due('chief-officer'), waitsForMe: false };
    case 'with-body':
      return { ask: 'With COG', due: due('cog'), waitsForMe: false };
    default:
      return { ask: 'On its way to the board', due: null, waitsForMe: false };
  }
}

function standingOf(due: Day | null, today: Day): Standing {
  if (due === null) return 'on-track';
  const left = daysBetween(today, due);
  if (left < 0) return 'overdue';
  return left <= NEAR_DAYS ? 'at-risk' : 'on-track';
}
