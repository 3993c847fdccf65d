import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../root.tsx';

/** Pages that belong to no noun. */
export const shellRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/help',
    component: lazyRouteComponent(() => import('./help-page.tsx'), 'HelpPage'),
  }),
] as const;
