import type { ListedMeasure, RestatementRow } from '@countersign/database';
import {
  type Actor,
  can,
  type Measure as KnownMeasure,
  printValue,
  withheldWords,
} from '@countersign/domain';
import type { FigurePoint, Measure, Restatement } from './measure.types.ts';

/** Whether the actor reads counts that papers withhold because they are small. */
export const readsAll = (actor: Actor): boolean => can(actor, 'readSmallNumbers', { kind: 'organisation' });

/** A figure as this actor may read it. */
export function pointFor(
  actor: Actor,
  measure: KnownMeasure,
  point: Omit<FigurePoint, 'withheld'>,
): FigurePoint {
  const { value } = point;
  const withheld = value === null || readsAll(actor) ? undefined : withheldWords(measure, value);
  return withheld === undefined ? { ...point, withheld: null } : { ...point, value: null, withheld };
}

/** A measure with its latest figure as this actor may read it. */
export const measureFor = (actor: Actor, measure: ListedMeasure): Measure => ({
  ...measure,
  latest: measure.latest && pointFor(actor, measure, measure.latest),
});

/** A restatement as this actor may read it: each of its two figures by itself. */
export function restatementFor(actor: Actor, measure: KnownMeasure, row: RestatementRow): Restatement {
  const shown = (value: number) =>
    readsAll(actor) || withheldWords(measure, value) === undefined ? value : null;
  return {
    ...row,
    before: shown(row.before),
    after: shown(row.after),
    beforeText: printValue(measure, row.before),
    afterText: printValue(measure, row.after),
  };
}
