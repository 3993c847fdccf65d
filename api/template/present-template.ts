import type { StoredDraft, StoredTemplate, TemplatePaperRow } from '@countersign/database';
import { markingLine } from '@countersign/document';
import {
  concreteSections,
  DEADLINE_WORDS,
  type DeadlineRule,
  type FrontSheetField,
  isWritten,
  PAPER_STATE_WORDS,
  type TemplateDefinition,
} from '@countersign/domain';
import type { Template, TemplateDraft, TemplatePaper } from './template.types.ts';

const PERIOD_WORDS: Readonly<Record<TemplateDefinition['period']['kind'], string>> = {
  month: 'Month',
  quarter: 'Quarter',
  half: 'Half-year',
  year: 'Year',
  'rolling-12': 'Rolling 12 months',
};

const UNIT_WORDS: Readonly<Record<DeadlineRule['unit'], string>> = {
  working: 'working days before the meeting',
  clear: 'clear days before the meeting',
  calendar: 'days before the meeting',
};

/** A line of the front sheet, and whether somebody has to fill it in. */
function lineWords(field: FrontSheetField): string {
  if (!isWritten(field)) return field.label;
  return `${field.label}, filled in by hand${field.required ? ' before the paper is submitted' : ''}`;
}

/** A version of a template as it is read: with the sections that a paper made from it has. */
export const presentTemplate = ({ id, inUse, usedInAll, draftId, definition }: StoredTemplate): Template => ({
  id,
  inUse,
  usedInAll,
  draftId,
  key: definition.key,
  version: definition.version,
  kind: definition.kind,
  name: definition.name,
  strategy: definition.strategy,
  sections: concreteSections(definition),
  marking: markingLine({
    tier: definition.marking,
    sensitive: definition.sensitive ?? false,
    ...(definition.handling ? { handling: definition.handling } : {}),
  }),
  footer: definition.footer ?? null,
  frontSheet: definition.frontSheet.map(lineWords),
  route: definition.route.map(({ name, mayBeSkipped }) =>
    mayBeSkipped ? `${name}, or not presented with a reason` : name,
  ),
  deadlines: definition.deadlines.map(
    ({ key, count, unit }) => `${DEADLINE_WORDS[key]}: ${count} ${UNIT_WORDS[unit]}`,
  ),
  period: `${PERIOD_WORDS[definition.period.kind]} of the ${definition.period.calendar} year`,
});

/** A draft as its editor gets it. */
export const presentDraft = (draft: StoredDraft, templateId: string | null): TemplateDraft => ({
  id: draft.id,
  name: draft.definition.name,
  version: draft.version,
  definition: JSON.stringify(draft.definition),
  savedAt: draft.savedAt,
  savedBy: draft.savedBy,
  templateId,
});

/** A paper made from a template. */
export const presentPaper = (paper: TemplatePaperRow): TemplatePaper => ({
  ...paper,
  stateWords: PAPER_STATE_WORDS[paper.state],
});
