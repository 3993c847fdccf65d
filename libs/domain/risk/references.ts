import type { TypedRow } from '../section/blocks/block.ts';

/** `R7` is the seventh of the family `R`. */
const FAMILY = /^(.*?)(\d+)$/;

/**
 * The reference a new risk gets: the next number after the highest in the register, in the same style (`R07` after
 * `R06`). `R1` in a register that has none.
 */
export function nextReference(used: readonly string[]): string {
  const numbered = used.flatMap((ref) => {
    const [, family, digits] = FAMILY.exec(ref.trim()) ?? [];
    return family === undefined || digits === undefined ? [] : [{ family, digits, number: Number(digits) }];
  });
  const last = numbered.reduce<(typeof numbered)[number] | undefined>(
    (highest, each) => (highest === undefined || each.number >= highest.number ? each : highest),
    undefined,
  );
  if (last === undefined) return 'R1';
  return `${last.family}${String(last.number + 1).padStart(last.digits.length, '0')}`;
}

/** References that more than one described risk of a register bears, each once, in their order. */
export function doubledReferences(rows: readonly Pick<TypedRow, 'cells'>[]): readonly string[] {
  const refs = rows.map(({ cells }) => (cells.ref ?? '').trim()).filter((ref) => ref !== '');
  return [...new Set(refs.filter((ref, index) => refs.indexOf(ref) !== index))];
}
