import { londonDay } from '@countersign/domain';
import type { ResultOf } from '../../api/graphql.ts';
import { dayText } from '../../ui/day/day-text.ts';
import type { paperAfter } from '../operations.ts';
import { asInSentence } from '../words.ts';

/** A paper as a confirmation shows it. */
export type PaperAfter = NonNullable<ResultOf<typeof paperAfter>['paper']>;

/** The number of the latest edition, as words: `Edition 0.2`. */
export function latestEdition({ editions }: PaperAfter): string {
  const latest = editions.find(({ latest }) => latest);
  return latest ? `Edition ${latest.number}` : 'The paper';
}

/** Who has it now and by when, in a sentence. */
export function whoHasIt({ state, stateWords, holder, chain, deadlines }: PaperAfter): string {
  const step = chain.find((one) => one.state === 'current');
  const due = deadlines.find(({ key }) => key === step?.key)?.due;
  if (state === 'APPROVED') return 'Every approval is given. Governance places it on the agenda.';
  if (state === 'CLOSED' || state === 'WITHDRAWN')
    return `The paper is ${asInSentence(stateWords)}, and waits for nobody.`;
  if (holder === null) return `The paper stands at: ${stateWords}.`;
  if (state !== 'WITH_OFFICER' && state !== 'WITH_BODY') return `It waits for ${holder} now.`;
  const asked = `${holder} has been told, and acts next.`;
  if (due === undefined) return asked;
  const late = due < londonDay(new Date().toISOString());
  return `${asked} The decision ${late ? 'was' : 'is'} due on ${dayText(due, 'weekday')}.`;
}
