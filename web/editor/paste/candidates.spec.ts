import { expect, test } from '@jest/globals';
import { candidateNode, candidatesFor } from './candidates.ts';
import type { Grid } from './grid.ts';

const kindsFor = (grid: Grid) => candidatesFor(grid).map(({ kind }) => kind);
const lines = (text: string): Grid =>
  text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

test('a measure and two columns of numbers are offered as a comparison, without the differences somebody typed', () => {
  const [first] = candidatesFor(
    lines(
      'Offence|12 months to Mar 25|12 months to Mar 26|Diff.|% Diff.\nBurglary|1,204|1,101|-103|-8.6%\nRobbery|88|||',
    ),
  );
  expect(first).toEqual({
    kind: 'comparison',
    settings: { previousLabel: '12 months to Mar 25', currentLabel: '12 months to Mar 26' },
    rows: [
      { measure: 'Burglary', previous: '1,204', current: '1,101' },
      { measure: 'Robbery', previous: '88', current: '' },
    ],
  });
});

test.each([
  ['columns named by years', 'Offence|2025|2026\nBurglary|5|6', ['comparison']],
  ['the same month of two years', 'Offence|Mar 25|Mar 26\nBurglary|5|6', ['comparison']],
  ['a title above', 'Burglary, dwelling||\nOffence|2025|2026\nBurglary|5|6', ['comparison']],
  [
    'a risk register',
    'Ref No|Date registered|Risk Description|Owner|Mitigation|Status\n1|1 May|Flood|CI Rowe|Pumps|Open',
    ['risk-register'],
  ],
  ['a delivery plan', 'Quarter|Total|Complete|Ongoing|At risk\nQ1|12|3|8|1', ['dashboard']],
  ['a plan with two statuses', 'Quarter|Complete|Ongoing\nQ1|3|8', ['dashboard', 'comparison']],
  ['a survey', 'Question|Force|Previous|MSG average|National\nFeels safe|71%|69.5%|70%|72%', ['survey']],
  ['a forecast', 'Year|Incidents|Change\n2024/25|1,200|\n2025/26|1,180|-20', ['forecast']],
  [
    'months of two years',
    'Month|2024/25|2025/26|Change|Note\nApril|12|14|+2|\nMay|9|11|+2|Gala',
    ['month-table'],
  ],
  ['types by month', 'Type|Jan 26|Feb 26|Mar 26|Total\nVehicle|3|4|5|12\nTotal|3|4|5|12', ['type-by-month']],
  [
    'aspirations',
    'Measure|Unit|Aspiration|Position before|Position now\nBurglary|per 1,000|MSG Average|5|3',
    ['position'],
  ],
  ['results with units', 'Arrests|104|\nCannabis|28.14|kg\nCash|£320,995|', ['result-list']],
  ['results under a header', 'Result|Value\nArrests|104\nCash|£320,995', ['result-list']],
  ['words alone', 'Name|Rank|Post\nAria|DCI|Crime', []],
  ['no header', 'Offence|12|13\nBurglary|5|6', []],
  ['three years', 'Offence|2024|2025|2026\nBurglary|5|6|7', []],
])('%s', (_name, text, kinds) => {
  expect(kindsFor(lines(text))).toEqual(kinds);
});

test('a choice is taken by its label; what is none of them stays as it was', () => {
  const [register] = candidatesFor(
    lines('Ref|Risk|Owner|Response|Status\n1|Flood|Rowe|Treat|OPEN\n2|Fire|Rowe|Ignore|Take'),
  );
  expect(register?.rows.map(({ response, status }) => [response, status])).toEqual([
    ['treat', 'open'],
    ['Ignore', 'Take'],
  ]);
});

test('totals that were copied are left out, for they are computed', () => {
  const [grid] = candidatesFor(lines('Type|Jan|Feb|Total|Share\nVehicle|3|4|7|100%\nTotal|3|4|7|100%'));
  expect(grid).toEqual({
    kind: 'type-by-month',
    settings: { months: 'Jan | Feb' },
    rows: [{ type: 'Vehicle', jan: '3', feb: '4' }],
  });
});

test('every row of what is made has an id of its own', () => {
  const [candidate] = candidatesFor(lines('Offence|2025|2026\nBurglary|5|6\nRobbery|7|8'));
  let made = 0;
  const node = candidate && candidateNode(candidate, () => `r${++made}`);
  expect(node?.content?.map(({ attrs }) => attrs?.id)).toEqual(['r1', 'r2']);
});
