import { londonTime } from '@countersign/domain';
import { IconAlertTriangleFilled, IconCheck, IconCloudOff, IconRefresh } from '@tabler/icons-react';
import styles from './save-state.module.css';

/** What has become of what was typed. `at` is a UTC ISO moment. */
export type Saving =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'offline'; readonly changes: number }
  | { readonly kind: 'cannot'; readonly why: string };

function words(saving: Saving): string {
  switch (saving.kind) {
    case 'saved':
      return `Saved ${londonTime(saving.at)}`;
    case 'saving':
      return 'Saving';
    case 'offline':
      return `Offline, ${saving.changes} ${saving.changes === 1 ? 'change' : 'changes'} kept in this page`;
    case 'cannot':
      return `Cannot save: ${saving.why}`;
  }
}

const ICONS = {
  saved: IconCheck,
  saving: IconRefresh,
  offline: IconCloudOff,
  cannot: IconAlertTriangleFilled,
} as const;

/** The line that is always in view while somebody writes. Said aloud only when it is not the usual saving and saved. */
export function SaveState({ saving }: { saving: Saving }) {
  const Icon = ICONS[saving.kind];
  const troubled = saving.kind === 'offline' || saving.kind === 'cannot';
  return (
    <div className={styles.state} data-kind={saving.kind}>
      <Icon size={18} aria-hidden className={styles.icon} />
      <span aria-hidden={troubled}>{words(saving)}</span>
      <span role="status" className="cs-hidden">
        {troubled ? words(saving) : ''}
      </span>
    </div>
  );
}
