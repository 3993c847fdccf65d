import type { LoadRow, PreviewRow as StoredRow } from '@countersign/database';
import {
  type Actor,
  can,
  confirmReasons,
  discardReasons,
  type LoadFacts,
  undoReasons,
} from '@countersign/domain';
import type { Load, PreviewRow } from './load.types.ts';

const INTERRUPTED = 'Reading stopped half way. Choose the file again.';

/** A load as this actor sees it: what stands in the way of undoing it is said when they try. */
export function presentLoad(row: LoadRow, actor: Actor): Load {
  const problems = row.state === 'unreadable' && row.problems.length === 0 ? [INTERRUPTED] : row.problems;
  return { ...row, problems, acts: can(actor, 'loadFigures', { kind: 'organisation' }) ? actsOn(row) : [] };
}

function actsOn(row: LoadRow): Load['acts'] {
  const facts: LoadFacts = { ...row, restatedBy: [], repeatedBy: [] };
  if (row.state === 'loaded') return [offer('undoLoad', undoReasons(facts, 'asked later'))];
  if (row.state === 'draft')
    return [offer('confirmLoad', confirmReasons(facts)), offer('discardLoad', discardReasons(facts))];
  return row.state === 'unreadable' ? [offer('discardLoad', discardReasons(facts))] : [];
}

const offer = (name: string, reasons: Load['acts'][number]['reasons']) => ({
  name,
  allowed: reasons.length === 0,
  reasons,
});

/** A row of a preview, its measure by the name it has here. */
export const presentRow = ({
  given,
  measureName,
  provisional,
  beforeProvisional,
  ...row
}: StoredRow): PreviewRow => ({
  ...row,
  line: given.line,
  measure: measureName ?? given.measure,
  area: given.area,
  category: given.category,
  period: given.period,
  valueGiven: given.value,
  extractGiven: given.extractedOn,
  provisional: provisional ?? false,
  beforeProvisional: beforeProvisional ?? false,
});
