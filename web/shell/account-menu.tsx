import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { AppLink } from '../ui/page/app-link.tsx';
import { initials } from '../ui/state/initials.ts';
import styles from './account-menu.module.css';
import type { Viewer } from './viewer.tsx';

const SCHEMES: readonly { value: MantineColorScheme; title: string }[] = [
  { value: 'auto', title: 'As the system' },
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
];

const PANEL = 'account-panel';

type AccountMenuProps = { viewer: Viewer; onSignOut: () => Promise<void> };

/** Who is signed in, how the screen looks, and the way out. The browser opens and closes it. */
export function AccountMenu({ viewer, onSignOut }: AccountMenuProps) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className={styles.account}>
      <button
        type="button"
        className={styles.target}
        popoverTarget={PANEL}
        aria-label={`Account of ${viewer.name}`}
      >
        <span className={styles.mark} aria-hidden>
          {initials(viewer.name)}
        </span>
        <span className={styles.name}>{viewer.name}</span>
        <IconChevronDown size={16} aria-hidden className={styles.chevron} />
      </button>
      <div id={PANEL} popover="auto" className={styles.panel}>
        <p className={styles.who}>
          {viewer.name}
          {viewer.post !== undefined && <span className={styles.post}>{viewer.post}</span>}
        </p>
        <fieldset className={styles.schemes}>
          <legend>Colours</legend>
          {SCHEMES.map(({ value, title }) => (
            <label key={value} className={styles.scheme}>
              <input
                type="radio"
                name="colour-scheme"
                checked={colorScheme === value}
                onChange={() => setColorScheme(value)}
              />
              {title}
            </label>
          ))}
        </fieldset>
        <AppLink
          to="/account"
          className={styles.own}
          onClick={() => document.getElementById(PANEL)?.hidePopover()}
        >
          Your account
        </AppLink>
        <AppLink
          to="/house-rules"
          className={styles.own}
          onClick={() => document.getElementById(PANEL)?.hidePopover()}
        >
          House rules
        </AppLink>
        <button type="button" className={styles.out} onClick={() => void onSignOut()}>
          Sign out
        </button>
      </div>
    </div>
  );
}
