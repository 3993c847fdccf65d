import type { KnownMeasure } from './paper.ts';
import type { Position } from './positions.ts';
import { rememberingTexts } from './remembering.ts';

/** The positions whose measures a text names. */
export type NamedIn = (text: string) => ReadonlySet<Position>;

/** Of two names that stand in one place the longer is meant, also where only the organisation knows its measure. */
export function namedAmong(positions: readonly Position[], measures: readonly KnownMeasure[]): NamedIn {
  const byName = new Map<string, Position[]>();
  for (const name of measures.flatMap(namesOf)) byName.set(bare(name), []);
  for (const position of positions)
    for (const name of new Set([position.name, ...(position.known ? namesOf(position.known) : [])].map(bare)))
      byName.set(name, [...(byName.get(name) ?? []), position]);
  byName.delete(bare(''));
  const longestFirst = [...byName].sort(([one], [other]) => other.length - one.length);
  return rememberingTexts((text) => {
    let rest = bare(text);
    return new Set(
      longestFirst.flatMap(([name, its]) => {
        if (!rest.includes(name)) return [];
        rest = rest.replaceAll(name, ' ; ');
        return its;
      }),
    );
  });
}

const namesOf = ({ name, aliases }: Pick<KnownMeasure, 'name' | 'aliases'>) => [name, ...aliases];

/** Its words between single spaces, so that a name is never part of another word. */
function bare(words: string): string {
  return ` ${words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}
