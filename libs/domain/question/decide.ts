import { can } from '../access/can.ts';
import type { Actor } from '../access/role.ts';
import { paperResource } from '../paper/decide.ts';
import type { PaperFacts } from '../paper/facts.ts';
import type { Reason } from '../paper/reason.ts';
import { PAPER_STATE_WORDS, type PaperState } from '../paper/state.ts';

/** A question of the board as somebody asks it. */
export interface QuestionWords {
  readonly text: string;
  readonly hint: string;
  readonly askedBy: string;
}

/** The longest question, and the longest hint, in characters. */
export const LONGEST_QUESTION = 2_000;

/** While these last, a question can still be put to the people who write. */
const OPEN: readonly PaperState[] = ['commissioned', 'drafting', 'returned'];

/** What the words of a question lack; each reason follows its name, “Question 2 is blank ...”. */
export function wordingReasons({ text, hint, askedBy }: QuestionWords, name = 'The question'): Reason[] {
  const says = (code: string, words: string): Reason => ({ code, text: `${name} ${words}` });
  return [
    ...(text.trim() === '' ? [says('question-empty', 'is blank. Write it, or take it out.')] : []),
    ...(text.length > LONGEST_QUESTION || hint.length > LONGEST_QUESTION
      ? [says('question-long', 'and its hint may have up to 2,000 characters each. Shorten it.')]
      : []),
    ...(askedBy.trim() === '' ? [says('question-nobody', 'names nobody. Say who on the board asks.')] : []),
  ];
}

/** Every reason why the actor may not put this question to this section now; none when they may. */
export function questionReasons(
  facts: PaperFacts,
  sectionId: string,
  actor: Actor,
  words: QuestionWords,
): readonly Reason[] {
  if (!can(actor, 'addQuestion', paperResource(facts)))
    return [{ code: 'not-yours', text: 'Questions of the board are put to a paper by governance staff.' }];
  if (!OPEN.includes(facts.state))
    return [
      {
        code: 'wrong-state',
        text: `The paper is ${PAPER_STATE_WORDS[facts.state].toLowerCase()} now: put the question to the next one.`,
      },
    ];
  const section = facts.sections.find(({ id }) => id === sectionId);
  const signed = section && !['not-started', 'drafting', 'returned'].includes(section.state);
  return [
    ...wordingReasons(words),
    ...(section ? [] : [{ code: 'section-unknown', text: 'Choose a section of this paper.' }]),
    ...(signed
      ? [
          {
            code: 'section-signed',
            text: `${section.number} ${section.heading} is signed. Ask its lead or the author to reopen it, or choose another section.`,
          },
        ]
      : []),
  ];
}
