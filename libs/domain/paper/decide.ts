import { allows, can } from '../access/can.ts';
import { capacities, type Resource } from '../access/capacity.ts';
import type { Actor } from '../access/role.ts';
import type { ActInput } from './act-input.ts';
import { ASKS } from './asks.ts';
import type { Change } from './change.ts';
import { EFFECTS, type Effect } from './effects.ts';
import { type AroundSection, currentStep, type PaperFacts } from './facts.ts';
import { PAPER_LIFECYCLE, type PaperAct, type PaperRule } from './lifecycle.ts';
import { type Moment, NEEDS } from './needs.ts';
import type { Reason } from './reason.ts';
import { isApproved } from './route.ts';
import { PAPER_STATE_WORDS, type PaperState } from './state.ts';

/** Everything an allowed act does, or every reason why it is refused. */
export type Decision =
  | ({ readonly allowed: true; readonly changes: readonly Change[] } & Omit<Effect, 'changes'>)
  | { readonly allowed: false; readonly reasons: readonly Reason[] };

/** An act somebody may ask for on a paper as it stands, with every reason why not yet. */
export interface AvailableAct {
  readonly name: string;
  readonly allowed: boolean;
  readonly reasons: readonly Reason[];
}

const APPROVED_STATES: readonly PaperState[] = ['approved', 'on-agenda', 'issued', 'presented', 'closed'];

/**
 * Whether the board's own staff may read a paper: from its approval on; and once it was issued to the board, always,
 * unless it was withdrawn. Which editions of it, {@link mayReadEdition} says.
 */
export const boardMayRead = ({ state, issued }: Pick<PaperFacts, 'state' | 'issued'>): boolean =>
  APPROVED_STATES.includes(state) || (issued && state !== 'withdrawn');

/** The paper as the rights table sees it. */
export const paperResource = (
  facts: Pick<AroundSection, 'author' | 'chiefOfficerPost' | 'issued' | 'sections' | 'state'>,
): Extract<Resource, { kind: 'paper' }> => ({
  kind: 'paper',
  authorId: facts.author.id,
  chiefOfficerPostId: facts.chiefOfficerPost.id,
  leadIds: facts.sections.map(({ lead }) => lead.id),
  boardMayRead: boardMayRead(facts),
});

/** Whether the actor may read one edition: the board's own staff only what was approved, or issued to the board. */
export function mayReadEdition(
  actor: Actor,
  facts: PaperFacts,
  { hash, issued }: { readonly hash: string; readonly issued: boolean },
): boolean {
  const paper = paperResource(facts);
  if (can(actor, 'readDraft', paper)) return true;
  return can(actor, 'readPaper', paper) && (issued || isApproved(facts.route, facts.approvals, hash));
}

/** The state as people read it: the name of the step that is waited for, else the state's own words. */
export const stateInWords = (facts: PaperFacts): string => {
  const step = currentStep(facts);
  return step ? `With ${step.name}` : PAPER_STATE_WORDS[facts.state];
};

/**
 * Decides one act on a paper. Pure: the same facts, actor, input and moment always give the same answer.
 * A refusal carries every reason at once, so that nobody mends one only to meet the next.
 */
export function decide(
  act: PaperAct,
  facts: PaperFacts,
  actor: Actor,
  input: ActInput,
  now: Moment,
): Decision {
  const rule: PaperRule = PAPER_LIFECYCLE[act];
  const reasons = [
    ...standingReasons(act, facts, actor, now),
    ...rule.asks.flatMap((ask) => ASKS[ask]({ facts, input, now })),
  ];
  if (reasons.length > 0) return { allowed: false, reasons };
  return { allowed: true, ...EFFECTS[act]({ facts, actor, input, now }) };
}

/** The acts the actor has the right to, each allowed now or with every reason why not. Nobody is shown others' acts. */
export function availableActs(facts: PaperFacts, actor: Actor, now: Moment): readonly AvailableAct[] {
  const held = capacities(actor, paperResource(facts));
  return (Object.keys(PAPER_LIFECYCLE) as PaperAct[])
    .filter((act) => !throughMeeting(act) && allows(held, act))
    .map((name) => {
      const reasons = lifecycleReasons(name, facts, actor, now);
      return { name, allowed: reasons.length === 0, reasons };
    });
}

const throughMeeting = (act: PaperAct) => (PAPER_LIFECYCLE[act] as PaperRule).through === 'meeting';

function standingReasons(act: PaperAct, facts: PaperFacts, actor: Actor, now: Moment): Reason[] {
  if (!can(actor, act, paperResource(facts)))
    return [{ code: 'not-yours', text: 'This act is for somebody else on this paper.' }];
  return lifecycleReasons(act, facts, actor, now);
}

function lifecycleReasons(act: PaperAct, facts: PaperFacts, actor: Actor, now: Moment): Reason[] {
  const rule: PaperRule = PAPER_LIFECYCLE[act];
  if (!rule.from.includes(facts.state))
    return [
      {
        code: 'wrong-state',
        text: `The paper is ${stateInWords(facts).toLowerCase().replace('cog', 'COG')} now.`,
      },
    ];
  return rule.needs.flatMap((need) => NEEDS[need]({ facts, actor, now }));
}
