import { Button, Modal } from '@mantine/core';

const MINUTE = 60_000;

function timeLeft(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / MINUTE);
  return minutes > 1 ? `${minutes} minutes` : 'less than a minute';
}

type SessionDialogProps = {
  /** Milliseconds until the session ends. */
  left: number;
  onExtend: () => Promise<void>;
  onSignOut: () => Promise<void>;
};

/** Asks whether to stay signed in. */
export function SessionDialog({ left, onExtend, onSignOut }: SessionDialogProps) {
  return (
    <Modal
      opened
      onClose={() => void onExtend()}
      withCloseButton={false}
      closeOnClickOutside={false}
      title="You are about to be signed out"
    >
      <p>
        The text of a section is saved as you write it. When you sign in again you come back to this page.
      </p>
      <p role="timer" aria-live="polite" aria-atomic="true">
        For your security, you will be signed out in <strong>{timeLeft(left)}</strong>.
      </p>
      <div className="cs-row">
        <Button onClick={() => void onExtend()} data-autofocus>
          Stay signed in
        </Button>
        <Button variant="default" onClick={() => void onSignOut()}>
          Sign out
        </Button>
      </div>
    </Modal>
  );
}
