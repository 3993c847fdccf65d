import type { Statement } from './database.ts';

const names = new Map<string, string>();

/** A statement of the same text always has the same name, so that PostgreSQL plans it once per connection. */
function nameOf(prefix: string, text: string): string {
  const name = names.get(text) ?? `${prefix}-${names.size + 1}`;
  names.set(text, name);
  return name;
}

/** Columns of one row, each with the SQL of its new value. */
export type Sets = Readonly<Record<string, string>>;

/** One data-modifying statement put together from named parts. Values are parameters, numbered as they come. */
export class Composed {
  readonly values: unknown[] = [];
  private readonly parts: string[] = [];

  /** Adds a value; returns its placeholder. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** Adds a part that later ones may read from. */
  part(name: string, text: string): void {
    this.parts.push(`${name} as (${text})`);
  }

  /** Adds a part that all others may read from. */
  first(name: string, text: string): void {
    this.parts.unshift(`${name} as (${text})`);
  }

  /** The statement that does all the parts and answers with `last`. */
  ending(prefix: string, last: string): Statement {
    const text = `with ${this.parts.join(', ')} ${last}`;
    return { name: nameOf(prefix, text), text };
  }
}

/** The assignments of an update. */
export const assigning = (sets: Sets): string =>
  Object.entries(sets)
    .map(([column, sql]) => `${column} = ${sql}`)
    .join(', ');
