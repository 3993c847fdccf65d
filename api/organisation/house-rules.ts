import { Database, lastRulesChange, storedHouseRules, storeHouseRules } from '@countersign/database';
import {
  can,
  houseRuleChanges,
  houseRuleReasons,
  houseRules,
  type Reason,
  type HouseRules as Rules,
  tidiedRules,
} from '@countersign/domain';
import { Injectable } from '@nestjs/common';
import { Acts, ORGANISATION_ID } from '../platform/acts.ts';
import type { SignedIn } from '../platform/auth/signed-in.ts';
import type { Conflict, Refusal } from '../platform/result.types.ts';
import type { HouseRules } from './house-rules.types.ts';

/** What the organisation has settled for all of its papers. */
@Injectable()
export class HouseRulesOfOrganisation {
  constructor(
    private readonly database: Database,
    private readonly acts: Acts,
  ) {}

  /** The rules in force, and who changed them last. Two statements. */
  async read({ actor }: SignedIn): Promise<HouseRules> {
    const { settled, version } = await storedHouseRules(this.database);
    const mayChange = can(actor, 'changeHouseRules', { kind: 'organisation' });
    const lastChange = (await lastRulesChange(this.database)) ?? null;
    return { ...houseRules(settled), version, mayChange, lastChange };
  }

  /** Settles the rules; `version` is the one that was shown. Papers keep the rule of figures that they started with. */
  change(
    who: SignedIn,
    key: string,
    version: number,
    asked: Rules,
  ): Promise<HouseRules | Refusal | Conflict> {
    return this.acts.once(
      { who, key, act: 'changeHouseRules', subject: 'organisation', subjectId: ORGANISATION_ID },
      async (unit) => {
        const stored = await storedHouseRules(unit);
        if (stored.version !== version) return OVERTAKEN;
        const rules = tidiedRules(asked);
        const reasons = houseRuleReasons(rules);
        if (reasons.length > 0) return reasons;
        const changed = houseRuleChanges(houseRules(stored.settled), rules);
        if (changed.length === 0) return NOTHING_CHANGED;
        await storeHouseRules(unit, rules);
        return { event: { act: 'changeHouseRules', data: { changed } } };
      },
      () => this.read(who),
    );
  }
}

const OVERTAKEN: readonly Reason[] = [
  {
    code: 'rules-changed',
    text: 'Somebody changed the rules since they were shown to you. Reload them, then change them.',
  },
];
const NOTHING_CHANGED: readonly Reason[] = [{ code: 'nothing-changed', text: 'Nothing is different yet.' }];
