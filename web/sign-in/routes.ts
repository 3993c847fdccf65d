import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { plainRoute } from '../root.tsx';

/** The pages of somebody who is not signed in yet. */
export const signInRoutes = [
  createRoute({
    getParentRoute: () => plainRoute,
    path: '/sign-in',
    validateSearch: (search: Record<string, unknown>): { return?: string } =>
      typeof search.return === 'string' ? { return: search.return } : {},
    component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => plainRoute,
    path: '/join/$token',
    component: lazyRouteComponent(() => import('./join-page.tsx'), 'JoinPage'),
  }),
] as const;
