import type { EntitySchema, MixedList } from 'typeorm';

/** The entities of simple reads and writes, one a table; heavy reads and decisions have statements of their own. */
export const ENTITIES: MixedList<EntitySchema> = [];
