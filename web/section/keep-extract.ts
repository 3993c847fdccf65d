import { formatDay } from '@countersign/domain';
import { useCallback, useState } from 'react';
import { type Answer, conflictParts, refusalParts, useAct } from '../api/act.ts';
import { newActKey } from '../api/act-key.ts';
import { graphql } from '../api/graphql.ts';
import type { NewerExtract } from '../editor/blocks/scene.ts';
import { announce } from '../ui/state/announcer.tsx';
import type { SectionShown } from './operations.ts';

/** Keeps a figure though a newer extract says otherwise. */
const keepExtract = graphql(
  `
    mutation KeepExtract($sectionId: ID!, $on: ActOn!, $source: String!, $newerOn: Day!) {
      keepExtract(sectionId: $sectionId, on: $on, source: $source, newerOn: $newerOn) {
        __typename
        ... on Section { id version keptExtracts { source newerOn line at } }
        ...RefusalParts
        ...ConflictParts
      }
    }
  `,
  [refusalParts, conflictParts],
);

/** The newer extracts of a section's figures, each with who kept the older one, if somebody did and none is newer since. */
export function withKept(
  newer: ReadonlyMap<string, NewerExtract>,
  kept: SectionShown['keptExtracts'],
): ReadonlyMap<string, NewerExtract> {
  return new Map(
    [...newer].map(([source, extract]) => {
      const choice = kept.find((each) => each.source === source && each.newerOn >= extract.extractedOn);
      return [
        source,
        choice
          ? { ...extract, kept: `${choice.line} kept it on ${formatDay(choice.at.slice(0, 10))}` }
          : extract,
      ] as const;
    }),
  );
}

/** Keeping a figure, and what the server said to it when that was not possible. */
export interface Keeping {
  readonly keep: (source: string, newer: NewerExtract) => void;
  /** Undefined while nothing stands in the way; a server that cannot be reached is a refusal too. */
  readonly problem: Exclude<Answer<unknown>, { readonly kind: 'done' }> | undefined;
  readonly dismiss: () => void;
}

const REFUSED = 'The figure is not kept yet';

/** Keeps figures of the section that is open, by the name of whoever is signed in. */
export function useKeepExtract({ id: sectionId, version }: Pick<SectionShown, 'id' | 'version'>): Keeping {
  const [problem, setProblem] = useState<Keeping['problem']>();
  const send = useAct(keepExtract, REFUSED);
  const keep = useCallback(
    (source: string, { extractedOn: newerOn, words }: NewerExtract) => {
      setProblem(undefined);
      send({ sectionId, on: { key: newActKey(), version }, source, newerOn }).then(
        (answer) => {
          if (answer.kind === 'done') announce(`Kept. The ${words} is not offered again.`);
          else setProblem(answer);
        },
        () =>
          setProblem({
            kind: 'refused',
            title: REFUSED,
            reasons: ['The server could not be reached. Choose again once the connection is back.'],
          }),
      );
    },
    [send, sectionId, version],
  );
  const dismiss = useCallback(() => setProblem(undefined), []);
  return { keep, problem, dismiss };
}
