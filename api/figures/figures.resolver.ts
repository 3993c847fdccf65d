import type { Day } from '@countersign/domain';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Guarded, Who } from '../platform/auth/decorators.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { DayScalar } from '../platform/scalars.ts';
import {
  FigurePoint,
  Measure,
  MeasureFigures,
  MeasureInput,
  MeasurePage,
  MeasureResult,
} from './measure.types.ts';
import { Measures } from './measures.ts';

/** Measures: to look at, create and change. */
@Resolver(() => Measure)
export class FiguresResolver {
  constructor(private readonly readable: Measures) {}

  @Query(() => MeasurePage)
  @Guarded('readFigures')
  measures(
    @Who() who: SignedIn,
    @Args('filter', { type: () => String, nullable: true }) filter: string | undefined,
    @Args('take', { type: () => Int, defaultValue: 200 }) take: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
  ) {
    return this.readable.page(who, filter, take, skip);
  }

  @Query(() => Measure, { nullable: true })
  @Guarded('readFigures')
  measure(@Who() who: SignedIn, @Args('id', { type: () => ID }) id: string) {
    return this.readable.one(who, id);
  }

  @Query(() => MeasureFigures)
  @Guarded('readFigures')
  measureFigures(@Who() who: SignedIn, @Args('measureId', { type: () => ID }) measureId: string) {
    return this.readable.figures(who, measureId);
  }

  @Query(() => [FigurePoint], {
    description: 'The months of one extract; without one, of each month what its newest extract says.',
  })
  @Guarded('readFigures')
  figureSeries(
    @Who() who: SignedIn,
    @Args('measureId', { type: () => ID }) measureId: string,
    @Args('area', { type: () => String, defaultValue: '' }) area: string,
    @Args('category', { type: () => String, defaultValue: '' }) category: string,
    @Args('extractedOn', { type: () => DayScalar, nullable: true }) extractedOn: Day | undefined,
  ) {
    return this.readable.series(who, { measureId, area, category, extractedOn: extractedOn ?? null });
  }

  @Mutation(() => MeasureResult)
  @Guarded('changeMeasure')
  createMeasure(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('input', { type: () => MeasureInput }) input: MeasureInput,
  ) {
    return this.readable.create(who, key, askedOf(input));
  }

  @Mutation(() => MeasureResult)
  @Guarded('changeMeasure')
  changeMeasure(
    @Who() who: SignedIn,
    @Args('key', { type: () => ID }) key: string,
    @Args('measureId', { type: () => ID }) measureId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input', { type: () => MeasureInput }) input: MeasureInput,
  ) {
    return this.readable.change(who, key, measureId, version, askedOf(input));
  }
}

const askedOf = ({ smallNumbers, ownerId, ...input }: MeasureInput) => ({
  ...input,
  smallNumbers: smallNumbers ?? null,
  ownerId: ownerId ?? null,
});
