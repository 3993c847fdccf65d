import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { DateTime } from '../ui/day/day.tsx';
import { Callout } from '../ui/page/callout.tsx';
import { announce } from '../ui/state/announcer.tsx';
import styles from './person.module.css';

/** A one-time link as the API answers it. */
export type Invited = {
  readonly link: string;
  readonly expiresAt: string;
  readonly person: { readonly name: string };
};

/** The link to an account. It is shown here and nowhere else. */
export function InvitationLink({ invited, onClose }: { invited: Invited; onClose: () => void }) {
  const [copied, setCopied] = useState(false);
  const start = useRef<HTMLParagraphElement>(null);
  const address = new URL(invited.link, location.origin).href;
  useEffect(() => {
    start.current?.focus();
  }, []);

  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
    announce('The link is copied');
  };

  return (
    <div className="cs-stack">
      <p ref={start} tabIndex={-1}>
        With this link {invited.person.name} chooses a password. It works once, until{' '}
        <DateTime value={invited.expiresAt} />.
      </p>
      <code className={styles.link}>{address}</code>
      <Callout kind="warning">
        <p>It is shown only now. If it is lost, make a new one on the person’s page.</p>
      </Callout>
      <div className="cs-row">
        <Button
          onClick={() => void copy().catch(() => announce('Copying is not allowed here. Select the link.'))}
        >
          {copied ? 'Copied' : 'Copy the link'}
        </Button>
        <Button variant="default" onClick={onClose}>
          Done
        </Button>
      </div>
    </div>
  );
}
