import type { BlockDefinition } from './block.ts';
import { commitmentUpdatesBlock } from './commitment-updates.ts';
import { commitmentsBlock } from './commitments.ts';
import { comparisonBlock } from './comparison.ts';
import { consultationBlock } from './consultation.ts';
import { dashboardBlock } from './dashboard.ts';
import { deliveryAchievedBlock, deliveryScheduledBlock } from './delivery.ts';
import { exceptionsBlock, nextStepsBlock } from './exceptions.ts';
import { forecastBlock } from './forecast.ts';
import type { RowBlockKind } from './kind.ts';
import { monthTableBlock } from './month-table.ts';
import { positionBlock } from './position.ts';
import { questionsBlock } from './questions.ts';
import { resultListBlock } from './result-list.ts';
import { riskRegisterBlock } from './risk-register.ts';
import { statementBlock } from './statement.ts';
import { summaryDashboardBlock } from './summary-dashboard.ts';
import { surveyBlock } from './survey.ts';
import { typeByMonthBlock } from './type-by-month.ts';

/** Every kind of block made of rows, by its kind. */
export const BLOCKS: Readonly<Record<RowBlockKind, BlockDefinition>> = {
  comparison: comparisonBlock,
  dashboard: dashboardBlock,
  'summary-dashboard': summaryDashboardBlock,
  'risk-register': riskRegisterBlock,
  'delivery-achieved': deliveryAchievedBlock,
  'delivery-scheduled': deliveryScheduledBlock,
  commitments: commitmentsBlock,
  'month-table': monthTableBlock,
  'type-by-month': typeByMonthBlock,
  'result-list': resultListBlock,
  survey: surveyBlock,
  forecast: forecastBlock,
  position: positionBlock,
  questions: questionsBlock,
  'commitment-updates': commitmentUpdatesBlock,
  statement: statementBlock,
  consultation: consultationBlock,
  exceptions: exceptionsBlock,
  'next-steps': nextStepsBlock,
};

/** Those kinds, in the order the menu offers them. */
export const ROW_BLOCK_KINDS: readonly RowBlockKind[] = Object.values(BLOCKS).map(({ kind }) => kind);
