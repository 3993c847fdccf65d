import { allows, can } from '../access/can.ts';
import { capacities, type Resource } from '../access/capacity.ts';
import type { Actor } from '../access/role.ts';
import type { EventDraft } from '../history/event.ts';
import type { Notice } from '../notice/notice.ts';
import type { ActInput } from '../paper/act-input.ts';
import type { Change } from '../paper/change.ts';
import { type AvailableAct, type Decision, paperResource } from '../paper/decide.ts';
import type { AroundSection, SectionFact } from '../paper/facts.ts';
import type { Moment } from '../paper/needs.ts';
import type { Reason } from '../paper/reason.ts';
import { PAPER_STATE_WORDS, type PaperState } from '../paper/state.ts';
import { SECTION_ASKS } from './asks.ts';
import { SECTION_LIFECYCLE, type SectionAct, type SectionRule } from './lifecycle.ts';
import { SECTION_NEEDS } from './needs.ts';
import { SECTION_STATE_WORDS, type SectionState, WRITING_STATES } from './state.ts';

/** A section as the rights table sees it. */
export const sectionResource = (facts: AroundSection, section: SectionFact): Resource => ({
  ...paperResource(facts),
  kind: 'section',
  leadId: section.lead.id,
});

/** A section as far as writing in it depends on it; light enough to be asked for every message. */
export interface WritingFacts {
  readonly resource: Resource;
  readonly paperState: PaperState;
  readonly sectionState: SectionState;
}

/** Every reason why the actor may not write in the section now; none when they may. */
export function writingReasons(
  { resource, paperState, sectionState }: WritingFacts,
  actor: Actor,
): readonly Reason[] {
  if (!can(actor, 'writeSection', resource))
    return [{ code: 'not-yours', text: 'Only its lead and the author of the paper write in this section.' }];
  if (!isOpen(paperState))
    return [
      {
        code: 'paper-closed',
        text: `The paper is ${PAPER_STATE_WORDS[paperState].toLowerCase()}, so its text is closed.`,
      },
    ];
  if (!UNSIGNED.includes(sectionState))
    return [{ code: 'signed', text: 'The section is signed. Reopen it to write; its sign-off falls.' }];
  return [];
}

/** Decides one act on one section of a paper; pure, and with every reason at once, as for the paper. */
export function decideSection(
  act: SectionAct,
  facts: AroundSection,
  section: SectionFact,
  actor: Actor,
  input: ActInput,
  now: Moment,
): Decision {
  const rule: SectionRule = SECTION_LIFECYCLE[act];
  const reasons = [
    ...standingReasons(act, facts, section, actor, now),
    ...rule.asks.flatMap((ask) => SECTION_ASKS[ask]({ facts, section, input, now })),
  ];
  if (reasons.length > 0) return { allowed: false, reasons };
  const to = rule.to === 'same' ? section.state : rule.to;
  return { allowed: true, to: facts.state, ...effect(act, section, to, facts, actor, input) };
}

/** The section acts the actor has the right to, each allowed now or with every reason why not. */
export function availableSectionActs(
  facts: AroundSection,
  section: SectionFact,
  actor: Actor,
  now: Moment,
): readonly AvailableAct[] {
  const held = capacities(actor, sectionResource(facts, section));
  return (Object.keys(SECTION_LIFECYCLE) as SectionAct[])
    .filter((act) => allows(held, act) && !(section.ofAuthor && act !== 'startSection'))
    .map((name) => {
      const reasons = lifecycleReasons(name, facts, section, now);
      return { name, allowed: reasons.length === 0, reasons };
    });
}

const UNSIGNED: readonly SectionState[] = ['not-started', 'drafting', 'returned'];

const isOpen = (state: PaperState) => (WRITING_STATES as readonly PaperState[]).includes(state);

function standingReasons(
  act: SectionAct,
  facts: AroundSection,
  section: SectionFact,
  actor: Actor,
  now: Moment,
): Reason[] {
  if (!can(actor, act, sectionResource(facts, section)))
    return [{ code: 'not-yours', text: 'This act is for somebody else on this section.' }];
  return lifecycleReasons(act, facts, section, now);
}

function lifecycleReasons(
  act: SectionAct,
  facts: AroundSection,
  section: SectionFact,
  now: Moment,
): Reason[] {
  const rule: SectionRule = SECTION_LIFECYCLE[act];
  if (!isOpen(facts.state))
    return [
      { code: 'paper-closed', text: 'The paper is not being drafted now, so its sections are closed.' },
    ];
  if (!rule.from.includes(section.state))
    return [
      {
        code: 'wrong-state',
        text: `The section is ${SECTION_STATE_WORDS[section.state].toLowerCase()} now.`,
      },
    ];
  return rule.needs.flatMap((need) => SECTION_NEEDS[need](section, now));
}

