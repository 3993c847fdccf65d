import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../root.tsx';

/** The agenda of a meeting. */
export const agendaRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/meetings/$meetingId/agenda',
    component: lazyRouteComponent(() => import('./agenda-page.tsx'), 'AgendaPage'),
  }),
] as const;
