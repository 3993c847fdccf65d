import type { KeptRisk } from '../paper/edition-memory.ts';
import type { Cells } from '../section/blocks/block.ts';
import { type RiskChange, riskChanges } from './change.ts';

/** What became of a risk in one paper. */
export type RiskMove = 'new' | 'unchanged' | 'changed' | 'closed' | 'opened again' | 'left out';

/** One paper of a risk's way. */
export interface RiskStage {
  readonly paper: string;
  readonly move: RiskMove;
  readonly changes: readonly RiskChange[];
}

/** A risk with its way through the papers of a series, oldest first, as it stood last. */
export interface FollowedRisk extends KeptRisk {
  readonly stages: readonly RiskStage[];
}

/** Follows every risk through the papers of a series, given oldest first, by its id. */
export function followRisks(
  papers: readonly { readonly id: string; readonly risks: readonly KeptRisk[] }[],
): readonly FollowedRisk[] {
  const followed = new Map<string, FollowedRisk>();
  for (const { id: paper, risks } of papers) {
    for (const risk of risks) {
      const before = followed.get(risk.id);
      const changes = before ? riskChanges(before.cells, risk.cells) : [];
      const stage = { paper, move: moveOf(before?.cells, risk.cells, changes), changes };
      followed.set(risk.id, { ...risk, stages: [...(before?.stages ?? []), stage] });
    }
    for (const [id, risk] of followed)
      if (risk.stages.at(-1)?.paper !== paper && risk.stages.at(-1)?.move !== 'left out')
        followed.set(id, { ...risk, stages: [...risk.stages, { paper, move: 'left out', changes: [] }] });
  }
  return [...followed.values()];
}

function moveOf(before: Cells | undefined, after: Cells, changes: readonly RiskChange[]): RiskMove {
  if (before === undefined) return 'new';
  if (before.status !== 'closed' && after.status === 'closed') return 'closed';
  if (before.status === 'closed' && after.status !== 'closed') return 'opened again';
  return changes.length === 0 ? 'unchanged' : 'changed';
}
