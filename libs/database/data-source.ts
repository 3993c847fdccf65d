import pg from 'pg';
import { DataSource } from 'typeorm';
import { ENTITIES } from './entities.ts';

/** A date is a day without a time or a zone: it stays the text that it is. */
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

/**
 * The application's connection pool, under a role that cannot change history. The schema is the migrations' alone.
 * Statements are planned once, and those sent together are answered together.
 */
export const applicationSource = (url: string, connections = 20): DataSource =>
  new DataSource({
    type: 'postgres',
    driver: pg,
    url,
    entities: ENTITIES,
    synchronize: false,
    poolSize: connections,
    applicationName: 'countersign',
    extra: { pipeline: true, options: '-c plan_cache_mode=force_generic_plan' },
  });
