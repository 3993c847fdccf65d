import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../root.tsx';

/** COG: its sessions, and what is due at each. */
export const cogRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/cog',
    component: lazyRouteComponent(() => import('./cog-page.tsx'), 'CogPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/cog/$meetingId',
    component: lazyRouteComponent(() => import('./session-page.tsx'), 'SessionPage'),
  }),
] as const;
