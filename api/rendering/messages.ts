/** What the rendering process is asked: JSON for the template, from `paperJson` or `packJson`. */
export interface RenderRequest {
  readonly json: string;
}

/** What it answers: the PDF or the reason why there is none, and the memory it holds by now, in bytes. */
export type RenderReply =
  | { readonly pdf: Uint8Array; readonly rss: number }
  | { readonly error: string; readonly rss: number };
