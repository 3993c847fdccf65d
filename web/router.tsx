import { createRouter } from '@tanstack/react-router';
import { accountRoutes } from './account/routes.ts';
import { agendaRoutes } from './agenda/routes.ts';
import { approveRoutes } from './approve/routes.ts';
import { cogRoutes } from './cog/routes.ts';
import { commissionRoutes } from './commission/routes.ts';
import { commitmentRoutes } from './commitments/routes.ts';
import { figuresRoutes } from './figures/routes.ts';
import { galleryRoutes } from './gallery/routes.ts';
import { homeRoutes } from './home/routes.ts';
import { meetingRoutes } from './meeting/routes.ts';
import { noticeRoutes } from './notice/routes.ts';
import { organisationRoutes } from './organisation/routes.ts';
import { paperRoutes } from './paper/routes.ts';
import { personRoutes } from './person/routes.ts';
import { readingRoutes } from './reading/routes.ts';
import { deskRoute, plainRoute, rootRoute } from './root.tsx';
import { sectionRoutes } from './section/routes.ts';
import { ProblemPage } from './shell/problem-page.tsx';
import { shellRoutes } from './shell/routes.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { templateRoutes } from './template/routes.ts';
import { Loading } from './ui/state/loading.tsx';

const routeTree = rootRoute.addChildren([
  deskRoute.addChildren([
    ...shellRoutes,
    ...noticeRoutes,
    ...homeRoutes,
    ...meetingRoutes,
    ...agendaRoutes,
    ...commitmentRoutes,
    ...cogRoutes,
    ...figuresRoutes,
    ...personRoutes,
    ...templateRoutes,
    ...organisationRoutes,
    ...accountRoutes,
    ...sectionRoutes,
    ...paperRoutes,
    ...readingRoutes,
    ...approveRoutes,
    ...commissionRoutes,
  ]),
  plainRoute.addChildren([...signInRoutes]),
  ...galleryRoutes,
]);

/** Every page of the product. A noun adds its routes to the tree above, under `deskRoute` or `plainRoute`. */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ reset }) => <ProblemPage onRetry={reset} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
