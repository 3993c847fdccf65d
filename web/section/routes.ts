import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../root.tsx';

/** Sections: writing one, and signing it. */
export const sectionRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/papers/$paperId/sections/$sectionId',
    component: lazyRouteComponent(() => import('./section-page.tsx'), 'SectionPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/papers/$paperId/sections/$sectionId/sign',
    component: lazyRouteComponent(() => import('./sign/sign-page.tsx'), 'SignPage'),
  }),
] as const;
