import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { useArrival } from './shell/arrival.ts';
import { CommandsProvider } from './shell/commands.tsx';
import { MissingPage } from './shell/missing-page.tsx';
import { Shell } from './shell/shell.tsx';
import { Announcer } from './ui/state/announcer.tsx';

function Root() {
  useArrival();
  return (
    <CommandsProvider>
      <Outlet />
      <Announcer />
    </CommandsProvider>
  );
}

function Desk() {
  return (
    <Shell>
      <Outlet />
    </Shell>
  );
}

/** Parent of pages that stand alone, such as sign-in. */
export const rootRoute = createRootRoute({
  component: Root,
  notFoundComponent: () => (
    <Shell>
      <MissingPage />
    </Shell>
  ),
});

/** Parent of every page inside the shell. It has no address of its own. */
export const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'desk',
  component: Desk,
  notFoundComponent: MissingPage,
});
