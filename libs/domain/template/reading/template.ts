import type { DeadlineRule } from '../../calendar/deadlines.ts';
import type { RouteStep } from '../../paper/route.ts';
import { type LabelPatterns, PAPER_KINDS, type TemplateDefinition } from '../definition.ts';
import { FRONT_SHEET_FACTS, type FrontSheetField, WRITTEN_KINDS } from '../front-sheet-field.ts';
import { section, templateList } from './section.ts';
import {
  key,
  Misshapen,
  many,
  maybe,
  maybeSome,
  members,
  oneOf,
  type Read,
  truth,
  whole,
  words,
} from './shape.ts';

/**
 * A template out of the JSON text that its editor sends. It may be unfinished, with blanks and mistakes; undefined when it
 * is no template at all: a member missing, of another type, or beyond any length that somebody would type.
 */
export function readTemplate(text: string): TemplateDefinition | undefined {
  try {
    return template(JSON.parse(text));
  } catch (error) {
    if (error instanceof Misshapen || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const template: Read<TemplateDefinition> = (value) => {
  const from = members(value);
  return {
    key: key(from.key),
    version: whole(0, 1_000_000)(from.version),
    kind: oneOf(PAPER_KINDS)(from.kind),
    name: words(200)(from.name),
    strategy: words(200)(from.strategy),
    marking: oneOf(['OFFICIAL'] as const)(from.marking),
    ...(from.sensitive === true ? { sensitive: true } : {}),
    ...maybeSome(from, 'handling', words(200)),
    ...maybeSome(from, 'footer', words(200)),
    period: period(from.period),
    leadLabel: words(100)(from.leadLabel),
    frontSheet: many(frontSheetField, 40)(from.frontSheet),
    sections: many(section, 300)(from.sections),
    ...maybeSome(from, 'lists', many(templateList, 40)),
    ...maybeSome(from, 'statuses', many(words(60), 12)),
    ...labelsOf(from.labels),
    deadlines: many(deadline, 12)(from.deadlines),
    route: many(step, 12)(from.route),
  };
};

const period: Read<TemplateDefinition['period']> = (value) => {
  const from = members(value);
  return {
    kind: oneOf(['month', 'quarter', 'half', 'year', 'rolling-12'] as const)(from.kind),
    calendar: oneOf(['financial', 'calendar'] as const)(from.calendar),
  };
};

const frontSheetField: Read<FrontSheetField> = (value) => {
  const from = members(value);
  const label = words(200)(from.label);
  if (from.from !== 'written') return { label, from: oneOf(FRONT_SHEET_FACTS)(from.from) };
  return {
    label,
    from: 'written',
    key: key(from.key),
    kind: oneOf(WRITTEN_KINDS)(from.kind),
    required: truth(from.required),
    guidance: words(1_000)(from.guidance),
    ...maybe(from, 'choices', many(words(200), 60)),
  };
};

function labelsOf(value: unknown): { readonly labels?: LabelPatterns } {
  if (value === undefined || value === null) return {};
  const from = members(value);
  const labels = {
    ...maybeSome(from, 'achieved', words(200)),
    ...maybeSome(from, 'scheduled', words(200)),
    ...maybeSome(from, 'comparison', words(100)),
  };
  return Object.keys(labels).length > 0 ? { labels } : {};
}

const deadline: Read<DeadlineRule> = (value) => {
  const from = members(value);
  return {
    key: oneOf(['contributions', 'author', 'chief-officer', 'cog', 'cut-off', 'agenda'] as const)(from.key),
    count: whole(0, 100_000)(from.count),
    unit: oneOf(['working', 'clear', 'calendar'] as const)(from.unit),
  };
};

const step: Read<RouteStep> = (value) => {
  const from = members(value);
  return {
    key: key(from.key),
    name: words(100)(from.name),
    kind: oneOf(['officer', 'body'] as const)(from.kind),
    ...maybe(from, 'bodyId', words(40)),
    mayBeSkipped: truth(from.mayBeSkipped),
  };
};
