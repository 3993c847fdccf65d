import type { SectionDefinition } from '../definition.ts';
import { byAuthor, rowsOf } from './sections.ts';

/** The five implications that every scrutiny paper answers, below the section of this number (`6` gives 6.1 to 6.5). */
export const implications = (number: number): readonly SectionDefinition[] => [
  byAuthor(
    'plan-links',
    `${number}.1`,
    'Links to Police and Crime Plan Priorities',
    'Name each priority of the Police and Crime Plan that this work serves, in the plan’s own words. One line each.',
    { level: 2, starts: [{ block: 'list' }] },
  ),
  byAuthor(
    'demand',
    `${number}.2`,
    'Demand',
    'Say what the work adds to or takes from demand on officers, staff and partners, with figures where there are any.',
    { level: 2, statement: 'This report changes nothing about demand.' },
  ),
  byAuthor(
    'risks',
    `${number}.3`,
    'Risks/Mitigation',
    'Name the risks to the public and to the force if the work is late or fails, and what keeps each of them small.',
    {
      level: 2,
      starts: [{ block: 'paragraph', text: '' }, rowsOf('risk-register', { caption: 'Risks' })],
      requires: ['risk-register'],
    },
  ),
  byAuthor(
    'equality',
    `${number}.4`,
    'Equality and/or Human Rights Implications',
    'Say whom the work may treat differently and what is done about it. If nobody, confirm the sentence that stands here.',
    { level: 2, statement: 'No equality or human rights implications were identified.' },
  ),
  byAuthor(
    'health-safety',
    `${number}.5`,
    'Health and Safety Implications',
    'Name anything that changes the risk to officers, staff or the public at work. If nothing, confirm the sentence here.',
    { level: 2, statement: 'No health and safety implications were identified.' },
  ),
];
