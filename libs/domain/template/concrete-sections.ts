import { settingOf } from '../section/blocks/settings.ts';
import type { SectionDefinition, TemplateDefinition } from './definition.ts';
import { filledStart, withLabels } from './filled-start.ts';
import type { TemplateListItem } from './list.ts';
import type { StartingBlock } from './starting-block.ts';

/** Where in the repeats a section stands: the item it stands for, which one that is, and the number above it. */
interface Turn {
  readonly item?: TemplateListItem;
  readonly n: number;
  readonly up: string;
}

/**
 * The sections of a paper made from this template, in their order: each repeated one once for each item of its list, with
 * a key, number and heading of its own. A list that is missing or empty gives none.
 */
export function concreteSections(template: TemplateDefinition): readonly SectionDefinition[] {
  const sections = placedSections(template).map(({ section }) => section);
  const strands = sections.filter(({ writer, kind }) => writer === 'lead' && kind === 'text');
  const ids = strands.map(({ key }) => key);
  return sections.map((section) => withStarts(section, (block) => withStrands(block, ids)));
}

/** The definition of one section of a paper by the key it was commissioned with; undefined when the template has none. */
export function concreteSection(template: TemplateDefinition, key: string): SectionDefinition | undefined {
  return concreteSections(template).find((section) => section.key === key);
}

/** A section of a paper, and the place from 0 of the section of the template that it is made from. */
export interface PlacedSection {
  readonly section: SectionDefinition;
  readonly place: number;
}

/** The sections of a paper made from this template, each with where in the template it comes from. */
export const placedSections = (template: TemplateDefinition): readonly PlacedSection[] =>
  expanded(template, [0, template.sections.length], { n: 1, up: '' });

function expanded(
  template: TemplateDefinition,
  [from, until]: readonly [number, number],
  above: Turn,
): PlacedSection[] {
  const { sections } = template;
  const made: PlacedSection[] = [];
  for (let at = from; at < until; ) {
    const section = sections[at];
    if (!section) break;
    const end = Math.min(endOfBranch(sections, at), until);
    for (const turn of turnsOf(template, section, above)) {
      const own = concrete(template, section, turn, above);
      const up = own.number.replace(/\.0$/, '');
      made.push({ section: own, place: at }, ...expanded(template, [at + 1, end], { ...turn, up }));
    }
    at = end;
  }
  return made;
}

/** The place after everything that stands below the section at this place. */
export function endOfBranch(sections: readonly { readonly level: number }[], at: number): number {
  const level = sections[at]?.level ?? 0;
  const next = sections.findIndex((section, index) => index > at && section.level <= level);
  return next === -1 ? sections.length : next;
}

/** Items that belong to a group stand below that group only; those without one stand below each. */
function turnsOf(template: TemplateDefinition, { repeat }: SectionDefinition, above: Turn): Turn[] {
  if (!repeat) return [above];
  const items = template.lists?.find(({ key }) => key === repeat.from)?.items ?? [];
  return items
    .filter(({ group }) => !above.item || group === undefined || group === above.item.key)
    .map((item, index) => ({ item, n: index + 1, up: above.up }));
}

function concrete(
  template: TemplateDefinition,
  { repeat, ...section }: SectionDefinition,
  turn: Turn,
  above: Turn,
): SectionDefinition {
  const said = (text: string) => saidOf(text, turn);
  const { item } = turn;
  const starts = (repeat && item?.starts) ?? section.starts;
  const narrativeOnly = (repeat && item?.narrativeOnly) ?? section.narrativeOnly;
  return {
    ...section,
    key: keyOf(section.key, repeat !== undefined, turn, above),
    number: said(section.number),
    heading: said(section.heading),
    guidance: said(section.guidance),
    ...(section.statement === undefined ? {} : { statement: said(section.statement) }),
    ...(starts
      ? {
          starts: starts.map((block) =>
            withStatuses(filledStart(withLabels(block, template), said, template), template),
          ),
        }
      : {}),
    ...(narrativeOnly === undefined ? {} : { narrativeOnly }),
    ...(section.requires
      ? { requires: narrativeOnly ? section.requires.filter(hasNoFigures) : section.requires }
      : {}),
  };
}

/** A section without figures needs no table of them. */
const hasNoFigures = (kind: string) => kind !== 'comparison' && kind !== 'chart' && kind !== 'month-table';

function keyOf(key: string, repeated: boolean, { item }: Turn, above: Turn): string {
  if (!item) return key;
  if (!repeated) return `${item.key}-${key}`;
  const own = key.includes('{key}') ? key.replaceAll('{key}', item.key) : `${key}-${item.key}`;
  return above.item && item.group === undefined ? `${above.item.key}-${own}` : own;
}

function saidOf(text: string, { item, n, up }: Turn): string {
  const placed = text.replaceAll('{up}', up);
  if (!item) return placed;
  return placed
    .replaceAll('{n}', String(n))
    .replaceAll('{name}', item.name)
    .replaceAll('{wording}', item.wording ?? item.name);
}

const withStarts = (
  section: SectionDefinition,
  change: (block: StartingBlock) => StartingBlock,
): SectionDefinition => (section.starts ? { ...section, starts: section.starts.map(change) } : section);

/** A summary has a row for each strand of the paper, unless it names its own. */
const withStrands = (block: StartingBlock, ids: readonly string[]): StartingBlock =>
  block.block === 'rows' && block.kind === 'summary-dashboard' && !block.rows && !block.ids
    ? { ...block, ids, rows: ids.map(() => ({})) }
    : block;

function withStatuses(block: StartingBlock, { statuses }: TemplateDefinition): StartingBlock {
  if (block.block !== 'rows' || !statuses || statuses.length === 0) return block;
  const counts = block.kind === 'dashboard' || block.kind === 'summary-dashboard';
  return counts ? { ...block, settings: { statuses: settingOf(statuses), ...block.settings } } : block;
}