function effect(
  act: SectionAct,
  section: SectionFact,
  to: SectionState,
  facts: AroundSection,
  actor: Actor,
  input: ActInput,
): { changes: readonly Change[]; event: EventDraft; notices: readonly Notice[] } {
  const name = `${section.number} ${section.heading}`.trim();
  const sectionId = section.id;
  const lead = section.lead.line;
  const hash = input.hash ?? section.hash;
  const reason = input.reason ?? '';
  const move = (onBehalf = false): Change => ({
    change: 'section-state',
    sectionId,
    from: section.state,
    to,
    onBehalf,
  });
  const tell = (person: string, text: string, asks = false): Notice[] =>
    person === actor.personId ? [] : [{ to: [{ person }], text, place: 'section', sectionId, asks }];
  const tellLead = (text: string, asks = false) => tell(section.lead.id, `${text} (“${facts.title}”)`, asks);
  const tellAuthor = (text: string, asks = false) =>
    tell(facts.author.id, `${text} (“${facts.title}”)`, asks);

  switch (act) {
    case 'startSection':
      return { changes: [move()], event: { act, data: { section: name } }, notices: [] };
    case 'submitSection':
      return {
        changes: [{ change: 'sign-section', sectionId, hash, as: 'lead' }, move()],
        event: { act, data: { section: name, hash } },
        notices: tellAuthor(`${lead} signed ${name}. Accept it or return it.`, true),
      };
    case 'acceptSection':
      return {
        changes: [{ change: 'sign-section', sectionId, hash, as: 'author' }, move()],
        event: { act, data: { section: name, hash, lead } },
        notices: tellLead(`Your section ${name} was accepted.`),
      };
    case 'returnSection':
      return {
        changes: [{ change: 'revoke-sign-offs', sectionId }, move()],
        event: { act, data: { section: name, reason, lead } },
        notices: tellLead(`Your section ${name} was returned: ${reason}`, true),
      };
    case 'reopenSection':
      return {
        changes: [{ change: 'revoke-sign-offs', sectionId }, move()],
        event: { act, data: { section: name, reason, lead } },
        notices: [
          ...tellLead(`${name} was reopened and your sign-off fell: ${reason}`, true),
          ...tellAuthor(`${lead} reopened ${name}: ${reason}`),
        ],
      };
    case 'submitSectionOnBehalf':
      return {
        changes: [{ change: 'sign-section', sectionId, hash, as: 'author' }, move(true)],
        event: { act, data: { section: name, hash, reason, lead } },
        notices: tellLead(`${name} was written on your behalf. Read it and confirm it.`, true),
      };
    case 'confirmSection':
      return {
        changes: [{ change: 'sign-section', sectionId, hash, as: 'lead' }, move()],
        event: { act, data: { section: name, hash } },
        notices: tellAuthor(`${lead} confirmed ${name}.`),
      };
    case 'printNoUpdate':
      return {
        changes: [move()],
        event: { act, data: { section: name, reason, lead } },
        notices: tellLead(`The paper will print that no update was received for ${name}.`),
      };
    case 'extendSection': {
      const due = input.due ?? section.due;
      return {
        changes: [{ change: 'section-due', sectionId, due }],
        event: { act, data: { section: name, due, lead } },
        notices: tellLead(`You have a new deadline for ${name}.`, true),
      };
    }
    case 'assignLead': {
      const person = input.person ?? section.lead;
      return {
        changes: [{ change: 'section-lead', sectionId, personId: person.id }],
        event: { act, data: { section: name, from: lead, to: person.line } },
        notices: [
          ...tell(person.id, `You lead ${name} of “${facts.title}”.`, true),
          ...tellLead(`${name} has another lead now: ${person.line}.`),
        ],
      };
    }
    case 'keepExtract': {
      const { source = '', figure = '', own, newer } = input.extracts ?? {};
      const keptOn = own?.extractedOn ?? '';
      const newerOn = newer?.extractedOn ?? '';
      return {
        changes: [{ change: 'keep-extract', sectionId, source, newerOn }],
        event: {
          act,
          data: { section: name, figure, kept: own?.text ?? '', keptOn, newer: newer?.text ?? '', newerOn },
        },
        notices: [],
      };
    }
  }
}
