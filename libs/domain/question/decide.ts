import { can } from '../access/can.ts';
import type { Actor } from '../access/role.ts';
import { paperResource } from '../paper/decide.ts';
import type { PaperFacts } from '../paper/facts.ts';
import type { Reason } from '../paper/reason.ts';
import { PAPER_STATE_WORDS, type PaperState } from '../paper/state.ts';
import type { SectionState } from '../section/state.ts';

/** A question of the board as somebody asks it. */
export interface QuestionWords {
  readonly text: string;
  readonly hint: string;
  readonly askedBy: string;
}

/** The longest question, and the longest hint, in characters. */
export const LONGEST_QUESTION = 2_000;

const LONGEST_NAME = 200;

/** While these last, a question can still be put to the people who write. */
const OPEN: readonly PaperState[] = ['commissioned', 'drafting', 'returned'];

const UNSIGNED: readonly SectionState[] = ['not-started', 'drafting', 'returned'];

/** What the words of a question lack; each reason follows its name, “Question 2 is blank ...”. */
export function wordingReasons({ text, hint, askedBy }: QuestionWords, name = 'The question'): Reason[] {
  const says = (code: string, words: string): Reason => ({ code, text: `${name} ${words}` });
  return [
    ...(text.trim() === '' ? [says('question-empty', 'is blank. Write it, or take it out.')] : []),
    ...(text.length > LONGEST_QUESTION || hint.length > LONGEST_QUESTION
      ? [says('question-long', 'and its hint may have up to 2,000 characters each. Shorten it.')]
      : []),
    ...(askedBy.trim() === '' ? [says('question-nobody', 'names nobody. Say who on the board asks.')] : []),
    ...(askedBy.length > LONGEST_NAME
      ? [says('question-asker-long', 'names who asks in more than 200 characters. Shorten it.')]
      : []),
  ];
}

/** A question that was put to a paper, as far as it can be moved or withdrawn. */
export interface PutQuestion {
  readonly id: string;
  readonly sectionId: string;
  readonly text: string;
  readonly withdrawn: boolean;
}

/** Every reason why the actor may not put this question to this section now; none when they may. */
export function questionReasons(
  facts: PaperFacts,
  sectionId: string,
  actor: Actor,
  words: QuestionWords,
): readonly Reason[] {
  const closed = closedReasons(facts, actor, 'addQuestion', 'put the question to the next one');
  if (closed.length > 0) return closed;
  return [...wordingReasons(words), ...sectionReasons(facts, sectionId)];
}

/** Every reason why the actor may not move this question to another section now; none when they may. */
export function reroutingReasons(
  facts: PaperFacts,
  question: PutQuestion | undefined,
  sectionId: string,
  actor: Actor,
): readonly Reason[] {
  const closed = closedReasons(
    facts,
    actor,
    'rerouteQuestion',
    'questions are moved only while it is written',
  );
  if (closed.length > 0) return closed;
  if (!question) return [UNKNOWN];
  const there = facts.sections.find(({ id }) => id === sectionId);
  const stays = there && question.sectionId === sectionId;
  return [
    ...withdrawnReasons(question),
    ...(stays
      ? [
          {
            code: 'question-there',
            text: `The question is with ${there.number} ${there.heading} already. Choose another section.`,
          },
        ]
      : [
          ...signedReasons(facts, question.sectionId, 'the answer in it is taken along'),
          ...sectionReasons(facts, sectionId),
        ]),
  ];
}

/** Every reason why the actor may not withdraw this question now; none when they may. */
export function withdrawalReasons(
  facts: PaperFacts,
  question: PutQuestion | undefined,
  reason: string,
  actor: Actor,
): readonly Reason[] {
  const closed = closedReasons(facts, actor, 'withdrawQuestion', 'what it was asked stays with it');
  if (closed.length > 0) return closed;
  if (!question) return [UNKNOWN];
  return [
    ...withdrawnReasons(question),
    ...(reason.trim() === ''
      ? [{ code: 'reason-missing', text: 'Say why the board does not ask this any more.' }]
      : []),
    ...signedReasons(facts, question.sectionId, 'the question is taken out of it'),
  ];
}

const UNKNOWN: Reason = {
  code: 'question-unknown',
  text: 'This paper was not asked such a question. Open its list of questions again.',
};

const withdrawnReasons = ({ withdrawn }: PutQuestion): readonly Reason[] =>
  withdrawn ? [{ code: 'question-withdrawn', text: 'The question has been withdrawn already.' }] : [];

function closedReasons(
  facts: PaperFacts,
  actor: Actor,
  action: 'addQuestion' | 'rerouteQuestion' | 'withdrawQuestion',
  instead: string,
): readonly Reason[] {
  if (!can(actor, action, paperResource(facts))) return [{ code: 'not-yours', text: NOT_YOURS[action] }];
  if (OPEN.includes(facts.state)) return [];
  const state = PAPER_STATE_WORDS[facts.state].toLowerCase();
  return [{ code: 'wrong-state', text: `The paper is ${state} now: ${instead}.` }];
}

const NOT_YOURS = {
  addQuestion: 'Questions of the board are put to a paper by governance staff.',
  rerouteQuestion: 'Questions of the board are moved by governance staff. Ask them who should answer it.',
  withdrawQuestion: 'Questions of the board are withdrawn by governance staff.',
} as const;

function sectionReasons(facts: PaperFacts, sectionId: string): readonly Reason[] {
  if (!facts.sections.some(({ id }) => id === sectionId))
    return [{ code: 'section-unknown', text: 'Choose a section of this paper.' }];
  return signedReasons(facts, sectionId);
}

/** A signed section takes no question in and lets none out: its text would not be what was signed. */
function signedReasons(facts: PaperFacts, sectionId: string, why?: string): readonly Reason[] {
  const section = facts.sections.find(({ id }) => id === sectionId);
  if (!section || UNSIGNED.includes(section.state)) return [];
  const ask = 'Ask its lead or the author to reopen it';
  const text = `${section.number} ${section.heading} is signed. ${ask}${why ? `: ${why}.` : ', or choose another section.'}`;
  return [{ code: 'section-signed', text }];
}
