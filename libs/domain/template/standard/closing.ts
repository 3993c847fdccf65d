import type { SectionDefinition } from '../definition.ts';
import { byAuthor, rowsOf } from './sections.ts';

/** What every report to the board ends with, from 7.0 on; `future` is the heading of its last section. */
export const closing = (future: string): readonly SectionDefinition[] => [
  byAuthor(
    'consultation',
    '7.0',
    'Consultation/Engagement',
    'Say who was asked outside the force, and what they said. Who signed which section is printed from the signatures.',
    {
      statement: 'The leads named in this report wrote and signed their own sections.',
      starts: [rowsOf('consultation', { caption: 'Who was consulted' })],
      requires: ['consultation'],
    },
  ),
  byAuthor(
    'improvement',
    '8.0',
    'Actions for Improvement',
    'List what the inspectorate or an audit still asks for in this area, with the day it will be done.',
    { statement: 'No inspection recommendation or area for improvement is open in this area.' },
  ),
  byAuthor(
    'future',
    '9.0',
    future,
    'What comes next and what should be different when it is done. Say who watches over it and how often they meet.',
    { starts: [{ block: 'paragraph', text: '' }, rowsOf('next-steps')] },
  ),
];
