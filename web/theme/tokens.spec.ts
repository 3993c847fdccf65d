import { expect, test } from '@jest/globals';
import { dark, light, type Tokens } from './tokens.ts';

/** WCAG 2.2 relative luminance of a six-digit hexadecimal colour. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

const surfaces = ['desk', 'paper', 'sunken'] as const;
const text: readonly (readonly [keyof Tokens, keyof Tokens])[] = [
  ...surfaces.flatMap((surface) =>
    (['ink', 'ink-soft', 'accent', 'accent-hover', 'attention'] as const).map(
      (ink) => [ink, surface] as const,
    ),
  ),
  ...(['idle', 'moving', 'waiting', 'done', 'attention'] as const).map(
    (status) => [status, `${status}-soft`] as const,
  ),
  ...(['done', 'waiting', 'moving', 'idle'] as const).map((status) => [status, 'paper'] as const),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['ink-soft', 'accent-soft'],
  ['ink', 'waiting-soft'],
  ['ink', 'attention-soft'],
  ['ink', 'moving-soft'],
  ['ink', 'done-soft'],
];
const edges = surfaces.flatMap((surface) =>
  (['line-strong', 'focus', 'chart-1', 'chart-2', 'chart-3', 'chart-4', 'chart-5', 'chart-6'] as const).map(
    (edge) => [edge, surface] as const,
  ),
);

for (const [scheme, tokens] of Object.entries({ light, dark })) {
  test.each(text)(
    `in the ${scheme} scheme the text %s on %s has a contrast of 4.5 or more`,
    (ink, surface) => {
      expect(contrast(tokens[ink], tokens[surface])).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(edges)(
    `in the ${scheme} scheme the edge %s on %s has a contrast of 3 or more`,
    (edge, surface) => {
      expect(contrast(tokens[edge], tokens[surface])).toBeGreaterThanOrEqual(3);
    },
  );
}
