import {
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconHourglassHigh,
  IconProgress,
} from '@tabler/icons-react';
import styles from './status-tag.module.css';

/** The five states anything can show, the same everywhere. */
export type Status = 'not-started' | 'in-progress' | 'waiting' | 'done' | 'needs-attention';

const SHOWN = {
  'not-started': { word: 'Not started', Icon: IconCircleDashed },
  'in-progress': { word: 'In progress', Icon: IconProgress },
  waiting: { word: 'Waiting', Icon: IconHourglassHigh },
  done: { word: 'Done', Icon: IconCircleCheckFilled },
  'needs-attention': { word: 'Needs attention', Icon: IconAlertTriangleFilled },
} as const;

type StatusTagProps = {
  status: Status;
  /** Says it more exactly, e.g. `Waiting for DCC Amara Whitlock`; the icon and colour stay those of the status. */
  word?: string | undefined;
};

/** A status as word, icon and colour. It is never a link or a button. */
export function StatusTag({ status, word }: StatusTagProps) {
  const { word: usual, Icon } = SHOWN[status];
  return (
    <span className={styles.tag} data-status={status}>
      <Icon size={16} aria-hidden className={styles.icon} />
      {word ?? usual}
    </span>
  );
}
