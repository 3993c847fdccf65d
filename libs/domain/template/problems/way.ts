import { DEADLINE_WORDS, type DeadlineKey } from '../../calendar/deadlines.ts';
import type { TemplateDefinition } from '../definition.ts';
import { isBlank, type TemplateProblem, unless } from './problem.ts';

/** Without these a paper has no due days. */
const NEEDED: readonly DeadlineKey[] = ['contributions', 'author', 'chief-officer', 'cut-off', 'agenda'];

/** The most days that a deadline can lie before its meeting. */
const MOST_DAYS = 250;

/** What is wrong with the deadlines and the approval route of a template. */
export function wayProblems(template: TemplateDefinition): TemplateProblem[] {
  return [...routeProblems(template), ...deadlineProblems(template)];
}

function routeProblems({ route }: TemplateDefinition): TemplateProblem[] {
  const officers = route.filter(({ kind }) => kind === 'officer');
  const keys = route.map(({ key }) => key);
  return [
    ...unless(
      officers.length > 0,
      'route-without-officer',
      'route',
      'Add the Chief Officer to the approval route: nothing goes to a board unapproved.',
    ),
    ...unless(
      officers.length < 2 && keys.length === new Set(keys).size,
      'route-step-twice',
      'route',
      'A step stands in the approval route twice. Take one away.',
    ),
    ...unless(
      officers.every(({ mayBeSkipped }) => !mayBeSkipped),
      'route-officer-skipped',
      'route',
      'The Chief Officer’s approval cannot be skipped.',
    ),
    ...unless(
      route[0]?.kind !== 'body' || officers.length === 0,
      'route-body-first',
      'route',
      'Put the Chief Officer before COG: COG considers what a Chief Officer has approved.',
    ),
    ...unless(
      route.every(({ name, key }) => !isBlank(name) && !isBlank(key)),
      'route-step-unnamed',
      'route',
      'Give every step of the approval route a name.',
    ),
  ];
}

function deadlineProblems({ deadlines, route }: TemplateDefinition): TemplateProblem[] {
  const needed = route.some(({ kind }) => kind === 'body') ? [...NEEDED, 'cog' as const] : NEEDED;
  return [
    ...needed.flatMap((key) =>
      unless(
        deadlines.some((rule) => rule.key === key),
        'deadline-missing',
        `deadline-${key}`,
        `Say how many days before the meeting: ${DEADLINE_WORDS[key].toLowerCase()}.`,
      ),
    ),
    ...deadlines.flatMap(({ key, count }) =>
      unless(
        Number.isInteger(count) && count >= 0 && count <= MOST_DAYS,
        'deadline-odd',
        `deadline-${key}`,
        `Enter a whole number of days from 0 to ${MOST_DAYS}: ${DEADLINE_WORDS[key].toLowerCase()}.`,
      ),
    ),
    ...deadlines.flatMap((rule, at) => {
      const before = deadlines[at - 1];
      return unless(
        !before || before.unit !== rule.unit || before.count >= rule.count,
        'deadline-order',
        `deadline-${rule.key}`,
        `“${DEADLINE_WORDS[rule.key]}” comes after “${before ? DEADLINE_WORDS[before.key] : ''}”: give it no more days than that.`,
      );
    }),
  ];
}
