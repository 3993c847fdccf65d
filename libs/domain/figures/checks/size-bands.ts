import type { SizeBands, TypedPaper } from './paper.ts';

/** What the words of size allow, in per cent, where the organisation has not set its own. */
export const SIZE_BANDS: SizeBands = { slightBelow: 5, stableBelow: 3, significantFrom: 10, explainFrom: 10 };

/** The bands of the organisation, or the standard ones. */
export function bandsOf(paper: TypedPaper): SizeBands {
  return paper.known?.bands ?? SIZE_BANDS;
}

/** Source of a pattern for a word of size. */
export const sizeWord =
  '(?:slight|marginal|small|modest|minor|significant|substantial|sharp|dramatic|considerable)(?:ly)?';

/** What a word of size asks for and the change does not give; undefined where it fits. `percent` is of change. */
export function sizeFault(size: string, percent: number, bands: SizeBands): string | undefined {
  const much = Math.abs(percent);
  if (/^(?:slight|marginal|small|modest|minor)/i.test(size) && much >= bands.slightBelow)
    return `a change below ${bands.slightBelow}%`;
  if (/^(?:signif|substan|sharp|dramat|consid)/i.test(size) && much < bands.significantFrom)
    return `a change from ${bands.significantFrom}%`;
  return undefined;
}
