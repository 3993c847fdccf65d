import { Database, type Statement } from '@countersign/database';

/**
 * The same database, in which something happens once between what is read for an act, by the statement of this name, and
 * what the act does. Only what is read outside a unit of work is noticed.
 */
export class Overtaken extends Database {
  private meanwhile: (() => Promise<unknown>) | undefined;

  constructor(
    database: Database,
    private readonly reading: string,
    meanwhile: () => Promise<unknown>,
  ) {
    super(database.source);
    this.meanwhile = meanwhile;
  }

  override async row<Row extends Record<string, unknown>>(statement: Statement, values?: readonly unknown[]) {
    const found = await super.row<Row>(statement, values);
    const happens = statement.name === this.reading ? this.meanwhile : undefined;
    if (happens) this.meanwhile = undefined;
    await happens?.();
    return found;
  }
}
