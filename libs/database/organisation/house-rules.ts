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

const STORE: Statement = {
  name: 'house-rules-store',
  text: 'update organisation set settings = settings || $1::jsonb, rules_version = rules_version + 1',
};

/** What the organisation has settled; nothing before anybody has set it up. */
export async function storedHouseRules(from: Statements): Promise<StoredHouseRules> {
  const found = await from.row<StoredHouseRules & Record<string, unknown>>(READ);
  return found ?? { settled: {}, version: 0 };
}

/** Settles all of the rules. */
export async function storeHouseRules(unit: UnitOfWork, rules: HouseRules): Promise<void> {
  await unit.rows(STORE, [JSON.stringify(rules)]);
}
