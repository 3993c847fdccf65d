/** A decimal number held exactly: `units` over ten to the power of `places`. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/** Where a half goes in rounding: away from zero, or to the even neighbour. */
export const HALVES = ['away-from-zero', 'to-even'] as const;

/** One of {@link HALVES}. */
export type Halves = (typeof HALVES)[number];

/** The number as it is written: 1.005 is 1005 thousandths. Throws RangeError on NaN and infinities. */
export function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a figure.`);
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const places = fraction.length - Number(exponent);
  return rescale({ units: BigInt(whole + fraction), places }, Math.max(places, 0));
}

/** The nearest number. */
export function numberOf({ units, places }: Decimal): number {
  return Number(`${units}e-${places}`);
}

/** `a - b`, exactly. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { units: rescale(a, places).units - rescale(b, places).units, places };
}

/** `numerator / denominator` to so many places. The denominator must not be zero. */
export function divide(
  numerator: Decimal,
  denominator: Decimal,
  places: number,
  halves: Halves = 'away-from-zero',
): Decimal {
  const scale = Math.max(numerator.places, denominator.places);
  const dividend = rescale(numerator, scale).units * 10n ** BigInt(places);
  return { units: divided(dividend, rescale(denominator, scale).units, halves), places };
}

/** The same number to so many places. */
export function rescale(
  { units, places }: Decimal,
  wanted: number,
  halves: Halves = 'away-from-zero',
): Decimal {
  const factor = 10n ** BigInt(Math.abs(wanted - places));
  return { units: wanted < places ? divided(units, factor, halves) : units * factor, places: wanted };
}

function divided(dividend: bigint, divisor: bigint, halves: Halves): bigint {
  const twice = 2n * magnitude(dividend) + magnitude(divisor);
  const whole = 2n * magnitude(divisor);
  const up = twice / whole;
  const isHalf = twice % whole === 0n;
  const size = halves === 'to-even' && isHalf && up % 2n === 1n ? up - 1n : up;
  return dividend < 0n === divisor < 0n ? size : -size;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
