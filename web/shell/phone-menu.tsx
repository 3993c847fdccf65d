import { Drawer } from '@mantine/core';
import { Navigation } from './navigation.tsx';
import type { Place } from './viewer.tsx';
import { Wordmark } from './wordmark.tsx';

type PhoneMenuProps = { places: readonly Place[]; onClose: () => void };

/** The main navigation where the bar has no room for it. */
export function PhoneMenu({ places, onClose }: PhoneMenuProps) {
  return (
    <Drawer
      opened
      onClose={onClose}
      title={<Wordmark />}
      size="xs"
      closeButtonProps={{ 'aria-label': 'Close menu' }}
    >
      <Navigation places={places} look="drawer" onFollow={onClose} />
    </Drawer>
  );
}
