import type { Cells } from '../section/blocks/block.ts';
import type { TemplateDefinition } from './definition.ts';
import type { StartingBlock } from './starting-block.ts';

type Said = (text: string) => string;

/** A starting block with its texts said for one item, and the rows that its list gives it. */
export function filledStart(block: StartingBlock, said: Said, template: TemplateDefinition): StartingBlock {
  switch (block.block) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: said(block.text) };
    case 'comparison-table':
      return { ...block, caption: said(block.caption), measures: block.measures.map(said) };
    case 'rows': {
      const { each, ...rest } = block;
      const rows = each ? rowsOf(each, template) : block.rows?.map((cells) => saidCells(cells, said));
      return {
        ...rest,
        ...(block.settings ? { settings: saidCells(block.settings, said) } : {}),
        ...(rows ? { rows } : {}),
      };
    }
    default:
      return block;
  }
}

/** A starting block whose labels are worded as the template words them. */
export function withLabels(block: StartingBlock, { labels }: TemplateDefinition): StartingBlock {
  if (!labels) return block;
  if (block.block === 'comparison-table')
    return labels.comparison && !block.label ? { ...block, label: labels.comparison } : block;
  if (block.block !== 'heading') return block;
  const text = block.text
    .replaceAll('{achieved}', labels.achieved ?? '{achieved}')
    .replaceAll('{scheduled}', labels.scheduled ?? '{scheduled}');
  return { ...block, text };
}

function rowsOf(
  { list, name, wording }: NonNullable<Extract<StartingBlock, { block: 'rows' }>['each']>,
  { lists = [] }: TemplateDefinition,
): Cells[] {
  const items = lists.find(({ key }) => key === list)?.items ?? [];
  return items.map((item) => ({
    [name]: item.name,
    ...(wording && item.wording ? { [wording]: item.wording } : {}),
  }));
}

const saidCells = (cells: Cells, said: Said): Cells =>
  Object.fromEntries(Object.entries(cells).map(([key, text]) => [key, said(text)]));
