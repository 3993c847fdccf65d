import type { EditionMarking } from './content.ts';

/** The marking as it stands at the head and foot of every page. */
export function markingLine({ tier, sensitive, handling }: EditionMarking): string {
  const name = sensitive ? `${tier}-SENSITIVE` : tier;
  return handling ? `${name}: ${handling}` : name;
}

/** The marking of papers bound together: SENSITIVE when one of them is, with every handling instruction once. */
export function highestMarking(markings: readonly EditionMarking[]): EditionMarking {
  const handling = [...new Set(markings.flatMap((marking) => marking.handling ?? []))].join('; ');
  return {
    tier: 'OFFICIAL',
    sensitive: markings.some((marking) => marking.sensitive),
    ...(handling === '' ? {} : { handling }),
  };
}
