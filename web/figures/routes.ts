import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../root.tsx';

/** The store of figures: its measures, and the loads by which figures come in. */
export const figuresRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/figures',
    component: lazyRouteComponent(() => import('./figures-page.tsx'), 'FiguresPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/figures/load',
    component: lazyRouteComponent(() => import('./load/choose-page.tsx'), 'ChoosePage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/figures/loads',
    component: lazyRouteComponent(() => import('./load/loads-page.tsx'), 'LoadsPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/figures/loads/$loadId',
    component: lazyRouteComponent(() => import('./load/load-page.tsx'), 'LoadPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/figures/$measureId',
    component: lazyRouteComponent(() => import('./measure/measure-page.tsx'), 'MeasurePage'),
  }),
] as const;
