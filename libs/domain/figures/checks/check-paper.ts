import type { Check, Finding } from './finding.ts';
import type { TypedPaper } from './paper.ts';
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
import { oneEventOneDateCheck } from './r28-one-event-one-date.ts';
import { captionCheck } from './r29-caption.ts';

const checks: readonly Check[] = [
  differenceCheck,
  percentageChangeCheck,
  totalCheck,
  dashboardRowCheck,
  shareCheck,
  shareOfWrongTotalCheck,
  wholeCheck,
  countInWordsCheck,
  atRiskCheck,
  movementCheck,
  unchangedCheck,
  sameFigureCheck,
  promisedCheck,
  attainableCheck,
  periodCheck,
  datesCheck,
  partOfWholeCheck,
  targetCheck,
  durationCheck,
  malformedFigureCheck,
  baseCheck,
  directionCheck,
  oneEventOneDateCheck,
  captionCheck,
];

/** Runs every check on a paper; what they found, in the order of its lines. */
export function checkPaper(paper: TypedPaper): Finding[] {
  return checks
    .flatMap((check) => check(paper))
    .sort((a, b) => a.line - b.line || (a.rule < b.rule ? -1 : 1));
}
