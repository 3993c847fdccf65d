import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../root.tsx';

/** The notices of the signed-in person. */
export const noticeRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/notices',
    component: lazyRouteComponent(() => import('./notices-page.tsx'), 'NoticesPage'),
  }),
] as const;
