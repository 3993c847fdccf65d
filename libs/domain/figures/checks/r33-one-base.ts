import { type Sentence, sentencesIn } from './blocks.ts';
import { at, type Finding } from './finding.ts';
import type { TypedPaper } from './paper.ts';
import { type PrintedShare, sharesIn } from './shares.ts';

/** R33: shares of one whole in one sentence have room for one whole. */
export function oneBaseCheck(paper: TypedPaper): Finding[] {
  return sentencesIn(paper).flatMap((sentence) => {
    const shares = sharesIn(sentence.text);
    const [base, ...others] = new Set(shares.map(({ of }) => of));
    if (shares.length < 2 || base === undefined || others.length > 0) return [];
    const lowest = Math.max(...shares.map(({ least }) => least));
    const highest = Math.min(...shares.map(({ most }) => most));
    return lowest <= highest ? [] : [findingOf(sentence, shares)];
  });
}

function findingOf({ block }: Sentence, shares: readonly PrintedShare[]): Finding {
  const given = shares
    .map(({ text, least, most }) => `${text}: a whole of ${whole(least)} to ${whole(most)}`)
    .join('; ');
  return {
    rule: 'R33',
    severity: 'INFO',
    ...at(block),
    given,
    expected: 'one whole',
    printed: shares.map(({ text }) => text).join(', '),
    message: `These shares are not of one whole (${given}). Say of what each is a share, or correct one.`,
  };
}

function whole(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value)) : 'any size';
}
