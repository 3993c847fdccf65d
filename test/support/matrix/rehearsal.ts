import type { Database, Statement, UnitOfWork } from '@countersign/database';
import { jest } from '@jest/globals';
import type { QueryResultRow } from 'pg';

/**
 * Runs `work` as a rehearsal: whatever the application reads and writes meanwhile happens in one transaction that is
 * rolled back at the end, so that nothing of it is left. One rehearsal at a time.
 */
export async function rehearse<Result>(database: Database, work: () => Promise<Result>): Promise<Result> {
  const runner = database.source.createQueryRunner();
  const client: { query: Client['query'] } = await runner.connect();
  const rows = async <Row extends QueryResultRow>(statement: Statement, values: readonly unknown[] = []) =>
    (await client.query<Row>({ ...statement, values: [...values] })).rows;
  const row = async <Row extends QueryResultRow>(statement: Statement, values?: readonly unknown[]) =>
    (await rows<Row>(statement, values))[0];
  const unit: UnitOfWork = { entities: runner.manager, rows, row };
  const inUnitOfWork = async <Inner>(inner: (unit: UnitOfWork) => Promise<Inner>): Promise<Inner> => {
    await client.query({ text: 'savepoint act' });
    try {
      return await inner(unit);
    } catch (error) {
      await client.query({ text: 'rollback to savepoint act' });
      throw error;
    }
  };
  await runner.startTransaction();
  const taken = [
    jest.spyOn(database, 'rows').mockImplementation(rows),
    jest.spyOn(database, 'row').mockImplementation(row),
    jest.spyOn(database, 'inUnitOfWork').mockImplementation(inUnitOfWork),
  ];
  try {
    return await work();
  } finally {
    for (const spy of taken) spy.mockRestore();
    await runner.rollbackTransaction();
    await runner.release();
  }
}

interface Client {
  query<Row extends QueryResultRow>(asked: {
    readonly text: string;
    readonly name?: string;
    readonly values?: unknown[];
  }): Promise<{ rows: Row[] }>;
}
