import type { PoolClient, QueryResultRow } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** A statement that PostgreSQL plans once per connection and then knows by its name. Values go in as $1, $2 ... */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Told of every statement that is sent; tests and the bench count with it. */
export type StatementObserver = (statement: Statement) => void;

/** A place to run statements: the pool, or one transaction. */
export interface Statements {
  /** All rows. Values are parameters, never text. */
  rows<Row extends QueryResultRow>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>;
  /** The first row, or undefined. */
  row<Row extends QueryResultRow>(
    statement: Statement,
    values?: readonly unknown[],
  ): Promise<Row | undefined>;
}

/** One transaction: named statements and TypeORM's entities, committed together or not at all. */
export interface UnitOfWork extends Statements {
  readonly entities: EntityManager;
}

/** The application's database: reads through the pool, writes in units of work. */
export class Database implements Statements {
  constructor(
    readonly source: DataSource,
    private readonly observe: StatementObserver = () => undefined,
  ) {}

  async rows<Row extends QueryResultRow>(
    statement: Statement,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    this.observe(statement);
    const { master } = this.source.driver as PostgresDriver;
    const result = await master.query({ ...statement, values: [...values] });
    return result.rows;
  }

  async row<Row extends QueryResultRow>(
    statement: Statement,
    values: readonly unknown[] = [],
  ): Promise<Row | undefined> {
    return (await this.rows<Row>(statement, values))[0];
  }

  /** Runs `work` in one transaction: what it throws rolls everything back and is thrown on. */
  async inUnitOfWork<Result>(work: (unit: UnitOfWork) => Promise<Result>): Promise<Result> {
    const runner = this.source.createQueryRunner();
    const client: PoolClient = await runner.connect();
    const rows = async <Row extends QueryResultRow>(
      statement: Statement,
      values: readonly unknown[] = [],
    ) => {
      this.observe(statement);
      return (await client.query<Row>({ ...statement, values: [...values] })).rows;
    };
    const row = async <Row extends QueryResultRow>(statement: Statement, values?: readonly unknown[]) =>
      (await rows<Row>(statement, values))[0];
    await runner.startTransaction();
    try {
      const result = await work({ entities: runner.manager, rows, row });
      await runner.commitTransaction();
      return result;
    } catch (error) {
      await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/** The named code of a PostgreSQL error (`23505`: not unique), or undefined for any other error. */
export const sqlState = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
