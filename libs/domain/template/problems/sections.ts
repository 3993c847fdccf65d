import { endOfBranch, placedSections } from '../concrete-sections.ts';
import type { SectionDefinition, TemplateDefinition } from '../definition.ts';
import { blockProblems } from './blocks.ts';
import { isBlank, type TemplateProblem, unless } from './problem.ts';

/** What is wrong with the sections of a template, one by one and as the paper they make. */
export function sectionProblems(template: TemplateDefinition): TemplateProblem[] {
  const { sections } = template;
  return [
    ...unless(
      sections.some(({ kind }) => kind === 'text'),
      'nothing-to-write',
      'sections',
      'Add at least one section that somebody writes.',
    ),
    ...sections.flatMap((section, at) => [
      ...wordProblems(section, at),
      ...placeProblems(sections, at),
      ...repeatProblems(section, at, template),
      ...blockProblems(section, at, template),
    ]),
    ...paperProblems(template),
  ];
}

function wordProblems({ heading, number, key }: SectionDefinition, at: number): TemplateProblem[] {
  const about = heading.trim() || `section ${at + 1}`;
  return [
    ...unless(
      !isBlank(heading),
      'heading-missing',
      `section-${at}-heading`,
      `Give section ${at + 1} a heading.`,
    ),
    ...unless(!isBlank(number), 'number-missing', `section-${at}-number`, `Give “${about}” a number.`),
    ...unless(
      !isBlank(key),
      'key-missing',
      `section-${at}-heading`,
      `Take “${about}” away and add it again.`,
    ),
  ];
}

function placeProblems(sections: readonly SectionDefinition[], at: number): TemplateProblem[] {
  const section = sections[at];
  if (!section) return [];
  const above = at === 0 ? 0 : (sections[at - 1]?.level ?? 0);
  const about = section.heading.trim() || `section ${at + 1}`;
  return [
    ...unless(
      section.level <= above + 1,
      'level-skipped',
      `section-${at}-heading`,
      `“${about}” lies too deep below what stands before it. Move it one level up.`,
    ),
    ...unless(
      section.kind === 'text' || endOfBranch(sections, at) > at + 1,
      'group-empty',
      `section-${at}-heading`,
      `“${about}” is only a heading and nothing stands below it. Add a section below it, or let it hold text.`,
    ),
  ];
}

function repeatProblems(
  { repeat, heading, number }: SectionDefinition,
  place: number,
  { lists = [] }: TemplateDefinition,
): TemplateProblem[] {
  if (!repeat) return [];
  const about = heading.trim() || `section ${place + 1}`;
  const list = lists.find(({ key }) => key === repeat.from);
  return [
    ...unless(
      list !== undefined,
      'repeat-without-list',
      `section-${place}-repeat`,
      `“${about}” is repeated over a list that is not there. Choose a list.`,
    ),
    ...unless(
      list === undefined || list.items.length > 0,
      'repeat-over-nothing',
      `section-${place}-repeat`,
      `“${about}” is repeated over “${list?.name ?? ''}”, which is empty. Add items to it, or choose another list.`,
    ),
    ...unless(
      number.includes('{n}'),
      'number-repeats',
      `section-${place}-number`,
      `“${about}” is repeated. Put {n} into its number, for example 5.{n}, so that each has its own.`,
    ),
    ...unless(
      heading.includes('{name}') || heading.includes('{wording}'),
      'heading-repeats',
      `section-${place}-heading`,
      `“${about}” is repeated. Put {name} into its heading, so that each has its own.`,
    ),
  ];
}

/** What is wrong with the paper it makes: one number or key for two sections, or an item that stands nowhere. */
function paperProblems(template: TemplateDefinition): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const numbers = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const { section, place: at } of placedSections(template)) {
    const { key, number, heading } = section;
    const other = isBlank(number) ? undefined : numbers.get(number.trim());
    if (other !== undefined)
      problems.push({
        code: 'number-twice',
        at: `section-${at}-number`,
        text: `${number} stands for both “${other}” and “${heading}”. Give one of them another number.`,
      });
    const same = keys.get(key);
    if (same !== undefined)
      problems.push({
        code: 'key-twice',
        at: `section-${at}-heading`,
        text: `“${same}” and “${heading}” are kept under the same key. Take one of them away and add it again.`,
      });
    numbers.set(number.trim(), heading);
    keys.set(key, heading);
  }
  return [...problems, ...strayItems(template)];
}

/** Items that belong to something their section does not stand below. */
function strayItems(template: TemplateDefinition): TemplateProblem[] {
  const { lists = [], sections } = template;
  return sections.flatMap(({ repeat }, at) => {
    const list = lists.findIndex(({ key }) => key === repeat?.from);
    const above = repeatAbove(sections, at);
    if (!repeat || !above) return [];
    const known = lists.find(({ key }) => key === above.from)?.items.map(({ key }) => key) ?? [];
    return (lists[list]?.items ?? []).flatMap((item, index) =>
      unless(
        item.group === undefined || known.includes(item.group),
        'item-nowhere',
        `list-${list}-item-${index}-group`,
        `“${item.name}” belongs to nothing that is there. Choose where it belongs.`,
      ),
    );
  });
}

/** The repeat that a section stands in, beside its own. */
function repeatAbove(sections: readonly SectionDefinition[], at: number) {
  let level = sections[at]?.level ?? 1;
  for (let before = at - 1; before >= 0; before -= 1) {
    const section = sections[before];
    if (!section || section.level >= level) continue;
    if (section.repeat) return section.repeat;
    level = section.level;
  }
  return undefined;
}
