import {
  Database,
  figureLoad,
  figureLoads,
  forgetRows,
  loadFacts,
  loadWrites,
  measuresOfLoad,
  movedRows,
  observeLoad,
  previewRows,
  type UnitOfWork,
} from '@countersign/database';
import {
  confirmReasons,
  discardReasons,
  type LoadFacts,
  type Moment,
  type Reason,
  undoReasons,
  type Verdict,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import { Acts, type Deed, ORGANISATION_ID } from '../platform/acts.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { type Conflict, Refusal } from '../platform/result.types.ts';
import { followFigures } from './follow-figures.ts';
import type { Load, LoadPage, PreviewRow } from './load.types.ts';
import { pageOf } from './page.ts';
import { presentLoad, presentRow } from './present-load.ts';
import { stageAgain } from './staging.ts';

type LoadAnswer = Promise<Load | Refusal | Conflict>;

/** One press of a button on a load. */
export interface OnLoad {
  readonly key: string;
  readonly loadId: string;
}

/** Loads of figures: to look at, and to confirm, discard and undo, each in one transaction with its event. */
@Injectable()
export class Loads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: Acts,
  ) {}

  /** A page of the loads, the latest first. */
  async page({ actor }: SignedIn, take: number, skip: number): Promise<LoadPage> {
    const { total, loads } = await figureLoads(this.database, pageOf(take, skip));
    return { total, loads: loads.map((load) => presentLoad(load, actor)) };
  }

  /** One load; null when there is none. */
  async one({ actor }: SignedIn, id: string): Promise<Load | null> {
    const found = await figureLoad(this.database, id);
    return found ? presentLoad(found, actor) : null;
  }

  /** A page of its preview, of one verdict or of all. */
  async rows(
    loadId: string,
    verdict: Verdict | undefined,
    take: number,
    skip: number,
  ): Promise<readonly PreviewRow[]> {
    return (await previewRows(this.database, loadId, verdict ?? null, pageOf(take, skip))).map(presentRow);
  }

  /** Stores what a draft adds and restates; what is restated is kept, and no longer counts. */
  async confirm(who: SignedIn, on: OnLoad): LoadAnswer {
    const answer = await this.act(who, 'confirmLoad', on, async (unit, load, now) => {
      const reasons = confirmReasons(load);
      if (reasons.length > 0) return reasons;
      if ((await movedRows(unit, load.id)) > 0) return OVERTAKEN;
      await observeLoad(unit, load.id);
      await loadWrites.loaded(unit, load.id, who.actor, now.instant);
      await this.follow(unit, who, load, on, now);
      const { fileName: file, added, restated, unchanged, refused } = load;
      return { event: { act: 'confirmLoad', data: { file, added, restated, unchanged, refused } } };
    });
    if (answer instanceof Refusal && answer.reasons === OVERTAKEN)
      await stageAgain(this.database, on.loadId, this.clock.now().today);
    return answer;
  }

  /** Forgets what was read from a file. */
  discard(who: SignedIn, on: OnLoad): LoadAnswer {
    return this.act(who, 'discardLoad', on, async (unit, load) => {
      const reasons = discardReasons(load);
      if (reasons.length > 0) return reasons;
      await forgetRows(unit, load.id);
      await loadWrites.discarded(unit, load.id);
      return { event: { act: 'discardLoad', data: { file: load.fileName } } };
    });
  }

  /** Takes a load back: its figures no longer count, and what they restated counts again. Nothing is deleted. */
  undo(who: SignedIn, on: OnLoad, why: string): LoadAnswer {
    return this.act(who, 'undoLoad', on, async (unit, load, now) => {
      const reasons = undoReasons(load, why);
      if (reasons.length > 0) return reasons;
      const reason = why.trim();
      await loadWrites.undone(unit, load.id, who.actor.line, now.instant, reason);
      await this.follow(unit, who, load, on, now);
      const figures = load.added + load.restated;
      return { event: { act: 'undoLoad', data: { file: load.fileName, figures, reason } } };
    });
  }

  private async follow(
    unit: UnitOfWork,
    who: SignedIn,
    { id, fileName: file }: LoadFacts,
    { key }: OnLoad,
    now: Moment,
  ): Promise<void> {
    await followFigures(unit, { who, cause: { file }, measures: await measuresOfLoad(unit, id), key }, now);
  }

  private act(
    who: SignedIn,
    act: 'confirmLoad' | 'discardLoad' | 'undoLoad',
    { key, loadId }: OnLoad,
    work: (unit: UnitOfWork, load: LoadFacts, now: Moment) => Promise<Deed | readonly Reason[]>,
  ): LoadAnswer {
    return this.acts.once(
      { who, key, act, subject: 'organisation', subjectId: ORGANISATION_ID, objectId: loadId },
      async (unit, now) => {
        const load = await loadFacts(unit, loadId);
        return load ? work(unit, load, now) : NO_LOAD;
      },
      async (id) => (await this.one(who, id)) ?? new Refusal(NO_LOAD),
    );
  }
}

const NO_LOAD: readonly Reason[] = [{ code: 'not-found', text: 'There is no such load.' }];

const OVERTAKEN: readonly Reason[] = [
  {
    code: 'load-overtaken',
    text: 'Figures were loaded since this file was read. The preview shows now what it would do: look at it again, then load it.',
  },
];
