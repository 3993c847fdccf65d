import type { TemplateDefinition } from '../definition.ts';
import { PLAN_ASPIRATIONS } from './plan-aspirations.ts';
import { PLAN_UPDATE } from './plan-update.ts';
import { QUESTION_PAPER } from './question-paper.ts';
import { SINGLE_SUBJECT } from './single-subject.ts';
import { STRATEGY_HALF_YEARLY } from './strategy-half-yearly.ts';
import { STRATEGY_QUARTERLY } from './strategy-quarterly.ts';

/** The templates that every installation starts with. A change to one of them is a new version of it. */
export const STANDARD_TEMPLATES: readonly TemplateDefinition[] = [
  STRATEGY_QUARTERLY,
  STRATEGY_HALF_YEARLY,
  PLAN_UPDATE,
  QUESTION_PAPER,
  PLAN_ASPIRATIONS,
  SINGLE_SUBJECT,
];
