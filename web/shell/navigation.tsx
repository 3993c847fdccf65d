import { Link } from '@tanstack/react-router';
import styles from './navigation.module.css';
import type { Place } from './viewer.tsx';

/** The main places, in the order they are shown. */
export const PLACES: readonly { readonly place: Place; readonly title: string; readonly to: string }[] = [
  { place: 'home', title: 'Home', to: '/' },
  { place: 'meetings', title: 'Meetings', to: '/meetings' },
  { place: 'papers', title: 'Papers', to: '/papers' },
  { place: 'cog', title: 'COG', to: '/cog' },
  { place: 'figures', title: 'Figures', to: '/figures' },
  { place: 'people', title: 'People', to: '/people' },
  { place: 'templates', title: 'Templates', to: '/templates' },
];

type NavigationProps = {
  places: readonly Place[];
  /** In the bar, or one below the other in the drawer of a phone. */
  look: 'bar' | 'drawer';
  onFollow?: () => void;
};

/** The main navigation, with only the places somebody may go to. */
export function Navigation({ places, look, onFollow }: NavigationProps) {
  return (
    <nav aria-label="Main" className={styles.navigation} data-look={look}>
      <ul className={styles.list}>
        {PLACES.filter(({ place }) => places.includes(place)).map(({ place, title, to }) => (
          <li key={place}>
            <Link
              to={to}
              className={styles.link}
              activeOptions={{ exact: place === 'home' }}
              onClick={onFollow}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
