import type { Check, Finding } from './finding.ts';
import type { TypedPaper } from './paper.ts';
import { differenceCheck } from './r01-difference.ts';
import { percentageChangeCheck } from './r02-percentage-change.ts';
import { totalCheck } from './r03-total.ts';
import { sameFigureCheck } from './r11-same-figure.ts';
import { periodCheck } from './r14-period.ts';
import { datesCheck } from './r15-dates.ts';
import { malformedFigureCheck } from './r19-malformed-figure.ts';
import { directionCheck } from './r21-direction.ts';
import { oneEventOneDateCheck } from './r28-one-event-one-date.ts';
import { captionCheck } from './r29-caption.ts';

const checks: readonly Check[] = [
  differenceCheck,
  percentageChangeCheck,
  totalCheck,
  sameFigureCheck,
  periodCheck,
  datesCheck,
  malformedFigureCheck,
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
