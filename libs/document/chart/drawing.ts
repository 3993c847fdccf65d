import type { Html } from '../render/html/element.ts';
import type { Labels } from './labels.ts';
import { shape, written } from './pen.ts';

const FACES = "'Source Sans 3', 'Countersign Sans', sans-serif";

/**
 * A finished drawing: shapes, and words above them. `says` stands for it where it cannot be seen; a drawing that says
 * nothing is decoration.
 */
export function drawing(
  width: number,
  height: number,
  says: string,
  shapes: readonly Html[],
  labels: Labels,
): Html {
  return shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart-drawing',
      viewBox: `0 0 ${written(width)} ${written(height)}`,
      width,
      height,
      role: says === '' ? null : 'img',
      'aria-label': says === '' ? null : says,
      'aria-hidden': says === '' ? 'true' : null,
      focusable: 'false',
      'font-family': FACES,
    },
    ...shapes,
    ...labels.drawn,
  );
}
