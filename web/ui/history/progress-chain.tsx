import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './progress-chain.module.css';

/** A fixed step that is behind us, where we are, or still to come. */
export type ChainStep = {
  readonly title: string;
  readonly state: 'complete' | 'current' | 'to-come';
  /** Who and when, in a few words. */
  readonly detail?: ReactNode;
};

const SAID = { complete: 'Completed', current: 'Current step', 'to-come': 'Not completed' } as const;

/** Where something stands in a chain of steps that is the same for all of its kind. */
export function ProgressChain({ label, steps }: { label: string; steps: readonly ChainStep[] }) {
  return (
    <ol className={styles.chain} aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.title}
          className={styles.step}
          data-state={step.state}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className={styles.mark} aria-hidden>
            {step.state === 'complete' && <IconCheck size={16} stroke={3} />}
          </span>
          <span className={styles.words}>
            <span className={styles.title}>{step.title}</span>
            <span className="cs-hidden">: {SAID[step.state]}</span>
            {step.detail !== undefined && <span className={styles.detail}>{step.detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
