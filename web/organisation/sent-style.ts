import type { ChangeSigns, FigureStyle, Halves, MinusSign, UnchangedAs } from '@countersign/domain';
import type { SentRules } from './operations.ts';

/** How figures are rounded and signed, as the API takes it and answers it. */
export type SentStyle = SentRules['style'];

const HALVES: readonly (readonly [SentStyle['halves'], Halves])[] = [
  ['AWAY_FROM_ZERO', 'away-from-zero'],
  ['TO_EVEN', 'to-even'],
];
const CHANGES: readonly (readonly [SentStyle['changes'], ChangeSigns])[] = [
  ['PLUS_AND_MINUS', 'plus-and-minus'],
  ['MINUS_ONLY', 'minus-only'],
  ['WORDS', 'words'],
];
const MINUS: readonly (readonly [SentStyle['minus'], MinusSign])[] = [
  ['MINUS', 'minus'],
  ['HYPHEN', 'hyphen'],
];
const UNCHANGED: readonly (readonly [SentStyle['unchanged'], UnchangedAs])[] = [
  ['ZERO', 'zero'],
  ['WORDS', 'words'],
];

/** The rule as the API takes it. */
export const sentStyle = (style: FigureStyle): SentStyle => ({
  percentDecimals: style.percentDecimals,
  halves: sent(HALVES, style.halves),
  changes: sent(CHANGES, style.changes),
  minus: sent(MINUS, style.minus),
  unchanged: sent(UNCHANGED, style.unchanged),
});

/** The rule that the API answered. */
export const shownStyle = (style: SentStyle): FigureStyle => ({
  percentDecimals: style.percentDecimals,
  halves: shown(HALVES, style.halves),
  changes: shown(CHANGES, style.changes),
  minus: shown(MINUS, style.minus),
  unchanged: shown(UNCHANGED, style.unchanged),
});

type Pairs<Sent, Shown> = readonly (readonly [Sent, Shown])[];

function sent<Sent, Shown>(pairs: Pairs<Sent, Shown>, value: Shown): Sent {
  return partner(pairs.find(([, shown]) => shown === value)?.[0]);
}

function shown<Sent, Shown>(pairs: Pairs<Sent, Shown>, value: Sent): Shown {
  return partner(pairs.find(([name]) => name === value)?.[1]);
}

function partner<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The API speaks of a rule that this page does not know.');
  return value;
}
