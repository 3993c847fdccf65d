import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../root.tsx';

/** The programme year, and the home of each meeting. */
export const meetingRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/meetings',
    component: lazyRouteComponent(() => import('./meetings-page.tsx'), 'MeetingsPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/meetings/$meetingId',
    component: lazyRouteComponent(() => import('./meeting-page.tsx'), 'MeetingPage'),
  }),
] as const;
