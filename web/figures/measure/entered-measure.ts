import type { FieldError } from '../../ui/form/field-errors.tsx';
import type { MeasureRow } from '../operations.ts';

/** A measure as typed. */
export type EnteredMeasure = {
  readonly name: string;
  /** One a line. */
  readonly aliases: string;
  readonly unit: MeasureRow['unit'];
  readonly polarity: MeasureRow['polarity'];
  readonly bestRank: MeasureRow['bestRank'];
  readonly source: string;
  readonly decimals: string;
  readonly smallNumbers: string;
  readonly ownerId: string;
};

/** A form in which nothing is typed yet. */
export const NO_MEASURE: EnteredMeasure = {
  name: '',
  aliases: '',
  unit: 'COUNT',
  polarity: 'LESS_IS_BETTER',
  bestRank: 'FIRST',
  source: '',
  decimals: '0',
  smallNumbers: '',
  ownerId: '',
};

/** The form of a measure that there is. */
export const enteredFrom = (measure: MeasureRow): EnteredMeasure => ({
  name: measure.name,
  aliases: measure.aliases.join('\n'),
  unit: measure.unit,
  polarity: measure.polarity,
  bestRank: measure.bestRank,
  source: measure.source,
  decimals: String(measure.decimals),
  smallNumbers: measure.smallNumbers === null ? '' : String(measure.smallNumbers),
  ownerId: measure.ownerId ?? '',
});

/** What is wrong with what was typed. */
export const checkMeasure = ({ name, source, smallNumbers }: EnteredMeasure): readonly FieldError[] => [
  ...(name.trim() === '' ? [{ field: 'measure-name', message: 'Enter a name' }] : []),
  ...(source.trim() === ''
    ? [{ field: 'measure-source', message: 'Enter the system its figures come from' }]
    : []),
  ...(/^\s*(?:\d{1,3}\s*)?$/.test(smallNumbers)
    ? []
    : [{ field: 'measure-small', message: 'Enter a whole number like 5, or leave it empty' }]),
];

/** The measure as the API takes it. */
export const sentMeasure = ({ aliases, decimals, smallNumbers, ownerId, ...entered }: EnteredMeasure) => ({
  ...entered,
  aliases: aliases
    .split('\n')
    .map((alias) => alias.trim())
    .filter(Boolean),
  decimals: Number(decimals),
  smallNumbers: smallNumbers.trim() === '' ? null : Number(smallNumbers),
  ownerId: ownerId || null,
});
