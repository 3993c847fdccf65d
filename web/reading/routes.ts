import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../root.tsx';

/** Papers and packs to read. */
export const readingRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/papers/$paperId/read',
    validateSearch: ({ edition }): { edition?: string } => (typeof edition === 'string' ? { edition } : {}),
    component: lazyRouteComponent(() => import('./reading-page.tsx'), 'ReadingPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/meetings/$meetingId/pack',
    component: lazyRouteComponent(() => import('./pack-page.tsx'), 'PackPage'),
  }),
] as const;
