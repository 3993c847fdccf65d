import { BLOCKS } from '../../section/blocks/definitions.ts';
import type { BlockKind } from '../../section/blocks/kind.ts';
import type { SectionDefinition, TemplateDefinition } from '../definition.ts';
import type { StartingBlock } from '../starting-block.ts';
import { type TemplateProblem, unless } from './problem.ts';

/** The kind of block that a section starts with; undefined for text. */
export function kindOfStart(start: StartingBlock): BlockKind | undefined {
  if (start.block === 'rows') return start.kind;
  if (start.block === 'comparison-table') return 'comparison';
  return start.block === 'chart' ? 'chart' : undefined;
}

/** A kind of block as people call it. */
export function blockName(kind: BlockKind): string {
  if (kind === 'chart') return 'Chart';
  return kind === 'image' ? 'Image' : BLOCKS[kind].name;
}

/** What is wrong with the blocks of the section at this place: what it starts with, needs and may hold. */
export function blockProblems(
  section: SectionDefinition,
  place: number,
  { lists = [] }: TemplateDefinition,
): TemplateProblem[] {
  const { requires = [], allows, starts = [] } = section;
  const at = `section-${place}-blocks`;
  const about = section.heading.trim() || `section ${place + 1}`;
  const allowed = (kind: BlockKind) => allows === undefined || allows.some((each) => each.kind === kind);
  const kinds = starts.map(kindOfStart).filter((kind) => kind !== undefined);
  return [
    ...requires
      .filter((kind) => !allowed(kind))
      .map((kind) => ({
        code: 'required-not-allowed',
        at,
        text: `“${about}” requires “${blockName(kind)}” and does not allow it. Allow it, or no longer require it.`,
      })),
    ...[...new Set(kinds)]
      .filter((kind) => !allowed(kind))
      .map((kind) => ({
        code: 'start-not-allowed',
        at,
        text: `“${about}” starts with “${blockName(kind)}” and does not allow it. Allow it, or start without it.`,
      })),
    ...(allows ?? []).flatMap(({ kind, min = 0, max = Number.POSITIVE_INFINITY }) =>
      unless(
        min >= 0 && max >= 1 && min <= max,
        'allowed-odd',
        at,
        `“${about}” allows “${blockName(kind)}” at least ${min} and at most ${max} times, which cannot be. Change one of them.`,
      ),
    ),
    ...unless(
      section.kind === 'text' || requires.length + starts.length === 0,
      'group-with-blocks',
      at,
      `“${about}” is only a heading. Take its blocks away, or let it hold text.`,
    ),
    ...starts.flatMap((start) =>
      start.block === 'rows' && start.each
        ? unless(
            lists.some(({ key }) => key === start.each?.list),
            'rows-without-list',
            at,
            `“${blockName(start.kind)}” in “${about}” takes its rows from a list that is not there. Choose another list.`,
          )
        : [],
    ),
  ];
}
