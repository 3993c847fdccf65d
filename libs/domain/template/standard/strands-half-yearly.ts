import type { SectionDefinition } from '../definition.ts';
import type { TemplateList, TemplateListItem } from '../list.ts';
import type { StartingBlock } from '../starting-block.ts';
import { byLead, compared, delivery, forEach, group } from './sections.ts';

const GUIDANCE =
  'Insights: fill in the figures, then say in a few sentences what moved them. Achieved: what was promised last time and ' +
  'what came of it, one item each. Scheduled: what will be done next, and how anybody will see that it worked.';

const insights = (tables: readonly StartingBlock[], level: 3 | 4 = 3): readonly StartingBlock[] => [
  { block: 'heading', text: 'Insights', level },
  ...tables,
  { block: 'paragraph', text: '' },
];

/** A strand whose figures stand in these tables. */
const strand = (
  inGroup: string,
  key: string,
  name: string,
  tables: readonly StartingBlock[],
): TemplateListItem => ({ key, name, group: inGroup, starts: [...insights(tables), ...delivery()] });

/** A strand that is told in words. */
const told = (inGroup: string, key: string, name: string, why: string): TemplateListItem => ({
  ...strand(inGroup, key, name, []),
  narrativeOnly: why,
});

/** A strand of two sub-strands, each with blocks of its own. */
const pair = (
  inGroup: string,
  key: string,
  name: string,
  parts: readonly { name: string; caption: string; measure: string }[],
): TemplateListItem => ({
  key,
  name,
  group: inGroup,
  starts: parts.flatMap((part) => [
    { block: 'heading' as const, text: part.name, level: 3 as const },
    ...insights(compared(part.caption, part.measure), 4),
    ...delivery(4),
  ]),
});

const STRANDS: readonly TemplateListItem[] = [
  strand('serious-violence', 'knife-crime', 'Knife Crime', compared('Knife crime offences', 'Knife Crime')),
  strand('serious-violence', 'rape', 'Rape', compared('Rape offences', 'Rape')),
  strand(
    'serious-violence',
    'night-time-economy',
    'Night-Time Economy',
    compared('Offences in the night-time economy', 'Night-Time Economy'),
  ),

  strand(
    'organised-crime',
    'county-lines',
    'County Lines/Exploitation',
    compared('Trafficking of drugs offences', 'Trafficking of drugs'),
  ),
  told(
    'organised-crime',
    'serious-organised-crime',
    'Serious Organised Crime',
    'Groups and what was done against them are told, not counted: a count would say what is known of them.',
  ),
  pair('organised-crime', 'cyber-fraud', 'Cybercrime and Fraud', [
    { name: 'Cybercrime', caption: 'Cyber and online offences', measure: 'Cyber/Online' },
    { name: 'Fraud', caption: 'Fraud offences', measure: 'Fraud' },
  ]),

  strand(
    'complex-needs',
    'child-abuse',
    'Child Abuse/CSE',
    compared('Child sexual exploitation offences', 'CSE'),
  ),
  strand(
    'complex-needs',
    'domestic-abuse',
    'Domestic Abuse',
    compared('Domestic abuse offences', 'Domestic Abuse'),
  ),
  strand(
    'complex-needs',
    'drugs-alcohol',
    'Drugs and Alcohol',
    compared('Drug offences', 'Trafficking of drugs', 'Possession of drugs'),
  ),
  strand('complex-needs', 'mental-health', 'Mental Health', [
    ...compared('Detentions under section 136', 'S136 detentions'),
    ...compared('Mental health incidents', 'Mental Health incidents'),
  ]),

  told(
    'vulnerabilities',
    'places',
    'Places',
    'Each place is a case of its own; its figures stand in the words about it.',
  ),
  pair('vulnerabilities', 'burglary-robbery', 'Dwelling Burglary and Street Robbery', [
    { name: 'Dwelling Burglary', caption: 'Burglary (dwelling) offences', measure: 'Burglary (Dwelling)' },
    { name: 'Street Robbery', caption: 'Robbery (personal) offences', measure: 'Robbery (Personal)' },
  ]),
  told(
    'vulnerabilities',
    'prevent',
    'Prevent',
    'Referrals are too few to be printed without saying whom they are about.',
  ),
  strand('vulnerabilities', 'hate-crime', 'Hate Crime', compared('Hate crime offences', 'Hate Crime')),
];

/** The four groups and fourteen strands of the half-yearly crime prevention report. */
export const CRIME_PREVENTION_LISTS: readonly TemplateList[] = [
  {
    key: 'groups',
    name: 'Groups of strands',
    items: [
      { key: 'serious-violence', name: 'Serious Violence' },
      { key: 'organised-crime', name: 'Organised Crime' },
      { key: 'complex-needs', name: 'Complex Needs' },
      { key: 'vulnerabilities', name: 'Vulnerabilities' },
    ],
  },
  { key: 'strands', name: 'Strands', items: STRANDS },
];

/** Their sections: a group of strands, and a strand in it. */
export const CRIME_PREVENTION_STRANDS: readonly SectionDefinition[] = [
  forEach('strands', 'groups', group('{key}', '5.{n}', '{name}', 2)),
  forEach(
    'strands',
    'strands',
    byLead('{key}', '{up}.{n}', '{name}', 3, GUIDANCE, [...insights([]), ...delivery()], {
      requires: ['comparison', 'delivery-achieved', 'delivery-scheduled'],
    }),
  ),
];
