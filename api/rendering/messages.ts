/** An image that the document may print, by its id. */
export interface PrintImage {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** What the rendering process is asked: JSON for the template, from `paperJson` or `packJson`, and its images. */
export interface RenderRequest {
  readonly json: string;
  readonly images?: readonly PrintImage[];
}

/** What it answers: the PDF or the reason why there is none, and the memory it holds by now, in bytes. */
export type RenderReply =
  | { readonly pdf: Uint8Array; readonly rss: number }
  | { readonly error: string; readonly rss: number };
