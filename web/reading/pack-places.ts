/** The id of the place at which an item of a pack begins; different from every anchor inside its paper. */
export function itemPlace({ number }: { readonly number: string }): string {
  return `agenda-item-${number.replace(/[^\w.-]/g, '-')}`;
}
