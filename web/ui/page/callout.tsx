import { IconAlertTriangleFilled, IconCircleCheckFilled, IconInfoCircleFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './callout.module.css';

/** What a callout is for: to know, to be careful, or that it worked. */
export type CalloutKind = 'note' | 'warning' | 'success';

const ICONS = {
  note: IconInfoCircleFilled,
  warning: IconAlertTriangleFilled,
  success: IconCircleCheckFilled,
} as const;
const SAID = { note: 'Note', warning: 'Warning', success: 'Success' } as const;

type CalloutProps = { kind?: CalloutKind; title?: string; children?: ReactNode };

/** A passage set apart from the text around it. */
export function Callout({ kind = 'note', title, children }: CalloutProps) {
  const Icon = ICONS[kind];
  return (
    <div className={styles.callout} data-kind={kind}>
      <Icon size={22} className={styles.icon} aria-label={SAID[kind]} role="img" />
      <div>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
