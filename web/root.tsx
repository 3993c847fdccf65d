import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { SessionAccount } from './account/session-account.tsx';
import { useArrival } from './shell/arrival.ts';
import { CommandsProvider } from './shell/commands.tsx';
import { MissingPage } from './shell/missing-page.tsx';
import { PlainShell } from './shell/plain-shell.tsx';
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
    <SessionAccount>
      <Shell>
        <Outlet />
      </Shell>
    </SessionAccount>
  );
}

function Plain() {
  return (
    <PlainShell>
      <Outlet />
    </PlainShell>
  );
}

/** What every page has: its arrival is announced, and the palette knows its commands. Pages go under the two below. */
export const rootRoute = createRootRoute({
  component: Root,
  notFoundComponent: () => (
    <SessionAccount>
      <Shell>
        <MissingPage />
      </Shell>
    </SessionAccount>
  ),
});

/** Parent of every page inside the shell. It has no address of its own. */
export const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'desk',
  component: Desk,
  notFoundComponent: MissingPage,
});

/** Parent of every page outside the shell, such as sign-in. It has no address of its own. */
export const plainRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'plain',
  component: Plain,
});
