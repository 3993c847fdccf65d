import type { TemplateDefinition } from '../definition.ts';
import type { TemplateList } from '../list.ts';
import { isBlank, repeatedPlaces, type TemplateProblem, unless } from './problem.ts';

/** What is wrong with the lists of a template. */
export function listProblems({ lists = [], sections }: TemplateDefinition): TemplateProblem[] {
  const names = lists.map(({ name }) => name);
  const used = new Set(sections.flatMap(({ repeat }) => (repeat ? [repeat.from] : [])));
  return [
    ...repeatedPlaces(names).map((at) => ({
      code: 'list-twice',
      at: `list-${at}-name`,
      text: `Two lists are called “${names[at]}”. Give one another name.`,
    })),
    ...lists.flatMap((list, at) => [
      ...unless(!isBlank(list.name), 'list-unnamed', `list-${at}-name`, 'Give this list a name.'),
      ...itemProblems(list, at, used.has(list.key)),
    ]),
  ];
}

function itemProblems(
  { name, items }: TemplateList,
  list: number,
  isRepeatedOver: boolean,
): TemplateProblem[] {
  const keys = items.map(({ key }) => key);
  return [
    ...items.flatMap((item, at) =>
      unless(
        !isBlank(item.name),
        'item-unnamed',
        `list-${list}-item-${at}-name`,
        `Name item ${at + 1} of “${name}”, or take it away.`,
      ),
    ),
    ...repeatedPlaces(keys).map((at) => ({
      code: 'item-twice',
      at: `list-${list}-item-${at}-name`,
      text: `Two items of “${name}” have the same key. Take one away and add it again.`,
    })),
    ...unless(
      items.length > 0 || !isRepeatedOver,
      'list-empty',
      `list-${list}-name`,
      `“${name}” is empty, and sections are repeated over it. Add its items.`,
    ),
  ];
}
