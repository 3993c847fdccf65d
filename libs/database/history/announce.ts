/** The longest payload of PostgreSQL is 8,000 bytes: 170 topics. */
const TOGETHER = 100;

/** SQL that announces the topics of `source`, a query of one column, to every process once the transaction commits. */
export const announcing = (source: string): string =>
  `select pg_notify('countersign', json_build_object('topics', json_agg(t.topic),
     'at', to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text) as told
   from (select s.topic, (row_number() over () - 1) / ${TOGETHER} as nth from (${source}) s(topic)) t group by t.nth`;
