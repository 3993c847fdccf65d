import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../root.tsx';

const text = (asked: unknown) => (typeof asked === 'string' && asked !== '' ? asked : undefined);

/** What a paper is commissioned from and for. */
export type CommissionSearch = { template?: string; from?: string; meeting?: string };

/** Commissioning a paper. */
export const commissionRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/commission',
    validateSearch: (search): CommissionSearch => {
      const [template, from, meeting] = [text(search.template), text(search.from), text(search.meeting)];
      return {
        ...(template !== undefined && { template }),
        ...(from !== undefined && { from }),
        ...(meeting !== undefined && { meeting }),
      };
    },
    component: lazyRouteComponent(() => import('./commission-page.tsx'), 'CommissionPage'),
  }),
] as const;
