/** Reads a value that may be anything; throws {@link Misshapen} when it is not what it should be. */
export type Read<Value> = (value: unknown) => Value;

/** Something that is not shaped as it should be. */
export class Misshapen extends Error {}

/** Members of an object that may be anything. */
export type Members = Readonly<Record<string, unknown>>;

/** An object, whatever is in it. */
export function members(value: unknown): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misshapen('no object');
  return Object.fromEntries(Object.entries(value));
}

const HALF_CHARACTER = /\p{Surrogate}/u;

/** Words of at most so many characters, with none that cannot be stored. */
export const words =
  (most: number): Read<string> =>
  (value) => {
    const isText = typeof value === 'string' && value.length <= most;
    if (!isText || value.includes('\u0000') || HALF_CHARACTER.test(value)) throw new Misshapen('no words');
    return value;
  };

/** A key of lower-case words, digits and hyphens; `{key}` stands for an item's. */
export const key: Read<string> = (value) => {
  const read = words(200)(value);
  if (!/^(?:[a-z0-9-]|\{key\})*$/.test(read)) throw new Misshapen('no key');
  return read;
};

/** A whole number between these two. */
export const whole =
  (least: number, most: number): Read<number> =>
  (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
      throw new Misshapen('no number');
    return value;
  };

/** Yes or no. */
export const truth: Read<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new Misshapen('neither yes nor no');
  return value;
};

/** One of these. */
export const oneOf =
  <Value extends string | number>(choices: readonly Value[]): Read<Value> =>
  (value) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new Misshapen('not one of the choices');
    return found;
  };

/** At most so many of them. */
export const many =
  <Value>(read: Read<Value>, most: number): Read<readonly Value[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) throw new Misshapen('no list');
    return value.map(read);
  };

/** The member as an object to be spread: nothing where it is missing or null. */
export function maybe<Name extends string, Value>(
  from: Members,
  name: Name,
  read: Read<Value>,
): { readonly [N in Name]?: Value } {
  const value = from[name];
  if (value === undefined || value === null) return {};
  const part: { [N in Name]?: Value } = {};
  part[name] = read(value);
  return part;
}

/** As {@link maybe}, and nothing for what is empty. */
export function maybeSome<Name extends string, Value extends { readonly length: number }>(
  from: Members,
  name: Name,
  read: Read<Value>,
): { readonly [N in Name]?: Value } {
  const part = maybe(from, name, read);
  return part[name]?.length === 0 ? {} : part;
}
