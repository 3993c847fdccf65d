import type { Cells } from '../section/blocks/block.ts';

/** One thing that changed about a risk from one paper to the next. */
export interface RiskChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const FIELDS = [
  ['ref', 'Reference'],
  ['risk', 'Description'],
  ['owner', 'Owner'],
  ['mitigation', 'Mitigation'],
  ['response', 'Response'],
  ['status', 'Status'],
] as const;

/** What changed about a risk between two papers, field by field; none for a risk that goes on as it was. */
export function riskChanges(before: Cells, after: Cells): readonly RiskChange[] {
  return FIELDS.flatMap(([key, field]) => {
    const was = (before[key] ?? '').trim();
    const is = (after[key] ?? '').trim();
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}
