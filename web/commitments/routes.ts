import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../root.tsx';
import { type Narrowing, narrowingIn } from './narrowed.ts';

/** The ledger of what papers promised. */
export const commitmentRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/commitments',
    validateSearch: (search): Narrowing => narrowingIn(search),
    component: lazyRouteComponent(() => import('./commitments-page.tsx'), 'CommitmentsPage'),
  }),
] as const;
