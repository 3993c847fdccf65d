import type { Cells } from '@countersign/domain';
import type { Written } from './fill-in.ts';

const theme = (
  text: string,
  results: readonly (readonly [label: string, value: string, unit: string])[],
  achieved: string,
  scheduled: string,
): Written => ({
  paragraphs: [[text]],
  rows: { 'result-list': [results.map(([label, value, unit]): Cells => ({ label, value, unit }))] },
  lists: [[achieved], [scheduled]],
});

/** What the leads of the ten themes write. */
export const QUESTION_THEMES: Readonly<Record<string, Written>> = {
  'town-centres': theme(
    'Calls peak between nine and eleven on Fridays. Notices move people on, and most do not come back that night.',
    [
      ['Notices to leave', '61', 'notices'],
      ['Breaches', '11', 'arrests'],
    ],
    'Joint patrols: wardens and officers walk together on 96 evenings.',
    'Wardens in Thornwick: two posts paid for by the council.',
  ),
  neighbours: theme(
    'Half of all disputes are about noise. Where a mediator came early, seven of ten ended without a second call.',
    [
      ['Disputes mediated', '88', 'cases'],
      ['Ended without a second call', '62', 'cases'],
    ],
    'Mediators in each district, trained together with the housing associations.',
    'A recorder for noise that residents borrow, in three districts.',
  ),
  motorcycles: theme(
    'Fewer reports than in any year since they are counted. Fuel stations now refuse to fill unlicensed machines.',
    [
      ['Machines seized', '47', 'motorcycles'],
      ['Sold or crushed', '39', 'motorcycles'],
    ],
    'Operation Bramble: 22 weekends with two off-road officers.',
    'Gates at the six tracks with most reports.',
  ),
  'young-people': theme(
    'Most of those met were bored rather than bad. Named places to go cut the calls around them by a third.',
    [
      ['Evenings with a place to go', '212', 'evenings'],
      ['Young people who came', '1,940', 'visits'],
    ],
    'Late gym: three leisure centres stay open until eleven.',
    'A bus home on Fridays, paid for by two parishes.',
  ),
  drinking: theme(
    'Three orders on public drinking were renewed. Treatment was offered at every seizure.',
    [
      ['Drink seized', '318.5', 'litres'],
      ['People who took up treatment', '29', 'people'],
    ],
    'Treatment workers on patrol: one evening a week in Marlbridge.',
    'The same evening in Eastholt, for six months.',
  ),
  shops: theme(
    'Staff report more because reporting takes two minutes now. The same twelve people were named in four of ten reports.',
    [
      ['Reports from shops', '1,106', 'reports'],
      ['Orders against repeat offenders', '9', 'orders'],
    ],
    'One form for shops: photographs are sent with it.',
    'A visit to every shop with five reports or more.',
  ),
  transport: theme(
    'Damage at stations fell after the lights were changed. Fights on late buses did not fall.',
    [
      ['Travel bans', '17', 'people'],
      ['Cost of damage', '£41,250', ''],
    ],
    'Officers on late buses: 58 evenings with the operator’s own staff.',
    'Cameras that drivers can start, in all late buses.',
  ),
  'repeat-victims': theme(
    'The third call from one address opens a case with a named officer. Nobody waits for a fourth.',
    [
      ['Cases with a named officer', '143', 'cases'],
      ['Closed with the victim’s agreement', '117', 'cases'],
    ],
    'A visit within four days: 91 in a hundred cases.',
    'A visit within two days in every case.',
  ),
  'case-reviews': theme(
    'More people know that they can ask. Reviews take nine weeks, which is too long.',
    [
      ['Reviews asked for', '24', 'reviews'],
      ['Led to a new plan', '19', 'reviews'],
    ],
    'A page that explains how to ask, in six languages.',
    'Reviews decided within six weeks.',
  ),
  landlords: theme(
    'Four of the five largest landlords share their cases every week. The fifth has agreed to.',
    [
      ['Tenancies ended by a court', '19', 'tenancies'],
      ['Homes closed for three months', '14', 'homes'],
    ],
    'Shared cases: one list for police and landlords.',
    'The fifth landlord joins the list.',
  ),
};
