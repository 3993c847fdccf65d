import { commitmentLedger, Database, type LedgerEntry } from '@countersign/database';
import {
  type Actor,
  boardMayRead,
  COMMITMENT_WORDS,
  type CommitmentStanding,
  can,
  deliveryRate,
  periodLabel,
  spanLabel,
  tallied,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import type { Commitment, CommitmentFilter, DeliveryRate } from './commitment.types.ts';

const MOST = 2_000;

/** The ledger of promises across papers; nobody meets one of a paper that they may not read. */
@Injectable()
export class CommitmentLedger {
  constructor(private readonly database: Database) {}

  /** Promises, the latest period first; one statement. */
  async promises(actor: Actor, { standing, ...filter }: CommitmentFilter): Promise<Commitment[]> {
    const entries = await commitmentLedger(this.database, filter, MOST);
    return entries
      .filter((entry) => mayRead(actor, entry))
      .map(presentEntry)
      .filter((promise) => standing === undefined || promise.standing === standing);
  }

  /** What the promises came to, strand by strand of each series; one statement. */
  async rates(actor: Actor, filter: CommitmentFilter): Promise<DeliveryRate[]> {
    const promises = await this.promises(actor, filter);
    const groupOf = ({ series, strand }: Commitment) => `${series.id} ${strand.key}`;
    const tallies = tallied(promises, groupOf, ({ standing }) => standing);
    return [...tallies].flatMap(([group, tally]) => {
      const one = promises.find((promise) => groupOf(promise) === group);
      return one ? [{ ...tally, strand: one.strand, series: one.series, rate: deliveryRate(tally) }] : [];
    });
  }
}

const mayRead = (actor: Actor, { state, resource: { issued, ...resource } }: LedgerEntry): boolean =>
  can(actor, 'readPaper', { kind: 'paper', ...resource, boardMayRead: boardMayRead({ state, issued }) });

/** A promise as it is read: where it stands is what was said of it last. */
function presentEntry({ state: _state, resource: _resource, ...entry }: LedgerEntry): Commitment {
  const last = entry.answers.at(-1);
  const standing: CommitmentStanding = last?.outcome ?? 'open';
  return {
    ...entry,
    expected: last?.until || entry.expected,
    standing,
    standingWords: COMMITMENT_WORDS[standing],
    period: { ...entry.period, label: periodLabel(entry.period), span: spanLabel(entry.period) },
  };
}
