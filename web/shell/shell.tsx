import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { type Command, useCommands } from './commands.tsx';
import { PLACES } from './navigation.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { SessionWarning } from './session-warning.tsx';
import styles from './shell.module.css';
import { useShortcuts } from './shortcuts.ts';
import { TopBar } from './top-bar.tsx';
import { type Place, useAccount } from './viewer.tsx';

const Palette = lazy(() => import('./palette.tsx').then(({ Palette }) => ({ default: Palette })));
const KeysList = lazy(() => import('./keys-list.tsx').then(({ KeysList }) => ({ default: KeysList })));

const NOWHERE: readonly Place[] = [];

/** No place of the bar: settled once and seldom looked at. */
const HOUSE_RULES = { place: 'house-rules', title: 'House rules', to: '/house-rules' } as const;

/** Offers every place of the navigation in the palette. */
function usePlaceCommands(places: readonly Place[]): void {
  const navigate = useNavigate();
  const commands = useMemo<readonly Command[]>(
    () =>
      [...PLACES.filter(({ place }) => places.includes(place)), HOUSE_RULES].map(({ place, title, to }) => ({
        id: `place-${place}`,
        label: title,
        group: 'Go to',
        run: () => void navigate({ to }),
      })),
    [navigate, places],
  );
  useCommands(commands);
}

/** What surrounds every page of somebody who is signed in. */
export function Shell({ children }: { children: ReactNode }) {
  const account = useAccount();
  const [open, setOpen] = useState<'palette' | 'keys'>();
  const close = () => setOpen(undefined);
  useShortcuts({ onPalette: () => setOpen('palette'), onKeys: () => setOpen('keys') });
  usePlaceCommands(account.viewer?.places ?? NOWHERE);

  return (
    <>
      <a href="#main" className={styles.skip}>
        Skip to main content
      </a>
      <TopBar account={account} onPalette={() => setOpen('palette')} />
      <OfflineBanner />
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Suspense>
        {open === 'palette' && <Palette opened onClose={close} />}
        {open === 'keys' && <KeysList opened onClose={close} />}
      </Suspense>
      {account.viewer && (
        <SessionWarning
          endsAt={account.viewer.sessionEndsAt}
          onExtend={account.extendSession}
          onSignOut={account.signOut}
          onLapse={account.lapse}
        />
      )}
    </>
  );
}
