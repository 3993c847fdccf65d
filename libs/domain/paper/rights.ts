import type { PaperResource } from '../access/capacity.ts';
import { boardMayRead } from './decide.ts';
import type { PaperState } from './state.ts';

/** What rights to a paper depend on, as the database knows it. */
export interface PaperRights {
  readonly state: PaperState;
  readonly resource: Omit<PaperResource, 'kind' | 'boardMayRead'> & { readonly issued: boolean };
}

/** The same as the rights table sees it. */
export const resourceOf = ({ state, resource: { issued, ...resource } }: PaperRights): PaperResource => ({
  kind: 'paper',
  ...resource,
  boardMayRead: boardMayRead({ state, issued }),
});
