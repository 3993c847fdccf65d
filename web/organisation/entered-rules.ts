import { type FigureStyle, formatDay, readDay, type SizeBands } from '@countersign/domain';
import type { FieldError } from '../ui/form/field-errors.tsx';
import type { SentRules, ShownRules } from './operations.ts';
import { sentStyle, shownStyle } from './sent-style.ts';

/** A preferred term as typed: the others separated by commas. */
export type EnteredTerm = { readonly use: string; readonly not: string };

/** A repeated operation as typed: its days separated by commas. */
export type EnteredOperation = { readonly name: string; readonly days: string };

/** The rules as typed. */
export type EnteredRules = {
  readonly style: FigureStyle;
  readonly bands: Readonly<Record<keyof SizeBands, string>>;
  readonly terms: readonly EnteredTerm[];
  readonly operations: readonly EnteredOperation[];
};

/** The form of the rules as they stand. */
export const enteredFrom = ({ style, bands, preferredTerms, operations }: ShownRules): EnteredRules => ({
  style: shownStyle(style),
  bands: {
    stableBelow: String(bands.stableBelow),
    slightBelow: String(bands.slightBelow),
    significantFrom: String(bands.significantFrom),
    explainFrom: String(bands.explainFrom),
  },
  terms: preferredTerms.map(({ use, not }) => ({ use, not: not.join(', ') })),
  operations: operations.map(({ name, days }) => ({ name, days: days.map(formatDay).join(', ') })),
});

/**
 * What is in the form once others settled something meanwhile: every part that was not touched here is theirs, and every
 * part that was stays as it was typed.
 */
export function caughtUp(entered: EnteredRules, before: EnteredRules, now: EnteredRules): EnteredRules {
  const own = <Part extends keyof EnteredRules>(part: Part): EnteredRules[Part] =>
    JSON.stringify(entered[part]) === JSON.stringify(before[part]) ? now[part] : entered[part];
  return { style: own('style'), bands: own('bands'), terms: own('terms'), operations: own('operations') };
}

const BANDS: readonly (keyof SizeBands)[] = ['stableBelow', 'slightBelow', 'significantFrom', 'explainFrom'];

/** What is wrong with what was typed; whether it makes sense together is for the server to say. */
export const checkRules = ({ bands, operations }: EnteredRules): readonly FieldError[] => [
  ...BANDS.filter((band) => percentOf(bands[band]) === undefined).map((band) => ({
    field: `band-${band}`,
    message: 'Enter a percentage like 5 or 2.5',
  })),
  ...operations.flatMap(({ days }, at) => {
    const wrong = listed(days).find((day) => readDay(day) === undefined);
    return wrong === undefined
      ? []
      : [{ field: `operation-${at}-days`, message: `“${wrong}” is no day. Write it like 31 March 2026` }];
  }),
];

/** The rules as the API takes them; asked only of what has passed its check. */
export const sentRules = ({ style, bands, terms, operations }: EnteredRules): SentRules => ({
  style: sentStyle(style),
  bands: {
    stableBelow: percentOf(bands.stableBelow) ?? 0,
    slightBelow: percentOf(bands.slightBelow) ?? 0,
    significantFrom: percentOf(bands.significantFrom) ?? 0,
    explainFrom: percentOf(bands.explainFrom) ?? 0,
  },
  preferredTerms: terms.map(({ use, not }) => ({ use, not: listed(not) })),
  operations: operations
    .filter(({ name, days }) => name.trim() !== '' || days.trim() !== '')
    .map(({ name, days }) => ({ name, days: listed(days).flatMap((day) => readDay(day) ?? []) })),
});

/** `5`, `2.5 %`: a percentage; undefined for anything else. */
function percentOf(typed: string): number | undefined {
  const digits = /^\s*(\d{1,4}(?:\.\d{1,2})?)\s*%?\s*$/.exec(typed)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const listed = (typed: string) =>
  typed
    .split(/[,;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
