import { dashboardBlock, statusColumns } from '../../section/blocks/dashboard.ts';
import { keyOf } from '../../section/blocks/settings.ts';
import { summaryDashboardBlock } from '../../section/blocks/summary-dashboard.ts';
import type { TemplateDefinition } from '../definition.ts';
import { isWritten, type WrittenLine } from '../front-sheet-field.ts';
import { isBlank, repeatedPlaces, type TemplateProblem, unless } from './problem.ts';

/** What is wrong with the names, statuses and front sheet of a template. */
export function frameProblems(template: TemplateDefinition): TemplateProblem[] {
  const { name, strategy, leadLabel, labels = {} } = template;
  return [
    ...unless(!isBlank(name), 'name-missing', 'name', 'Give the template a name.'),
    ...unless(
      !isBlank(strategy),
      'strategy-missing',
      'strategy',
      'Name the strategy or plan that its papers report on.',
    ),
    ...unless(
      !isBlank(leadLabel),
      'lead-label-missing',
      'leadLabel',
      'Say what a lead is called, for example “Thematic lead”.',
    ),
    ...unless(
      labels.comparison === undefined || labels.comparison.includes('{MMM YY}'),
      'label-without-month',
      'label-comparison',
      'Put {MMM YY} where the month belongs, so that both columns are not called the same.',
    ),
    ...statusProblems(template),
    ...frontSheetProblems(template),
  ];
}

/** What stands beside the statuses in the dashboards. */
const COLUMNS_BESIDE: ReadonlySet<string> = new Set(
  [dashboardBlock, summaryDashboardBlock].flatMap(({ columns }) => {
    const statuses = new Set(statusColumns('').map(({ key }) => key));
    return columns({}).flatMap(({ key }) => (statuses.has(key) ? [] : [key]));
  }),
);

function statusProblems({ statuses = [] }: TemplateDefinition): TemplateProblem[] {
  return [
    ...statuses.flatMap((status, at) =>
      unless(!isBlank(status), 'status-blank', `status-${at}`, 'Name this status, or take it away.'),
    ),
    ...repeatedPlaces(statuses.map(keyOf)).map((at) => ({
      code: 'status-twice',
      at: `status-${at}`,
      text: `“${statuses[at]}” stands here twice. Take one away.`,
    })),
    ...statuses.flatMap((status, at) =>
      unless(
        !COLUMNS_BESIDE.has(keyOf(status)),
        'status-is-column',
        `status-${at}`,
        `“${status}” is the name of another column of a delivery plan. Call the status something else.`,
      ),
    ),
  ];
}

function frontSheetProblems({ frontSheet }: TemplateDefinition): TemplateProblem[] {
  const labels = frontSheet.map(({ label }) => label);
  return [
    ...unless(
      frontSheet.some(({ from }) => from === 'title'),
      'front-title-missing',
      'front-sheet',
      'Add a line for the title of the paper to the front sheet.',
    ),
    ...labels.flatMap((label, at) =>
      unless(
        !isBlank(label),
        'front-label-missing',
        `front-${at}-label`,
        'Give this line of the front sheet a label.',
      ),
    ),
    ...repeatedPlaces(labels).map((at) => ({
      code: 'front-label-twice',
      at: `front-${at}-label`,
      text: `Two lines of the front sheet are called “${labels[at]}”. Give one another label.`,
    })),
    ...frontSheet.flatMap((field, at) => (isWritten(field) ? writtenProblems(field, at) : [])),
    ...repeatedPlaces(frontSheet.map((field) => (isWritten(field) ? field.key : ''))).map((at) => ({
      code: 'front-key-twice',
      at: `front-${at}-label`,
      text: `“${labels[at]}” cannot be told from another line that is filled in. Take it away and add it again.`,
    })),
  ];
}

function writtenProblems({ label, kind, choices = [] }: WrittenLine, place: number): TemplateProblem[] {
  if (kind !== 'choice') return [];
  const at = `front-${place}-choices`;
  const about = label.trim() || `line ${place + 1}`;
  return [
    ...unless(
      choices.filter((choice) => !isBlank(choice)).length > 1,
      'front-choices-missing',
      at,
      `Give “${about}” at least two things to choose from, one a line.`,
    ),
    ...repeatedPlaces(choices).map((again) => ({
      code: 'front-choice-twice',
      at,
      text: `“${choices[again]}” can be chosen twice in “${about}”. Take one away.`,
    })),
  ];
}
