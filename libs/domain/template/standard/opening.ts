import type { SectionDefinition } from '../definition.ts';
import { byAuthor } from './sections.ts';

/** What every report to the board opens with: why it is here, what is asked, and the short version. */
export const opening = (subject: string): readonly SectionDefinition[] => [
  byAuthor(
    'purpose',
    '1.0',
    'Purpose of Report',
    `In two or three sentences: what the report covers, and for which period. Name ${subject} in full once.`,
    { starts: [{ block: 'paragraph', text: 'This report covers {period}.' }] },
  ),
  byAuthor(
    'recommendations',
    '2.0',
    'Recommendations',
    'What the board is asked to decide or note, one line each, each of them something the board can say yes to.',
    { statement: 'The board is asked to note the report.' },
  ),
  byAuthor(
    'summary',
    '3.0',
    'Executive Summary',
    'The report for somebody who reads only this page: what went well, what did not, and what happens next. Half a page.',
  ),
];
