import { formatDay } from '../calendar/day.ts';
import { type PaperFacts, standingApprovals } from './facts.ts';
import { PAPER_STATES, type PaperState } from './state.ts';

/** One step of a paper's way to the board, as its page shows it. */
export interface ChainStep {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly state: 'done' | 'current' | 'todo';
}

const FIXED: readonly {
  readonly key: PaperState;
  readonly name: string;
  readonly during: readonly PaperState[];
}[] = [
  { key: 'commissioned', name: 'Commissioned', during: ['commissioned'] },
  { key: 'drafting', name: 'Written', during: ['drafting', 'returned'] },
  { key: 'on-agenda', name: 'On agenda', during: ['approved', 'on-agenda'] },
  { key: 'presented', name: 'At the board', during: ['issued', 'presented'] },
];

/** The steps of a paper's way: fixed ones, and those of its approval route between writing and agenda. */
export function chainSteps(facts: PaperFacts): readonly ChainStep[] {
  const reached = PAPER_STATES.indexOf(facts.state);
  const fixed = FIXED.map(({ key, name, during }): ChainStep => {
    const last = Math.max(...during.map((state) => PAPER_STATES.indexOf(state)));
    const state = during.includes(facts.state)
      ? 'current'
      : isPast(facts.state) && reached > last
        ? 'done'
        : 'todo';
    return { key, name, state, detail: detailOf(key, facts) };
  });
  return [...fixed.slice(0, 2), ...routeSteps(facts), ...fixed.slice(2)];
}

/** A deferred or withdrawn paper is past nothing: it may have left from anywhere. */
const isPast = (state: PaperState) => state !== 'deferred' && state !== 'withdrawn';

function routeSteps(facts: PaperFacts): readonly ChainStep[] {
  const waiting = facts.state === 'with-officer' || facts.state === 'with-body';
  let found = false;
  return facts.route.map((step): ChainStep => {
    const approval = standingApprovals(facts).find(({ step: key }) => key === step.key);
    const current = waiting && !approval && !found;
    if (current) found = true;
    const outcome = approval?.outcome === 'not-presented' ? 'Not presented' : 'Approved';
    return {
      key: step.key,
      name: step.name,
      state: approval ? 'done' : current ? 'current' : 'todo',
      detail: approval ? `${outcome} on ${formatDay(approval.day)}` : '',
    };
  });
}

function detailOf(key: PaperState, facts: PaperFacts): string {
  if (key === 'drafting') {
    const led = facts.sections.filter(({ ofAuthor }) => !ofAuthor);
    const closed = led.filter(
      ({ state }) => state === 'submitted' || state === 'accepted' || state === 'no-update',
    );
    return led.length > 0 ? `${closed.length} of ${led.length} sections signed` : '';
  }
  if (key === 'on-agenda') return facts.agendaItem ? `Item ${facts.agendaItem.number}` : '';
  return key === 'presented' ? formatDay(facts.meeting.day) : '';
}
