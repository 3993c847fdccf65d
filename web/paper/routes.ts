import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../root.tsx';
import { PAPER_VIEWS, type PaperView } from './paper-view.ts';

const isView = (asked: unknown): asked is PaperView => PAPER_VIEWS.some((view) => view === asked);

/** Papers: the list, one paper, and submitting it. */
export const paperRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/papers',
    validateSearch: ({ search }): { search?: string } =>
      typeof search === 'string' && search !== '' ? { search } : {},
    component: lazyRouteComponent(() => import('./papers-page.tsx'), 'PapersPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/papers/$paperId',
    validateSearch: ({ view }): { view?: PaperView } => (isView(view) ? { view } : {}),
    component: lazyRouteComponent(() => import('./paper-page.tsx'), 'PaperPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/papers/$paperId/submit',
    component: lazyRouteComponent(() => import('./submit/submit-page.tsx'), 'SubmitPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/papers/$paperId/submitted',
    component: lazyRouteComponent(() => import('./acted/submitted-page.tsx'), 'SubmittedPage'),
  }),
] as const;
