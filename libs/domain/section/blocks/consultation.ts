import type { BlockDefinition, Cells } from './block.ts';
import { strandsOf } from './summary-dashboard.ts';

/** Who was consulted: every strand and who signed it. The whole table follows from real sign-offs. */
export const consultationBlock: BlockDefinition = {
  kind: 'consultation',
  name: 'Consultation table',
  hint: 'Every strand and who signed it, drawn from the sign-offs',
  form: 'table',
  rowsGiven: true,
  drawnFromPaper: true,
  settings: [{ key: 'caption', label: 'Caption' }],
  columns: () => [
    { key: 'strand', label: 'Strand', holds: 'words', derived: true },
    { key: 'consulted', label: 'Consulted', holds: 'words', derived: true },
  ],
  derive: (_block, around) => ({
    rows: [],
    foot: strandsOf(around).map(
      ({ number, heading, leadLine = '', signed }): Cells => ({
        strand: `${number} ${heading}`.trim(),
        consulted: signed ? leadLine : `${leadLine} (not signed)`,
      }),
    ),
    notes: [],
  }),
};
