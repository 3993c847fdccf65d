import pg from 'pg';
import { DataSource } from 'typeorm';
import { ENTITIES } from './entities.ts';

/** The application's connection pool, under a role that cannot change history. The schema is the migrations' alone. */
export const applicationSource = (url: string, connections = 20): DataSource =>
  new DataSource({
    type: 'postgres',
    driver: pg,
    url,
    entities: ENTITIES,
    synchronize: false,
    poolSize: connections,
    applicationName: 'countersign',
  });
