/** How the server answered an act. A fault rejects the promise instead. */
export type ActAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly title: string; readonly reasons: readonly string[] }
  | { readonly kind: 'conflict'; readonly message: string };
