import { type BlockColumn, keyOf } from '@countersign/domain';

/** What a cell holds of a pasted text: the value of the choice it names, or the text itself. */
export function valueFor(column: BlockColumn | undefined, text: string): string {
  const choice = column?.choices?.find(({ label, value }) => [keyOf(label), value].includes(keyOf(text)));
  return choice?.value ?? text;
}
