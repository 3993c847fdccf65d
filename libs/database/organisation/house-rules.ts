import type { HouseRules, SettledRules } from '@countersign/domain';
import type { Statement, Statements, UnitOfWork } from '../database.ts';

/** What the organisation has settled, and the version of that. */
export interface StoredHouseRules {
  readonly settled: SettledRules;
  readonly version: number;
}

const READ: Statement = {
  name: 'house-rules',
  text: 'select settings as settled, rules_version as version from organisation',
};

const LAST: Statement = {
  name: 'house-rules-last-change',
  text: `select actor_line as by, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      data -> 'changed' as changed
    from history_event where subject = 'organisation' and act = 'changeHouseRules' order by seq desc limit 1`,
};

/** Who settled the rules last, when (UTC ISO), and which. */
export interface LastRulesChange {
  readonly by: string;
  readonly at: string;
  readonly changed: readonly string[];
}

const STORE: Statement = {
  name: 'house-rules-store',
  text: 'update organisation set settings = settings || $1::jsonb, rules_version = rules_version + 1',
};

/** What the organisation has settled; nothing before anybody has set it up. */
export async function storedHouseRules(from: Statements): Promise<StoredHouseRules> {
  const found = await from.row<StoredHouseRules & Record<string, unknown>>(READ);
  return found ?? { settled: {}, version: 0 };
}

/** The last change of the rules; undefined before anybody has changed them. */
export const lastRulesChange = (from: Statements): Promise<LastRulesChange | undefined> =>
  from.row<LastRulesChange & Record<string, unknown>>(LAST);

/** Settles all of the rules. */
export async function storeHouseRules(unit: UnitOfWork, rules: HouseRules): Promise<void> {
  await unit.rows(STORE, [JSON.stringify(rules)]);
}
