import { Modal } from '@mantine/core';
import type { ComponentProps } from 'react';
import { ActForm } from './act-form.tsx';

type ActDialogProps = Omit<ComponentProps<typeof ActForm>, 'onCancel'> & {
  opened: boolean;
  /** Also called when the act is done. */
  onClose: () => void;
  /** A question: `Cancel this meeting?` */
  title: string;
};

/** An act in a dialog. The focus returns to what opened it. */
export function ActDialog({ opened, onClose, title, onDone, onReload, ...form }: ActDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': 'Close' }}
      size="lg"
    >
      <ActForm
        {...form}
        onCancel={onClose}
        onDone={() => {
          onDone();
          onClose();
        }}
        onReload={() => {
          onClose();
          onReload();
        }}
      />
    </Modal>
  );
}
