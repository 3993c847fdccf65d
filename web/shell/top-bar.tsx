import { IconHelp, IconMenu2, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { Keys } from '../ui/page/keys.tsx';
import { AccountMenu } from './account-menu.tsx';
import { Navigation } from './navigation.tsx';
import styles from './top-bar.module.css';
import type { Account } from './viewer.tsx';
import { Wordmark } from './wordmark.tsx';

const PhoneMenu = lazy(() => import('./phone-menu.tsx').then(({ PhoneMenu }) => ({ default: PhoneMenu })));

type TopBarProps = { account: Account; onPalette: () => void };

/** The bar above every page: where we are, what is new, how to find and be helped, who we are. */
export function TopBar({ account, onPalette }: TopBarProps) {
  const [menuOpen, setMenuOpen] = useState(false);
  const { viewer } = account;
  return (
    <header className={styles.bar} data-screen-only>
      {viewer && (
        <button type="button" className={styles.menu} aria-label="Menu" onClick={() => setMenuOpen(true)}>
          <IconMenu2 size={22} aria-hidden />
        </button>
      )}
      <Link to="/" className={styles.home}>
        <Wordmark />
      </Link>
      {viewer && <Navigation places={viewer.places} look="bar" />}
      <div className={styles.tools}>
        {viewer && (
          <>
            <button
              type="button"
              className={styles.find}
              aria-label="Find a place or an act"
              onClick={onPalette}
            >
              <IconSearch size={20} aria-hidden />
              <span className={styles.findWords}>
                Find <Keys keys={['Mod', 'K']} />
              </span>
            </button>
            {account.notices}
          </>
        )}
        <Link to="/help" className={styles.tool} aria-label="Help">
          <IconHelp size={22} aria-hidden />
        </Link>
        {viewer && <AccountMenu viewer={viewer} onSignOut={account.signOut} />}
      </div>
      {viewer && menuOpen && (
        <Suspense>
          <PhoneMenu places={viewer.places} onClose={() => setMenuOpen(false)} />
        </Suspense>
      )}
    </header>
  );
}
