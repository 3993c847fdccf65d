import {
  allMeasures,
  Database,
  hasFigures,
  listedMeasure,
  listedMeasures,
  measureFigures,
  measureWrites,
  namedPerson,
  readSeries,
  type SeriesAsked,
  storedMeasure,
  type UnitOfWork,
} from '@countersign/database';
import {
  type MeasureAsked,
  type Moment,
  measureChanges,
  measureReasons,
  type Reason,
  seriesOf,
  tidiedMeasure,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import { Acts, ORGANISATION_ID } from '../platform/acts.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { Ids } from '../platform/ids.ts';
import { type Conflict, Refusal } from '../platform/result.types.ts';
import { followFigures } from './follow-figures.ts';
import type { FigurePoint, Measure, MeasureFigures, MeasurePage } from './measure.types.ts';
import { pageOf } from './page.ts';
import { measureFor, pointFor, readsAll, restatementFor } from './small-numbers.ts';

type MeasureAnswer = Promise<Measure | Refusal | Conflict>;

const NO_MEASURE: readonly Reason[] = [{ code: 'not-found', text: 'There is no such measure.' }];

/** Measures and their series. Each read is one statement, or two where its figures are withheld by the measure's rule. */
@Injectable()
export class Measures {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: Acts,
    private readonly ids: Ids,
  ) {}

  /** The measures that have every word of `filter`, a page of them. */
  async page(who: SignedIn, filter: string | undefined, take: number, skip: number): Promise<MeasurePage> {
    const { today } = this.clock.now();
    const { total, measures } = await listedMeasures(
      this.database,
      filter ?? null,
      today,
      pageOf(take, skip),
    );
    return { total, measures: measures.map((measure) => measureFor(who.actor, measure)) };
  }

  /** One measure; null when there is none. */
  async one(who: SignedIn, id: string): Promise<Measure | null> {
    const found = await listedMeasure(this.database, id, this.clock.now().today);
    return found ? measureFor(who.actor, found) : null;
  }

  /** Its areas, categories, extracts and restatements. */
  async figures(who: SignedIn, measureId: string): Promise<MeasureFigures> {
    const { restatements, ...figures } = await measureFigures(this.database, measureId);
    const measure = restatements.length > 0 ? await storedMeasure(this.database, measureId) : undefined;
    if (!measure) return { ...figures, restatements: [] };
    return { ...figures, restatements: restatements.map((row) => restatementFor(who.actor, measure, row)) };
  }

  /** Its months without a gap, then its longer periods. */
  async series(who: SignedIn, asked: SeriesAsked): Promise<readonly FigurePoint[]> {
    const points = await this.points(asked);
    if (readsAll(who.actor) || points.length === 0)
      return points.map((point) => ({ ...point, withheld: null }));
    const measure = await storedMeasure(this.database, asked.measureId);
    return measure ? points.map((point) => pointFor(who.actor, measure, point)) : [];
  }

  private async points(asked: SeriesAsked): Promise<readonly Omit<FigurePoint, 'withheld'>[]> {
    const [rows = []] = await readSeries(this.database, [asked]);
    const observed = rows.map(({ start, months, ...row }) => ({ ...row, span: { start, months } }));
    const extracts = new Map(
      rows.filter(({ months }) => months === 1).map((row) => [row.start, row.extractedOn]),
    );
    const months = seriesOf(observed).map(({ month, value, provisional }) => ({
      start: month,
      months: 1 as const,
      value: value ?? null,
      provisional,
      extractedOn: extracts.get(month) ?? null,
    }));
    return [...months, ...rows.filter((row) => row.months > 1)];
  }

  /** Creates a measure. */
  create(who: SignedIn, key: string, asked: MeasureAsked): MeasureAnswer {
    const id = this.ids.next();
    return this.acts.once(
      { who, key, act: 'createMeasure', ...CHAIN, objectId: id },
      async (unit, now) => {
        const measure = tidiedMeasure(asked);
        const reasons = await this.reasons(unit, id, measure, now);
        if (reasons.length > 0) return reasons;
        await measureWrites.insert(unit, id, measure);
        return { event: { act: 'createMeasure', data: { measure: measure.name } } };
      },
      (measureId) => this.answer(who, measureId),
    );
  }

  /** Changes what a measure is called and how it is printed, in open papers too; `version` is the one that was shown. */
  change(who: SignedIn, key: string, id: string, version: number, asked: MeasureAsked): MeasureAnswer {
    return this.acts.once(
      { who, key, act: 'changeMeasure', ...CHAIN, objectId: id },
      async (unit, now) => {
        const before = await storedMeasure(unit, id);
        if (!before) return NO_MEASURE;
        if (before.version !== version) return OVERTAKEN;
        const measure = tidiedMeasure(asked);
        const changed = measureChanges(before, measure);
        const reasons = [
          ...(await this.reasons(unit, id, measure, now)),
          ...(before.unit !== measure.unit && (await hasFigures(unit, id)) ? UNIT_FIXED : []),
        ];
        if (reasons.length > 0) return reasons;
        if (changed.length === 0) return NOTHING_CHANGED;
        await measureWrites.update(unit, id, measure);
        if (before.decimals !== measure.decimals || before.smallNumbers !== measure.smallNumbers)
          await followFigures(unit, { who, cause: { measure: before.name }, measures: [id], key }, now);
        return { event: { act: 'changeMeasure', data: { measure: before.name, changed: [...changed] } } };
      },
      (measureId) => this.answer(who, measureId),
    );
  }

  private async reasons(
    unit: UnitOfWork,
    id: string,
    measure: MeasureAsked,
    { today }: Moment,
  ): Promise<readonly Reason[]> {
    const others = (await allMeasures(unit)).filter((other) => other.id !== id);
    const owner = measure.ownerId === null ? undefined : await namedPerson(unit, measure.ownerId, today);
    const ownerGone = measure.ownerId !== null && !owner?.active;
    return [...measureReasons(measure, others), ...(ownerGone ? NO_OWNER : [])];
  }

  private async answer(who: SignedIn, id: string): Promise<Measure | Refusal> {
    return (await this.one(who, id)) ?? new Refusal(NO_MEASURE);
  }
}

/** What happens to measures is on the organisation's chain. */
const CHAIN = { subject: 'organisation', subjectId: ORGANISATION_ID } as const;

const OVERTAKEN: readonly Reason[] = [
  {
    code: 'measure-changed',
    text: 'Somebody changed the measure since it was shown to you. Reload it, then change it.',
  },
];
const UNIT_FIXED: readonly Reason[] = [
  {
    code: 'unit-fixed',
    text: 'It has figures in its unit already. Create another measure for another unit.',
  },
];
const NO_OWNER: readonly Reason[] = [
  { code: 'owner-unknown', text: 'Choose an owner who has an account in use, or none.' },
];
const NOTHING_CHANGED: readonly Reason[] = [{ code: 'nothing-changed', text: 'Nothing is different yet.' }];
