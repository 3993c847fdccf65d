import { useQuery } from '@apollo/client/react';
import type { FigureStyle } from '@countersign/domain';
import { useMemo } from 'react';
import { houseRulesQuery } from './operations.ts';
import { shownStyle } from './sent-style.ts';

/** How the organisation rounds and signs figures now, for what belongs to no paper; undefined until it is known. */
export function useHouseStyle(): FigureStyle | undefined {
  const { data } = useQuery(houseRulesQuery, { fetchPolicy: 'cache-first' });
  const style = data?.houseRules.style;
  return useMemo(() => style && shownStyle(style), [style]);
}
