import { type Day, parseDay } from '@countersign/domain';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const asDay = (value: unknown): Day => {
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  if (!day) throw new GraphQLError('A day is written as 2026-03-31.');
  return day;
};

const asInstant = (value: unknown): string => {
  const instant = value instanceof Date ? value : new Date(typeof value === 'string' ? value : Number.NaN);
  if (Number.isNaN(instant.getTime()))
    throw new GraphQLError('An instant is written as 2026-03-31T09:05:00.000Z.');
  return instant.toISOString();
};

/** A calendar day: the domain's ISO string on both sides. */
export const DayScalar = new GraphQLScalarType<Day, Day>({
  name: 'Day',
  description: 'A calendar day, as 2026-03-31.',
  serialize: asDay,
  parseValue: asDay,
  parseLiteral: (node) => asDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** An instant: a Date or any ISO text of the server goes out as UTC with milliseconds. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant in UTC, as 2026-03-31T09:05:00.000Z.',
  serialize: asInstant,
  parseValue: asInstant,
  parseLiteral: (node) => asInstant(node.kind === Kind.STRING ? node.value : undefined),
});
