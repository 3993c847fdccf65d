/**
 * The line of a person on day `$2` as an expression; `personId` names a column with its table. Unlike a call of
 * `person_line` PostgreSQL plans it into the statement around it, which counts where a statement names many people.
 */
export const lineOf = (personId: string): string =>
  `(select l.line from person_lines($2::date) l where l.id = ${personId})`;
