import type { Html } from '../render/html/element.ts';
import { type Box, shape, written } from './pen.ts';

type Hatch = 'full' | 'rising' | 'open' | 'falling' | 'level' | 'crossed';
type Marker = 'disc' | 'square' | 'diamond' | 'triangle' | 'ring' | 'frame';

/** How a series looks: a colour, and a pattern, a dash and a marker that tell it from the others without any colour. */
interface Look {
  readonly colour: string;
  readonly hatch: Hatch;
  readonly dash: string | null;
  readonly marker: Marker;
}

/** Colours that keep their distance for colour-blind readers and are dark enough for lines and words on white. */
const FIRST: Look = { colour: '#1f3f77', hatch: 'full', dash: null, marker: 'disc' };
const LOOKS: readonly Look[] = [
  FIRST,
  { colour: '#a84a00', hatch: 'rising', dash: '6 3', marker: 'square' },
  { colour: '#00705a', hatch: 'open', dash: '2 3', marker: 'diamond' },
  { colour: '#7a3b7a', hatch: 'falling', dash: '9 3 2 3', marker: 'triangle' },
  { colour: '#5d5a54', hatch: 'level', dash: '12 4', marker: 'ring' },
  { colour: '#7d6200', hatch: 'crossed', dash: '4 2 1 2', marker: 'frame' },
];

/** How many series can be told apart. */
export const MOST_SERIES: number = LOOKS.length;

const SPACING = 5;

/** The number of a series' look: the last series, which is the latest, is the fullest. */
export function lookOf(index: number, count: number): number {
  return (count - 1 - index) % LOOKS.length;
}

const look = (number: number): Look => LOOKS[number] ?? FIRST;

/** A bar, `kind` names what it is in the drawing. */
export function barElements(box: Box, number: number, kind: 'chart-bar' | 'chart-key' = 'chart-bar'): Html[] {
  const { colour, hatch } = look(number);
  const tone = number + 1;
  if (hatch === 'full') {
    return [shape('rect', { class: `${kind} chart-fill-${tone}`, ...box, fill: colour })];
  }
  const lines = hatchLines(box, hatch);
  return [
    ...(lines === ''
      ? []
      : [shape('path', { class: `chart-stroke-${tone}`, d: lines, stroke: colour, 'stroke-width': 1.4 })]),
    shape('rect', {
      class: `${kind} chart-stroke-${tone}`,
      ...box,
      fill: 'none',
      stroke: colour,
      'stroke-width': 1.2,
    }),
  ];
}

function hatchLines(box: Box, hatch: Hatch): string {
  if (hatch === 'level') return levelLines(box);
  const rising = hatch === 'rising' || hatch === 'crossed' ? risingLines(box) : '';
  return hatch === 'falling' || hatch === 'crossed' ? rising + fallingLines(box) : rising;
}

const stretch = (x1: number, y1: number, x2: number, y2: number) =>
  `M${written(x1)} ${written(y1)}L${written(x2)} ${written(y2)}`;

/** Steps through a length; the lines of a pattern are cut at the bar's edge by arithmetic, as no clip has to have an id. */
const steps = (length: number) =>
  Array.from({ length: Math.max(0, Math.ceil(length / SPACING) - 1) }, (_, index) => (index + 1) * SPACING);

const risingLines = (box: Box) => slantedLines(box, (drop) => box.y + drop);

const fallingLines = (box: Box) => slantedLines(box, (drop) => box.y + box.height - drop);

function slantedLines({ x, width, height }: Box, level: (drop: number) => number): string {
  return steps(width + height)
    .map((at) => {
      const right = Math.min(at, width);
      const left = Math.max(0, at - height);
      return stretch(x + left, level(at - left), x + right, level(at - right));
    })
    .join('');
}

function levelLines({ x, y, width, height }: Box): string {
  return steps(height)
    .map((at) => stretch(x, y + height - at, x + width, y + height - at))
    .join('');
}

/** A line through points. */
export function lineThrough(points: readonly (readonly [number, number])[], number: number): Html {
  const { colour, dash } = look(number);
  return shape('path', {
    class: `chart-stroke-${number + 1}`,
    d: points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${written(x)} ${written(y)}`).join(''),
    fill: 'none',
    stroke: colour,
    'stroke-width': 2,
    'stroke-linejoin': 'round',
    'stroke-dasharray': dash,
  });
}

/** The marker of a point. */
export function markerElement([x, y]: readonly [number, number], number: number, size = 3): Html {
  const { colour, marker } = look(number);
  const tone = number + 1;
  const full = { class: `chart-point chart-fill-${tone}`, fill: colour };
  const open = {
    class: `chart-point chart-stroke-${tone}`,
    fill: 'none',
    stroke: colour,
    'stroke-width': 1.4,
  };
  const outline = (corners: readonly (readonly [number, number])[]) =>
    `M${corners.map(([dx, dy]) => `${written(x + dx * size)} ${written(y + dy * size)}`).join('L')}Z`;
  switch (marker) {
    case 'disc':
      return shape('circle', { ...full, cx: x, cy: y, r: size });
    case 'ring':
      return shape('circle', { ...open, cx: x, cy: y, r: size });
    case 'square':
      return shape('rect', { ...full, x: x - size, y: y - size, width: 2 * size, height: 2 * size });
    case 'frame':
      return shape('rect', { ...open, x: x - size, y: y - size, width: 2 * size, height: 2 * size });
    case 'diamond':
      return shape('path', {
        ...full,
        d: outline([
          [0, -1.4],
          [1.4, 0],
          [0, 1.4],
          [-1.4, 0],
        ]),
      });
    case 'triangle':
      return shape('path', {
        ...full,
        d: outline([
          [0, -1.3],
          [1.3, 1],
          [-1.3, 1],
        ]),
      });
  }
}
