import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readPaper } from '@countersign/document';
import { checkPaper } from '@countersign/domain';
import { expect, test } from '@jest/globals';

const right = readFileSync(path.resolve('test/support/invented-paper.md'), 'utf8');

/** What somebody is stopped by, warned of or asked. */
const raisedIn = (text: string) => checkPaper(readPaper(text)).filter(({ severity }) => severity !== 'INFO');

test('a paper whose figures are right is not stopped, warned of or asked about anything', () => {
  expect(raisedIn(right)).toEqual([]);
});

/** One mistake each, planted in the right paper: the rule that finds it, what is printed, and what is printed instead. */
const planted = [
  ['R01', '| 1,116 | -124 |', '| 1,116 | -134 |'],
  ['R01', 'an increase of 32 calls', 'an increase of 23 calls'],
  ['R02', 'up 8.4%', 'up 9.4%'],
  ['R03', '| Total | 23 | 29 | 48 |', '| Total | 23 | 28 | 48 |'],
  ['R03', 'A total of 190 searches', 'A total of 180 searches'],
  ['R04', '| Q1 2031/32 | 12 | 5 | 5 | 2 |', '| Q1 2031/32 | 12 | 5 | 4 | 2 |'],
  ['R05', '71 (25%)', '79 (25%)'],
  ['R05', '| Walkers | 8 | 9 | 13 | 30 | 30% |', '| Walkers | 8 | 9 | 13 | 30 | 33% |'],
  ['R06', '38% crews', '34% crews'],
  ['R07', 'each of the four strands', 'each of the five strands'],
  ['R07', 'three aims:', 'four aims:'],
  ['R07', 'three harbours (', 'four harbours ('],
  ['R08', 'Two strands are at risk', 'Three strands are at risk'],
  ['R08', '| Beaches | 8 | 3 | 4 | 1 |', '| Beaches | 8 | 4 | 4 | 0 |'],
  ['R09', '| Q4 2030/31 | 9 | 3 | 6 | 0 |', '| Q4 2030/31 | 11 | 5 | 6 | 0 |'],
  ['R10', '| Q4 2030/31 | 6 | 1 | 5 | 0 |', '| Q4 2030/31 | 6 | 2 | 4 | 0 |'],
  ['R11', 'fell from 1,240 to 1,116', 'fell from 1,240 to 1,161'],
  ['R11', 'down by 25.0%', 'down by 25.4%'],
  [
    'R12',
    'Insights: 12 months to June 2031\n\n| Measure | 12 months ending June 2030 | 12 months ending June 2031 | Diff. | % Diff. |\n|---|---|---|---|---|\n| Mill break-ins | 90 | 81 | -9 | -10.0% |\n',
    '',
  ],
  ['R12', '| Type | April | May | June |', '| Type | April | May | July |'],
  ['R13', '12.5% from students', '12.7% from students'],
  ['R16', '84 of 120', '184 of 120'],
  ['R17', 'bringing the total to 52', 'bringing the total to 56'],
  ['R19', '| Boats damaged | 480 | 505 | +25 | +5.2% |', '| Boats damaged | 480 | 505 | +25 | % |'],
  [
    'R14',
    'ending June 2030 | 12 months ending June 2031 | Diff. | % Diff. |\n|---|---|---|---|---|\n| Quay',
    'ending March 2030 | 12 months ending March 2031 | Diff. | % Diff. |\n|---|---|---|---|---|\n| Quay',
  ],
  ['R21', 'Quay fires are down by 25.0%.', 'The number of quay fires has increased.'],
  ['R23', 'Two strands are at risk. Three', 'No strands are at risk. Three'],
  ['R24', 'Owners met twice.', 'Owners met [insert number] times.'],
  ['R25', '| Beach rescues | 350 | 371 |', '| Beach rescues | 350 | |'],
  ['R26', 'A guide will be printed.', 'A guide (see Appendix D) will be printed.'],
  ['R35', 'A guide will be printed.', 'A guide will be printed in January 2031.'],
] as const;

test.each(planted)('%s finds "%s" told as "%s", and nothing falls over it elsewhere', (rule, from, to) => {
  expect(right.split(from)).not.toHaveLength(1);
  const raised = raisedIn(right.replace(from, to)).map((finding) => finding.rule);
  expect(raised).toContain(rule);
  expect(raised.length).toBeLessThanOrEqual(4);
});
