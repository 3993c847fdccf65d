import type { SectionDefinition } from '../definition.ts';
import type { TemplateList } from '../list.ts';
import { byAuthor, forEach, group, rowsOf } from './sections.ts';

const GUIDANCE =
  'What was done for this commitment in the quarter, under the area or unit that did it. Give the figure, what it is ' +
  'compared with, and what it means for people. Leave an area out when it has nothing new.';

/** A priority of the plan with what was promised for it. */
interface PlanPriority {
  readonly key: string;
  readonly name: string;
  readonly commitments: readonly string[];
}

/** The sections of a plan update: each priority, and in it each commitment with its updates by area. */
export const commitmentSections: readonly SectionDefinition[] = [
  forEach('priorities', 'priorities', group('{key}', '{n}.0', 'Priority {n}: {name}', 1)),
  forEach(
    'commitments',
    'commitments',
    byAuthor('{key}', '{up}.{n}', '{name}', GUIDANCE, {
      level: 2,
      required: false,
      starts: [rowsOf('commitment-updates', { commitment: '{name}' }, { list: 'areas', name: 'area' })],
      requires: ['commitment-updates'],
    }),
  ),
];

/** The lists of a plan update: its priorities, its commitments, and the areas that report on them. */
export const planLists = (priorities: readonly PlanPriority[]): readonly TemplateList[] => [
  { key: 'priorities', name: 'Priorities', items: priorities.map(({ key, name }) => ({ key, name })) },
  {
    key: 'commitments',
    name: 'Commitments',
    items: priorities.flatMap(({ key, commitments }) =>
      commitments.map((name, index) => ({ key: `${key}-${index + 1}`, name, group: key })),
    ),
  },
  {
    key: 'areas',
    name: 'Areas',
    items: [
      { key: 'force-wide', name: 'Force-wide' },
      { key: 'north', name: 'North' },
      { key: 'south', name: 'South' },
      { key: 'west', name: 'West' },
    ],
  },
];
