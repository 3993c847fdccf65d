/** An image that may be kept: only what makes up the picture is left in it. */
export interface CleanPicture {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly bytes: Buffer;
  /** As it is shown, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Why a file is not taken, in a sentence that says what to do. */
export class NotAPicture extends Error {}

/** Largest side in pixels, and most pixels in all: more than any printed page shows. */
const LARGEST_SIDE = 10_000;
const MOST_PIXELS = 40_000_000;

/** Throws {@link NotAPicture} when an image is too large to be shown, or has no size at all. */
export function requireFittingSize(width: number, height: number): void {
  if (width < 1 || height < 1) throw new NotAPicture(DAMAGED);
  if (width <= LARGEST_SIDE && height <= LARGEST_SIDE && width * height <= MOST_PIXELS) return;
  throw new NotAPicture(
    `The image is ${width} by ${height} pixels. Make it no larger than 10,000 pixels a side and 40 million in all.`,
  );
}

/** What is said of a file whose inside is not as it should be. */
export const DAMAGED = 'The image is damaged or was cut short. Save it again as PNG or JPEG.';
