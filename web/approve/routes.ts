import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../root.tsx';

/** Reading a paper to decide on it, and the confirmations of either decision. */
export const approveRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/papers/$paperId/approve',
    component: lazyRouteComponent(() => import('./approve-page.tsx'), 'ApprovePage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/papers/$paperId/approved',
    component: lazyRouteComponent(() => import('../paper/acted/approved-page.tsx'), 'ApprovedPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/papers/$paperId/returned',
    component: lazyRouteComponent(() => import('../paper/acted/returned-page.tsx'), 'ReturnedPage'),
  }),
] as const;
