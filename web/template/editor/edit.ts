import {
  endOfBranch,
  freeKey,
  type SectionDefinition,
  type TemplateDefinition,
  type TemplateList,
} from '@countersign/domain';

/** A change to a template that is being written. */
export type Edit = (template: TemplateDefinition) => TemplateDefinition;

/** Where a section can be moved: among those beside it, or one level in or out with everything below it. */
export type Direction = 'up' | 'down' | 'in' | 'out';

/** The list with the item at a place replaced. */
export const replaced = <Item>(items: readonly Item[], at: number, item: Item): readonly Item[] =>
  items.map((each, index) => (index === at ? item : each));

/** The list without the item at a place. */
export const without = <Item>(items: readonly Item[], at: number): readonly Item[] =>
  items.filter((_, index) => index !== at);

/** The list with the item at a place one place further up or down; the same list where there is no such place. */
export function shifted<Item>(items: readonly Item[], at: number, by: 1 | -1): readonly Item[] {
  const [item, other] = [items[at], items[at + by]];
  if (item === undefined || other === undefined) return items;
  return items.map((each, index) => (index === at ? other : index === at + by ? item : each));
}

/** Moves a section with everything below it; where it stands then, or undefined when it cannot go there. */
export function movedSection(
  sections: readonly SectionDefinition[],
  at: number,
  direction: Direction,
): { readonly sections: readonly SectionDefinition[]; readonly at: number } | undefined {
  const end = endOfBranch(sections, at);
  const branch = sections.slice(at, end);
  const level = sections[at]?.level ?? 1;
  if (direction === 'in' || direction === 'out') {
    const by = direction === 'in' ? 1 : -1;
    const above = sections[at - 1]?.level ?? 0;
    const levels = branch.map((section) => levelOf(section.level + by));
    if (levels.includes(undefined) || (direction === 'in' && level > above)) return undefined;
    const moved = branch.map((section, index) => ({ ...section, level: levels[index] ?? section.level }));
    return { sections: [...sections.slice(0, at), ...moved, ...sections.slice(end)], at };
  }
  if (direction === 'up') {
    const before = sections.findLastIndex((section, index) => index < at && section.level <= level);
    if (before === -1 || sections[before]?.level !== level) return undefined;
    return {
      sections: [
        ...sections.slice(0, before),
        ...branch,
        ...sections.slice(before, at),
        ...sections.slice(end),
      ],
      at: before,
    };
  }
  if (sections[end]?.level !== level) return undefined;
  const after = endOfBranch(sections, end);
  return {
    sections: [...sections.slice(0, at), ...sections.slice(end, after), ...branch, ...sections.slice(after)],
    at: at + after - end,
  };
}

const levelOf = (level: number) => ([1, 2, 3] as const).find((each) => each === level);

/** A new section below everything that belongs to the one at this place, at its level; at the end for no place. */
export function withNewSection(
  { sections }: TemplateDefinition,
  after: number | undefined,
): { readonly sections: readonly SectionDefinition[]; readonly at: number } {
  const beside = after === undefined ? sections.at(-1) : sections[after];
  const at = after === undefined ? sections.length : endOfBranch(sections, after);
  const made: SectionDefinition = {
    key: freeKey(
      'section',
      sections.map(({ key }) => key),
    ),
    number: '',
    heading: '',
    level: beside?.level ?? 1,
    kind: 'text',
    writer: 'author',
    required: true,
    guidance: '',
  };
  return { sections: [...sections.slice(0, at), made, ...sections.slice(at)], at };
}

/** The sections without the one at this place and without everything below it. */
export const withoutSection = (
  sections: readonly SectionDefinition[],
  at: number,
): readonly SectionDefinition[] => [...sections.slice(0, at), ...sections.slice(endOfBranch(sections, at))];

/** The lists with one more, empty. */
export const withNewList = (lists: readonly TemplateList[]): readonly TemplateList[] => [
  ...lists,
  {
    key: freeKey(
      'list',
      lists.map(({ key }) => key),
    ),
    name: '',
    items: [],
  },
];

/** The list with one more item, to be named. */
export const withNewItem = (list: TemplateList): TemplateList => ({
  ...list,
  items: [
    ...list.items,
    {
      key: freeKey(
        'item',
        list.items.map(({ key }) => key),
      ),
      name: '',
    },
  ],
});

/** The section with a text member changed; an empty one is left out where it may be. */
export function withText(
  section: SectionDefinition,
  member: 'statement' | 'narrativeOnly',
  text: string,
): SectionDefinition {
  const { [member]: _, ...rest } = section;
  return text === '' ? rest : { ...rest, [member]: text };
}
