import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  comparedWith,
  type Figures,
  parseSectionDoc,
  type StoredFigure,
  sourceText,
  storeSource,
  storeSourcesIn,
} from '@countersign/document';
import { type FigureStyle, formatDay, type Period, periodLabel, rollingYearOf } from '@countersign/domain';
import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { graphql, type ResultOf } from '../api/graphql.ts';
import type { NewerExtract } from '../editor/blocks/scene.ts';
import type { SearchFigures } from '../editor/figures/choice.ts';
import { sentStyle } from '../organisation/sent-style.ts';
import { keepAnswers } from './kept-answers.ts';

const boundFigures = graphql(`
  query BoundFigures($sources: [String!]!, $style: FigureStyleInput) {
    boundFigures(sources: $sources, style: $style) {
      source
      text
      value
      previousText
      previousValue
      from
      reason
      provisional
      extractedOn
      newerOn
      newerText
      unit
      months { month value withheld }
      trend { month value withheld }
    }
  }
`);

const measuresNamed = graphql(`
  query MeasuresNamed($filter: String!) {
    measures(filter: $filter, take: 12) {
      measures { id name latest { extractedOn } }
    }
  }
`);

type Answered = ResultOf<typeof boundFigures>['boundFigures'][number];

/** What the store says of the figures in a section that is open, and what newer extracts say. */
export type KnownFigures = {
  readonly figures: Figures;
  readonly newer: ReadonlyMap<string, NewerExtract>;
  /** There when the store could not be asked: asks again. */
  readonly retry: (() => void) | undefined;
};

/** Asks the store for every figure that the section names, in the paper's style; again when it names others or `asOf` changes. */
export function useBoundFigures(
  editor: Editor | null,
  style: FigureStyle | undefined,
  asOf: unknown,
): KnownFigures {
  const sources = useSources(editor);
  const { data, error, refetch } = useQuery(boundFigures, {
    variables: { sources, style: style ? sentStyle(style) : null },
    skip: sources.length === 0,
    fetchPolicy: 'cache-and-network',
  });
  // That it failed is told by `error`.
  const askAgain = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store may say something else once the paper has changed
  useEffect(() => {
    if (sources.length > 0) askAgain();
  }, [asOf]);
  const [kept, setKept] = useState<ReadonlyMap<string, Answered>>(() => new Map());
  const known = useMemo(() => keepAnswers(kept, data?.boundFigures), [kept, data]);
  useEffect(() => setKept(known), [known]);
  const failed = error !== undefined;
  return useMemo(() => {
    const answered = [...known.values()];
    return {
      figures: new Map(answered.map((figure) => [figure.source, storedFigure(figure)])),
      newer: new Map(
        answered.flatMap((figure) => {
          const newer = newerOf(figure);
          return newer ? [[figure.source, newer] as const] : [];
        }),
      ),
      retry: failed ? askAgain : undefined,
    };
  }, [known, failed, askAgain]);
}

function storedFigure(figure: Answered): StoredFigure {
  const { text, value, previousText, previousValue, from, reason, unit, months, trend } = figure;
  return {
    text,
    ...(value === null ? {} : { value }),
    ...(previousText === null
      ? {}
      : { previous: { text: previousText, ...(previousValue === null ? {} : { value: previousValue }) } }),
    from: reason ?? from ?? '',
    unit,
    months: pointsOf(months),
    trend: pointsOf(trend),
  };
}

const pointsOf = (points: Answered['months']) =>
  points.map(({ month, value, withheld }) => ({
    month,
    value: value ?? undefined,
    ...(withheld === null ? {} : { withheld }),
  }));

function newerOf({ source, newerOn, newerText }: Answered): NewerExtract | undefined {
  const own = storeSource(source);
  if (!own || newerOn === null || newerText === null) return undefined;
  return {
    source: sourceText({ ...own, extractedOn: newerOn }),
    extractedOn: newerOn,
    figure: { text: newerText },
    words: `extract of ${formatDay(newerOn)}`,
  };
}

/** The sources that the section names, as a list that stays the same object while they do. */
function useSources(editor: Editor | null): string[] {
  const [sources, setSources] = useState<string[]>([]);
  useEffect(() => {
    if (!editor) return;
    const read = () => {
      const found = [...storeSourcesIn(parseSectionDoc(editor.getJSON()))].sort();
      setSources((known) => (known.join('\n') === found.join('\n') ? known : found));
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(read, 250);
    };
    read();
    editor.on('update', later);
    return () => {
      clearTimeout(timer);
      editor.off('update', later);
    };
  }, [editor]);
  return sources;
}

/** Finds figures of the store by their measure, for the twelve months to the end of the paper's period. */
export function useSearchFigures(period: Period | undefined, style: FigureStyle): SearchFigures | undefined {
  const client = useApolloClient();
  const search = useCallback<SearchFigures>(
    async (query) => {
      if (!period) return [];
      const found = await client.query({ query: measuresNamed, variables: { filter: query.trim() } });
      const window = rollingYearOf(period);
      const wanted = (found.data?.measures.measures ?? []).flatMap(({ id, name, latest }) => {
        if (!latest?.extractedOn) return [];
        const source = {
          measureId: id,
          area: '',
          category: '',
          window,
          extractedOn: latest.extractedOn,
        };
        return [{ name, source }];
      });
      const sources = wanted.map(({ source }) => sourceText(source));
      if (sources.length === 0) return [];
      const { data } = await client.query({
        query: boundFigures,
        variables: { sources, style: sentStyle(style) },
      });
      const shown = new Map((data?.boundFigures ?? []).map((figure) => [figure.source, figure]));
      return wanted.flatMap(({ name, source }) => {
        const text = sourceText(source);
        const figure = shown.get(text);
        if (!figure || figure.text === '') return [];
        return [
          {
            source: text,
            name,
            detail: `${periodLabel(window)}, extract of ${formatDay(source.extractedOn)}`,
            figure: storedFigure(figure),
            previousSource: sourceText(comparedWith(source)),
          },
        ];
      });
    },
    [client, period, style],
  );
  return period ? search : undefined;
}
