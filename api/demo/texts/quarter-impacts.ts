import type { Cells } from '@countersign/domain';

/** What came, or is to come, of the first of two pieces of work in each list of a strand, and how it is tagged. */
const IMPACTS: Readonly<Record<string, readonly [string, string, string]>> = {
  'domestic-abuse': [
    'response|Fewer victims drop out in the first week.',
    'response|Notices are served on the day they are asked for.',
    'prevent|Children at risk are seen within five days.',
  ],
  'sexual-offences': [
    'investigate|Files come back for more work half as often.',
    'investigate|Each report has an investigator who does nothing else.',
    'investigate|Officers ask for earlier reports in every case.',
  ],
  stalking: [
    'investigate|Risk is judged the same way in all three areas.',
    'response|Every victim hears from an advocate within two days.',
    'prevent|Patterns online are seen before they reach the door.',
  ],
  'child-exploitation': [
    'prevent|No child at high risk changes hands between officers.',
    'investigate|Talks with children are used in evidence more often.',
    'prevent|Staff of hotels know what to look for.',
  ],
  'missing-people': [
    'response|Calls about children who are merely late fell by a third.',
    'response|The same rule holds in every home of the county.',
    'response|Patients are looked for first where they are most often found.',
  ],
  'modern-slavery': [
    'investigate|Eleven people left the sites with somewhere to go.',
    'response|Victims can tell what happened in their own language.',
    'prevent|Homes let to gangs are noticed by those who inspect them.',
  ],
  'adults-at-risk': [
    'response|A concern takes twelve minutes to write, not half an hour.',
    'prevent|Councils are sent what they can act on.',
    'prevent|Officers learn from concerns that were read by others.',
  ],
  weapons: [
    'prevent|Four blades were found, and none was used.',
    'prevent|Shops that sold to cadets were warned or prosecuted.',
    'prevent|Every Year 8 class in the county has been taught.',
  ],
  gangs: [
    'investigate|Lines from two cities were closed with the forces there.',
    'prevent|People who buy are offered treatment within a week.',
    'prevent|Sellers who come out of prison meet somebody at the gate.',
  ],
};

/** Tag and impact of the first item in the nth of a strand's three lists. */
export function impactOf(strand: string, list: number): Cells {
  const [tag = '', impact = ''] = IMPACTS[strand]?.[list]?.split('|') ?? [];
  return { tag, impact };
}
