import type { Check } from './finding.ts';
import { differenceCheck } from './r01-difference.ts';
import { percentageChangeCheck } from './r02-percentage-change.ts';
import { totalCheck } from './r03-total.ts';
import { dashboardRowCheck } from './r04-dashboard-row.ts';
import { shareCheck } from './r05-share.ts';
import { shareOfWrongTotalCheck } from './r05b-share-of-wrong-total.ts';
import { wholeCheck } from './r06-whole.ts';
import { countInWordsCheck } from './r07-count-in-words.ts';
import { atRiskCheck } from './r08-at-risk.ts';
import { movementCheck } from './r09-movement.ts';
import { unchangedCheck } from './r10-unchanged.ts';
import { sameFigureCheck } from './r11-same-figure.ts';
import { promisedCheck } from './r12-promised.ts';
import { attainableCheck } from './r13-attainable.ts';
import { periodCheck } from './r14-period.ts';
import { datesCheck } from './r15-dates.ts';
import { partOfWholeCheck } from './r16-part-of-whole.ts';
import { targetCheck } from './r17-target.ts';
import { durationCheck } from './r18-duration.ts';
import { malformedFigureCheck } from './r19-malformed-figure.ts';
import { baseCheck } from './r20-base.ts';
import { directionCheck } from './r21-direction.ts';
import { summaryRepeatsRegisterCheck } from './r22-summary-repeats-register.ts';
import { contradictionCheck } from './r23-contradiction.ts';
import { guidanceLeftInCheck } from './r24-guidance-left-in.ts';
import { emptyCellCheck } from './r25-empty-cell.ts';
import { unresolvedReferenceCheck } from './r26-unresolved-reference.ts';
import { pageNumbersCheck } from './r27-page-numbers.ts';
import { oneEventOneDateCheck } from './r28-one-event-one-date.ts';
import { captionCheck } from './r29-caption.ts';
import { approximationCheck } from './r30-approximation.ts';
import { likeWithUnlikeCheck } from './r31-like-with-unlike.ts';
import { averageCheck } from './r32-average.ts';
import { oneBaseCheck } from './r33-one-base.ts';
import { unfinishedSentenceCheck } from './r34-unfinished-sentence.ts';
import { stalePlanCheck } from './r35-stale-plan.ts';
import { preferredTermsCheck } from './r36-preferred-terms.ts';
import { rankAndGapCheck } from './r37-rank-and-gap.ts';
import { movementListsCheck } from './r38-movement-lists.ts';
import { explainedRateCheck } from './r39-explained-rate.ts';
import { previousReportCheck } from './r40-previous-report.ts';
import { conversionFactorCheck } from './r41-conversion-factor.ts';
import { unequalWindowsCheck } from './r42-unequal-windows.ts';

/**
 * Rules that look at one section alone, or at the front sheet alone: what they find in a section depends on its own blocks and
 * on what is known, on nothing else. They are run a section at a time and not again while it stays as it is.
 */
export const rulesOfSection: readonly Check[] = [
  differenceCheck,
  percentageChangeCheck,
  totalCheck,
  dashboardRowCheck,
  shareCheck,
  shareOfWrongTotalCheck,
  wholeCheck,
  attainableCheck,
  partOfWholeCheck,
  targetCheck,
  durationCheck,
  malformedFigureCheck,
  baseCheck,
  directionCheck,
  guidanceLeftInCheck,
  emptyCellCheck,
  captionCheck,
  approximationCheck,
  likeWithUnlikeCheck,
  oneBaseCheck,
  unfinishedSentenceCheck,
  preferredTermsCheck,
  explainedRateCheck,
  conversionFactorCheck,
  unequalWindowsCheck,
];

/** Rules that hold one part of the paper against another, and run on the whole of it. */
export const rulesOfPaper: readonly Check[] = [
  countInWordsCheck,
  atRiskCheck,
  movementCheck,
  unchangedCheck,
  sameFigureCheck,
  promisedCheck,
  periodCheck,
  datesCheck,
  summaryRepeatsRegisterCheck,
  contradictionCheck,
  unresolvedReferenceCheck,
  pageNumbersCheck,
  oneEventOneDateCheck,
  averageCheck,
  stalePlanCheck,
  rankAndGapCheck,
  movementListsCheck,
  previousReportCheck,
];
