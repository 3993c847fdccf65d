import { BLOCKS } from '@countersign/domain';
import { readBlock, readRow } from '../blocks/read-block.ts';
import { sourcesOfRow } from '../blocks/sources.ts';
import { type FrozenMeasure, seriesText } from '../chart/frozen-series.ts';
import type { SectionNode } from '../schema/section-doc.ts';
import type { Figures } from './stored-figure.ts';

/** The months of the store that a chart of this table draws, as `seriesText` writes them; empty for one that was typed. */
export function seriesOfTable(table: SectionNode, figures: Figures): string {
  const block = readBlock(table);
  if (!block) return '';
  const columns = BLOCKS[block.kind].columns(block.settings);
  const measures = (table.content ?? []).flatMap((row): FrozenMeasure[] => {
    const sources = sourcesOfRow(row);
    let unit = '';
    const windows = columns.flatMap(({ key, label }) => {
      const figure = figures.get(sources[key] ?? '');
      if (!figure?.months || figure.months.length === 0) return [];
      unit = figure.unit ?? '';
      return [{ name: label, points: figure.months }];
    });
    return windows.length === 0 ? [] : [{ name: readRow(row).cells.measure ?? '', unit, windows }];
  });
  return measures.length === 0 ? '' : seriesText(measures);
}
