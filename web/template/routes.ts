import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../root.tsx';

/** The templates papers are made from, and the drafts in which they are changed. */
export const templateRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/templates',
    component: lazyRouteComponent(() => import('./templates-page.tsx'), 'TemplatesPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/templates/$templateId',
    component: lazyRouteComponent(() => import('./template-page.tsx'), 'TemplatePage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/templates/drafts/$draftId',
    component: lazyRouteComponent(() => import('./editor/draft-page.tsx'), 'DraftPage'),
  }),
] as const;
