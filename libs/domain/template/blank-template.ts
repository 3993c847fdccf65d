import { quarterlyBoardDeadlines } from '../calendar/deadlines.ts';
import { DEFAULT_ROUTE } from '../paper/route.ts';
import { keyOf } from '../section/blocks/settings.ts';
import type { TemplateDefinition } from './definition.ts';
import { BOARD_FRONT_SHEET } from './standard/front-sheets.ts';

/** A template to begin with: the board's front sheet, deadlines and route, and one section to write. Version 0 is no version yet. */
export function blankTemplate(key: string, name: string): TemplateDefinition {
  return {
    key,
    version: 0,
    kind: 'A',
    name,
    strategy: '',
    marking: 'OFFICIAL',
    period: { kind: 'quarter', calendar: 'financial' },
    leadLabel: 'Lead',
    frontSheet: BOARD_FRONT_SHEET,
    sections: [
      {
        key: 'purpose',
        number: '1.0',
        heading: 'Purpose of Report',
        level: 1,
        kind: 'text',
        writer: 'author',
        required: true,
        guidance: '',
      },
    ],
    deadlines: quarterlyBoardDeadlines,
    route: DEFAULT_ROUTE,
  };
}

/** A key for a template or a list that nothing else has: the name's own words, with a number where it is taken. */
export function freeKey(name: string, taken: readonly string[]): string {
  const key = keyOf(name).slice(0, 60) || 'template';
  if (!taken.includes(key)) return key;
  for (let n = 2; ; n += 1) if (!taken.includes(`${key}-${n}`)) return `${key}-${n}`;
}
