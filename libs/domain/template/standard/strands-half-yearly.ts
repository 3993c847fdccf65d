import type { SectionDefinition, StartingBlock } from '../definition.ts';
import { byLead, group } from './sections.ts';

const GUIDANCE =
  'Insights: fill in the figures, then say in a few sentences what moved them. Achieved: what was promised last time and ' +
  'what came of it, one item each. Scheduled: what will be done next, and how anybody will see that it worked.';

const delivery = (level: 3 | 4 = 3): readonly StartingBlock[] => [
  { block: 'heading', text: '{achieved}', level },
  { block: 'list' },
  { block: 'heading', text: '{scheduled}', level },
  { block: 'list' },
];

const insights = (caption: string | null, measures: readonly string[], level: 3 | 4 = 3): StartingBlock[] => [
  { block: 'heading', text: 'Insights', level },
  ...(caption === null ? [] : [{ block: 'comparison-table' as const, caption, measures }]),
  { block: 'paragraph', text: '' },
];

/** A strand whose figures stand in one table, or in none. */
const strand = (
  key: string,
  number: string,
  heading: string,
  caption: string | null,
  measures: readonly string[],
) => byLead(key, number, heading, 3, GUIDANCE, [...insights(caption, measures), ...delivery()]);

/** A strand of two sub-strands, each with blocks of its own. */
const pair = (
  key: string,
  number: string,
  heading: string,
  parts: readonly { name: string; caption: string; measure: string }[],
) =>
  byLead(
    key,
    number,
    heading,
    3,
    GUIDANCE,
    parts.flatMap(({ name, caption, measure }) => [
      { block: 'heading' as const, text: name, level: 3 as const },
      ...insights(caption, [measure], 4),
      ...delivery(4),
    ]),
  );

/** The fourteen strands of the half-yearly crime prevention report, in their four groups. */
export const CRIME_PREVENTION_STRANDS: readonly SectionDefinition[] = [
  group('serious-violence', '5.1', 'Serious Violence', 2),
  strand('knife-crime', '5.1.1', 'Knife Crime', 'Knife crime offences', ['Knife Crime']),
  strand('rape', '5.1.2', 'Rape', 'Rape offences', ['Rape']),
  strand('night-time-economy', '5.1.3', 'Night-Time Economy', 'Offences in the night-time economy', [
    'Night-Time Economy',
  ]),

  group('organised-crime', '5.2', 'Organised Crime', 2),
  strand('county-lines', '5.2.1', 'County Lines/Exploitation', 'Trafficking of drugs offences', [
    'Trafficking of drugs',
  ]),
  strand('serious-organised-crime', '5.2.2', 'Serious Organised Crime', null, []),
  pair('cyber-fraud', '5.2.3', 'Cybercrime and Fraud', [
    { name: 'Cybercrime', caption: 'Cyber and online offences', measure: 'Cyber/Online' },
    { name: 'Fraud', caption: 'Fraud offences', measure: 'Fraud' },
  ]),

  group('complex-needs', '5.3', 'Complex Needs', 2),
  strand('child-abuse', '5.3.1', 'Child Abuse/CSE', 'Child sexual exploitation offences', ['CSE']),
  strand('domestic-abuse', '5.3.2', 'Domestic Abuse', 'Domestic abuse offences', ['Domestic Abuse']),
  strand('drugs-alcohol', '5.3.3', 'Drugs and Alcohol', 'Drug offences', [
    'Trafficking of drugs',
    'Possession of drugs',
  ]),
  byLead('mental-health', '5.3.4', 'Mental Health', 3, GUIDANCE, [
    { block: 'heading', text: 'Insights' },
    { block: 'comparison-table', caption: 'Detentions under section 136', measures: ['S136 detentions'] },
    { block: 'comparison-table', caption: 'Mental health incidents', measures: ['Mental Health incidents'] },
    { block: 'paragraph', text: '' },
    ...delivery(),
  ]),

  group('vulnerabilities', '5.4', 'Vulnerabilities', 2),
  strand('places', '5.4.1', 'Places', null, []),
  pair('burglary-robbery', '5.4.2', 'Dwelling Burglary and Street Robbery', [
    { name: 'Dwelling Burglary', caption: 'Burglary (dwelling) offences', measure: 'Burglary (Dwelling)' },
    { name: 'Street Robbery', caption: 'Robbery (personal) offences', measure: 'Robbery (Personal)' },
  ]),
  strand('prevent', '5.4.3', 'Prevent', null, []),
  strand('hate-crime', '5.4.4', 'Hate Crime', 'Hate crime offences', ['Hate Crime']),
];
