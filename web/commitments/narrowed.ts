import type { Promised } from './operations.ts';

/** What the ledger is narrowed to, as the address says it; what is left out narrows nothing. */
export type Narrowing = {
  readonly series?: string;
  readonly strand?: string;
  readonly owner?: string;
  readonly standing?: string;
  readonly period?: string;
};

/** Each way to narrow: its label, and what a promise has in it, by value and in words. */
export const WAYS: readonly {
  readonly key: keyof Narrowing;
  readonly label: string;
  readonly all: string;
  readonly of: (promise: Promised) => { readonly value: string; readonly words: string };
}[] = [
  {
    key: 'series',
    label: 'Report',
    all: 'All reports',
    of: ({ series }) => ({ value: series.id, words: series.name }),
  },
  {
    key: 'strand',
    label: 'Strand',
    all: 'All strands',
    of: ({ strand }) => ({ value: strand.key, words: strand.heading }),
  },
  {
    key: 'owner',
    label: 'Owner',
    all: 'Everybody',
    of: ({ owner }) => ({ value: owner.id, words: owner.line }),
  },
  {
    key: 'standing',
    label: 'Outcome',
    all: 'Any outcome',
    of: ({ standing, standingWords }) => ({ value: standing, words: standingWords }),
  },
  {
    key: 'period',
    label: 'Promised in',
    all: 'Any period',
    of: ({ period }) => ({ value: period.start, words: period.label }),
  },
];

/** The promises that every chosen way lets through. */
export function narrowed(promises: readonly Promised[], by: Narrowing): readonly Promised[] {
  return promises.filter((promise) =>
    WAYS.every(({ key, of }) => by[key] === undefined || of(promise).value === by[key]),
  );
}

/** What can be chosen in one way, each once, in the order of its words. */
export function choicesIn(
  promises: readonly Promised[],
  of: (promise: Promised) => { readonly value: string; readonly words: string },
): readonly { readonly value: string; readonly label: string }[] {
  const words = new Map(promises.map(of).map(({ value, words: label }) => [value, label]));
  return [...words]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** The narrowing that an address asks for. */
export function narrowingIn(search: Readonly<Record<string, unknown>>): Narrowing {
  return Object.fromEntries(
    WAYS.flatMap(({ key }) => {
      const value = search[key];
      return typeof value === 'string' && value !== '' ? [[key, value]] : [];
    }),
  );
}
