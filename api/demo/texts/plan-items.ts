import type { Cells } from '@countersign/domain';
import type { Written } from './fill-in.ts';

/** What one commitment reports: an area, a sentence with gaps, and the figures of two quarters for the gaps. */
interface PlanItem {
  readonly section: string;
  readonly area: string;
  /** The operation it was, where it was one. */
  readonly operation?: string;
  readonly text: string;
  readonly figures: readonly [earlier: readonly string[], later: readonly string[]];
}

const item = (
  section: string,
  area: string,
  text: string,
  earlier: readonly string[],
  later: readonly string[],
  operation?: string,
): PlanItem => ({
  section,
  area,
  text,
  figures: [earlier, later],
  ...(operation === undefined ? {} : { operation }),
});

/** The plan update of two quarters. */
const PLAN_ITEMS: readonly PlanItem[] = [
  item(
    'visible-1',
    'Force-wide',
    'A named officer was in post in {} of 63 neighbourhoods on the last day of the quarter.',
    ['58'],
    ['61'],
  ),
  item(
    'visible-1',
    'North',
    'Marlbridge held {} street meetings; {} people came.',
    ['14', '310'],
    ['17', '402'],
  ),
  item(
    'visible-2',
    'Force-wide',
    '{} in a hundred emergency calls were answered within ten seconds.',
    ['87'],
    ['91'],
  ),
  item(
    'visible-2',
    'Force-wide',
    'People who rang about something less urgent waited {} on average.',
    ['3 min 40 s'],
    ['2 min 55 s'],
  ),
  item('disorder-1', 'South', 'Eastholt and its landlords closed {} addresses by court order.', ['4'], ['6']),
  item(
    'disorder-1',
    'West',
    'Reports of off-road motorcycles in Thornwick: {}.',
    ['212'],
    ['164'],
    'Operation Sandbank',
  ),
  item(
    'disorder-2',
    'Force-wide',
    '{} communities asked for a review of their case; {} reviews led to a new plan.',
    ['11', '8'],
    ['13', '11'],
  ),
  item('abuse-1', 'Force-wide', '{} in a hundred suspects were arrested at the first visit.', ['49'], ['52']),
  item('abuse-1', 'West', 'The offender panel works with {} people in the west.', ['17'], ['21']),
  item(
    'violence-1',
    'Force-wide',
    '{} weapons were recovered in searches, {} of them knives.',
    ['173', '121'],
    ['188', '136'],
    'Operation Whitethorn',
  ),
  item(
    'violence-2',
    'South',
    'Penfold Bay’s joint patrols were out on {} nights.',
    ['19'],
    ['24'],
    'Operation Harbour',
  ),
  item(
    'organised-1',
    'Force-wide',
    '{} drug lines were closed and {} people charged.',
    ['7', '34'],
    ['9', '39'],
    'Operation Lantern',
  ),
  item('organised-2', 'Force-wide', 'Courts ordered {} to be paid back.', ['£318,000'], ['£402,500']),
  item(
    'vulnerable-1',
    'Force-wide',
    'Missing children were found after {} hours on average.',
    ['9.5'],
    ['8.1'],
  ),
  item('vulnerable-2', 'North', 'Offenders against children charged in the north: {}.', ['22'], ['27']),
  item(
    'roads-1',
    'Force-wide',
    '{} drivers were stopped for one of the four causes of the worst collisions.',
    ['2,410'],
    ['2,655'],
    'Operation Milestone',
  ),
  item(
    'roads-1',
    'West',
    'People killed or seriously injured on the A-road through Castle Wray: {}.',
    ['6'],
    ['3'],
  ),
];

/** The rows of a section's updates in the earlier (0) or the later (1) quarter, area by area. */
function planUpdate(section: string, quarter: 0 | 1): Cells[] {
  return PLAN_ITEMS.filter((each) => each.section === section).map(({ area, operation, text, figures }) => {
    const values = [...figures[quarter]];
    return {
      area,
      ...(operation === undefined ? {} : { operation }),
      text: text.replaceAll('{}', () => values.shift() ?? ''),
    };
  });
}

/** The update of a quarter as it is written into the sections of a plan: every commitment that has something new. */
export const planSections = (quarter: 0 | 1): readonly (readonly [section: string, written: Written])[] =>
  [...new Set(PLAN_ITEMS.map(({ section }) => section))].map((section) => [
    section,
    { rows: { 'commitment-updates': [planUpdate(section, quarter)] } },
  ]);
