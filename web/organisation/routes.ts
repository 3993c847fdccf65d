import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../root.tsx';

/** What the organisation has settled for all of its papers. */
export const organisationRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/house-rules',
    component: lazyRouteComponent(() => import('./house-rules-page.tsx'), 'HouseRulesPage'),
  }),
] as const;
